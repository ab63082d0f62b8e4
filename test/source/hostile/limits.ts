import type { HostileCase } from './hostile-case.ts';

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');

/** Each limit from both sides, and the bombs that made the limits necessary. */
export const limitCases: readonly HostileCase[] = [
  { name: 'a file of exactly one megabyte', text: `${'# '.padEnd(1024 * 1024 - 5, 'x')}\na: 1`, value: '{"a":1}' },
  {
    name: 'a file one byte above the limit',
    text: '#'.padEnd(1024 * 1024 + 1, 'x'),
    problems: ['1:1 yaml-syntax'],
    says: 'the file is larger than 1048576 bytes (setting max-bytes)',
  },
  {
    name: '64 nested lists',
    text: '['.repeat(64) + ']'.repeat(64),
    value:
      '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
  },
  {
    name: '65 nested lists',
    text: '['.repeat(65) + ']'.repeat(65),
    problems: ['1:66 yaml-syntax'],
    says: 'nested more than 64 levels deep (setting max-depth)',
  },
  {
    name: '100,000 opening brackets',
    text: '['.repeat(100_000),
    problems: ['1:66 yaml-syntax'],
    says: 'nested more than 64 levels deep (setting max-depth)',
  },
  {
    name: '100,000 opening braces',
    text: '{a: '.repeat(100_000),
    problems: ['1:258 yaml-syntax'],
    says: 'nested more than 64 levels deep (setting max-depth)',
  },
  {
    name: '10,000 dashes',
    text: '- '.repeat(10_000),
    problems: ['1:130 yaml-syntax'],
    says: 'nested more than 64 levels deep (setting max-depth)',
  },
  {
    name: '64 nested maps',
    text: lines(64, (i) => `${' '.repeat(i)}a:\n`),
    value:
      '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":null}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}',
  },
  {
    name: '65 nested maps',
    text: lines(65, (i) => `${' '.repeat(i)}a:\n`),
    problems: ['65:66 yaml-syntax'],
    says: 'nested more than 64 levels deep (setting max-depth)',
  },
  {
    name: '1,000 nested question marks',
    text: `${'? '.repeat(1000)}x`,
    problems: ['1:3 yaml-syntax'],
    says: 'a key inside a key ("? ?"), expected a plain key',
  },
  {
    name: 'question marks on lines of their own',
    text: lines(70, (i) => `${' '.repeat(i)}?\n`),
    problems: ['2:2 yaml-syntax'],
    says: 'a key inside a key ("? ?"), expected a plain key',
  },
  { name: '1,000 aliases', text: `a: &x 1\nb: [${'*x, '.repeat(999)}*x]`, valueLength: 2013 },
  {
    name: '1,001 aliases',
    text: `a: &x 1\nb: [${'*x, '.repeat(1000)}*x]`,
    problems: ['2:4005 yaml-syntax'],
    says: 'more than 1000 aliases (setting max-aliases)',
  },
  { name: '150 uses of one anchor', text: `a: &x {b: 1}\nb: [${'*x, '.repeat(149)}*x]`, valueLength: 1219 },
  {
    name: 'a billion laughs',
    text: `- &a0 [x, x, x, x, x, x, x, x, x]\n${lines(9, (i) => `- &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]\n`)}`,
    problems: ['6:13 yaml-syntax'],
    says: 'more than 200000 values once aliases are written out (setting max-nodes)',
  },
  {
    name: 'a chain of aliases deeper than the limit',
    text: `- &a0 [x]\n${lines(70, (i) => `- &a${i + 1} [*a${i}]\n`)}`,
    problems: ['64:9 yaml-syntax'],
    says: 'nested more than 64 levels deep once aliases are written out (setting max-depth)',
  },
  { name: '20,000 keys', text: lines(20_000, (i) => `k${i}: 1\n`), valueLength: 208891 },
  {
    name: '20,001 keys',
    text: lines(20_001, (i) => `k${i}: 1\n`),
    problems: ['1:1 yaml-syntax'],
    says: 'a map of 20001 keys, the limit is 20000 (setting max-keys)',
  },
  {
    name: '200,001 values',
    text: `[${'1,'.repeat(200_001)}]`,
    problems: ['1:400001 yaml-syntax'],
    says: 'more than 200000 values (setting max-nodes)',
  },
  {
    name: '500,000 values',
    text: `[${'1,'.repeat(500_000)}]`,
    problems: ['1:400001 yaml-syntax'],
    says: 'more than 200000 values (setting max-nodes)',
  },
  { name: 'a text of 64 KiB', text: `a: ${'x'.repeat(65_536)}`, valueLength: 65544 },
  {
    name: 'a text of more than 64 KiB',
    text: `a: ${'x'.repeat(65_537)}`,
    problems: ['1:4 yaml-syntax'],
    says: 'one text of 65537 characters, the limit is 65536 (setting max-text-length)',
  },
  {
    name: 'a quoted text of 100,000 characters',
    text: `a: "${'x'.repeat(100_000)}"`,
    problems: ['1:4 yaml-syntax'],
    says: 'one text of 100002 characters, the limit is 65536 (setting max-text-length)',
  },
  {
    name: 'a block of 100,000 characters',
    text: `a: |\n${'  xxxxxxxx\n'.repeat(10_000)}`,
    problems: ['2:1 yaml-syntax'],
    says: 'one text of 110000 characters, the limit is 65536 (setting max-text-length)',
  },
  { name: 'a comment of 100,000 characters', text: `#${'x'.repeat(100_000)}\na: 1`, value: '{"a":1}' },
  {
    name: '200 duplicates',
    text: 'a: 1\n'.repeat(201),
    count: 200,
    first: '2:1 duplicate-key',
    last: 'duplicate key "a" (first on line 1)',
    value: '{"a":1}',
  },
  {
    name: '200 bad numbers',
    text: '- .inf\n'.repeat(200),
    count: 200,
    first: '1:3 yaml-syntax',
    last: '".inf" is not a number that can be used',
    valueLength: 1001,
  },
  {
    name: '2,000 bad numbers',
    text: '- .inf\n'.repeat(2000),
    count: 2000,
    first: '1:3 yaml-syntax',
    last: '".inf" is not a number that can be used',
    valueLength: 10_001,
  },
  {
    name: '200 control characters',
    text: '\u0001'.repeat(200),
    count: 200,
    first: '1:1 yaml-syntax',
    last: 'control character U+0001 is not allowed',
  },
  {
    name: '5,000 lines of errors',
    text: 'a: b: c\n'.repeat(5000),
    count: 63,
    first: '1:4 yaml-syntax',
    last: 'nested more than 64 levels deep (setting max-depth)',
  },
];
