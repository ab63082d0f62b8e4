import { describe, expect, test } from 'vitest';
import { bytesOf, hostileCases, nameOf } from '../source/hostile/index.ts';
import { judge } from './judge.ts';

// A multiple of 24 is written in all formats of check and as a report, whose form changes from one to the next.
const everyFormat = (index: number): number => 24 * index;

for (const [kind, cases] of Object.entries(hostileCases)) {
  describe(`hostile ${kind} in every format`, () => {
    test.each(cases.map((hostile, index) => [nameOf(hostile), bytesOf(hostile), index] as const))(
      '%s stays whole',
      async (_, bytes, index) => {
        expect(await judge(bytes, everyFormat(index))).toBeNull();
      },
    );
  });
}
