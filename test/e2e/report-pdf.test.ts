import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasCompiler } from '../formats/pdf/tools.ts';
import { cx, root } from './run.ts';

const minimal = join(root, 'examples/minimal/alignment.yaml');
const folder = (): string => mkdtempSync(join(tmpdir(), 'cx-scorecard-pdf-'));

describe('report -o report.pdf', () => {
  test('where the compiler cannot run, the other outputs are written all the same', () => {
    const cwd = folder();
    const { code, stderr } = cx(['report', minimal, '-o', 'a.json', '-o', 'a.pdf', '-o', 'a.md'], { cwd, node: ['--no-addons'] });
    expect(code).toBe(2);
    expect(stderr).toContain('PDF needs the optional package @myriaddreamin/typst-ts-node-compiler');
    expect(stderr).toContain('Run: npm install @myriaddreamin/typst-ts-node-compiler. Or write HTML (-o report.html)');
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.md']);
  });

  test('an output that cannot be written does not keep the next', () => {
    const cwd = folder();
    const { code, stderr } = cx(['report', minimal, '-o', 'nowhere/a.json', '-o', 'b.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
    expect(readdirSync(cwd)).toEqual(['b.json']);
  });

  test('an unknown paper is refused before anything is written', () => {
    const cwd = folder();
    const { code, stderr } = cx(['report', minimal, '-o', 'a.json', '--paper', 'a5'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--paper "a5" is unknown, expected one of a4, letter');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.skipIf(!hasCompiler)('time zone, locale and folder do not change a byte', () => {
    const bytesIn = (env: Readonly<Record<string, string>>): Buffer => {
      const cwd = folder();
      const { code, stderr } = cx(['report', minimal, '-o', 'a.pdf', '-q'], { cwd, env });
      expect(stderr).toBe('');
      expect(code).toBe(0);
      return readFileSync(join(cwd, 'a.pdf'));
    };
    const here = bytesIn({ TZ: 'UTC', LC_ALL: 'C' });
    expect(here.subarray(0, 5).toString()).toBe('%PDF-');
    expect(here.equals(bytesIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }))).toBe(true);
  });
});
