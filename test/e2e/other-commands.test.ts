import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { cx, root } from './run.ts';

describe('help', () => {
  test.each([
    [[]],
    [['--help']],
    [['report', '--help']],
    [['check', '--help']],
    [['scorecards', '--help']],
    [['rules', '--help']],
    [['schema', '--help']],
  ])('%j shows how to use it, with examples', (args) => {
    const { code, stdout, stderr } = cx(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: cx-scorecard');
    expect(stdout).toContain('Examples:\n  $ cx-scorecard ');
  });

  test('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(cx(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('schema', () => {
  test.each(['alignment', 'response', 'policy', 'scorecard', 'result', 'check-report'])('prints the committed %s schema', (name) => {
    expect(cx(['schema', name]).stdout).toBe(readFileSync(join(root, `scorecards/schema/${name}.schema.json`), 'utf8'));
  });

  test('an unknown name exits with 2', () => {
    expect(cx(['schema', 'alinment']).code).toBe(2);
  });
});

describe('rules', () => {
  test('lists every rule once', () => {
    const listed = JSON.parse(cx(['rules', '-f', 'json']).stdout).map(({ id }: { id: string }) => id);
    expect(listed).toEqual([...ruleIds]);
    expect(cx(['rules']).stdout.trimEnd().split('\n')).toHaveLength(ruleIds.length);
  });
});

describe('scorecards', () => {
  test('lists the five bundled ones, the default first', () => {
    const listed = JSON.parse(cx(['scorecards', '-f', 'json']).stdout).map(({ id }: { id: string }) => id);
    expect(listed).toEqual([
      'ten-challenges',
      'cmo-cio-bridge',
      'cmo-cxo-partnership',
      'cross-functional-fitness',
      'engagement-imperatives',
    ]);
  });

  test('shows one, and names the nearest for a slip', () => {
    expect(cx(['scorecards', 'show', 'ten-challenges']).stdout).toContain('One named executive');
    expect(cx(['scorecards', 'show', 'ten-challenge']).stderr).toContain('Did you mean "ten-challenges"?');
  });
});
