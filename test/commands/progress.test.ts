import { afterEach, expect, test, vi } from 'vitest';
import { progress } from '../../src/commands/progress.ts';
import type { Host } from '../../src/model/host.ts';

afterEach(() => void vi.restoreAllMocks());

/** Ten steps of 300 ms each; what was written. */
function written({ isTerminal = true, quiet = false, total = 10 } = {}): string {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const lines: string[] = [];
  const stderr = { columns: 80, isTerminal, colors: 0, write: (text: string) => void lines.push(text) };
  const bar = progress({ stderr } as unknown as Host, quiet, total);
  for (let index = 1; index <= total; index++) {
    now += 300;
    bar.step(`team-${index}/\u001B[31m.yaml`);
  }
  bar.end();
  return lines.join('');
}

test('counts the files once it takes longer than a second, and clears its line at the end', () => {
  const text = written();
  expect(text).toContain('4/10 team-4/\\u001B[31m.yaml');
  expect(text).not.toContain('3/10');
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

test.each([[{ isTerminal: false }], [{ quiet: true }], [{ total: 1 }]])('says nothing for %j', (where) => {
  expect(written(where)).toBe('');
});
