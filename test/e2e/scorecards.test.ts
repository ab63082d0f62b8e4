import { describe, expect, test } from 'vitest';
import { cx } from './run.ts';

describe('scorecards', () => {
  test('show without an id says how to go on', () => {
    const { code, stdout, stderr } = cx(['scorecards', 'show']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('For example: cx-scorecard scorecards show ten-challenges');
  });

  test('list is what it does without a word', () => {
    const { code, stdout } = cx(['scorecards', 'list']);
    expect(code).toBe(0);
    expect(stdout).toBe(cx(['scorecards']).stdout);
    expect(cx(['scorecards', 'list', 'ten-challenges']).code).toBe(2);
  });

  test('an id without show is answered with the whole command', () => {
    const { code, stderr } = cx(['scorecards', 'cmo-cio-bridge']);
    expect(code).toBe(2);
    expect(stderr).toContain('For example: cx-scorecard scorecards show cmo-cio-bridge');
  });

  test('a name that is like no other gets no guess', () => {
    const { code, stderr } = cx(['scorecards', 'show', 'something-else.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown scorecard "something-else.yaml"');
    expect(stderr).not.toContain('Did you mean');
  });

  test('another kind of file is refused, with the command that says why', () => {
    const { code, stdout, stderr } = cx(['scorecards', 'show', 'examples/minimal/alignment.yaml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('See everything: cx-scorecard check examples/minimal/alignment.yaml');
  });

  test.each(['text', 'markdown', 'json'])('shows the same bytes twice as %s', (format) => {
    const show = (): string => cx(['scorecards', 'show', 'cmo-cio-bridge', '-f', format]).stdout;
    expect(show()).toBe(show());
    expect(show()).toContain('single-customer-view');
  });
});
