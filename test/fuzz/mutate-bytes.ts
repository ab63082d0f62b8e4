import type { Random } from './random.ts';

/** What YAML, JavaScript, terminals and decoders find hard. */
const tokens: readonly Uint8Array[] = [
  ...[
    ':',
    '-',
    '?',
    '|',
    '>',
    '|2-',
    '&a',
    '*a',
    '<<:',
    '!!binary',
    '!x',
    '%YAML 1.1',
    '---',
    '...',
    '#',
    '"',
    "'",
    '\\',
    ',',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\n  ',
    ' ',
    '\u0000',
    '\u001B[31m',
    '\u007F',
    '\u0085',
    '\u00A0',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '：',
    '😀',
  ],
  ...[
    '~',
    'null',
    'yes',
    'no',
    'true',
    '.inf',
    '-.nan',
    '1e400',
    '-0',
    '012',
    '0x10',
    '1_000',
    '12:30',
    '9007199254740993',
    '85%',
    '1,200',
    '2026-02-30',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'dont-know',
    'shared',
    'nobody',
    'file: ../x',
    'file: responses/it.yaml',
    '"\\ud800"',
    '"\\u202e"',
  ],
].map((text) => new TextEncoder().encode(text));
const broken: readonly Uint8Array[] = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xe9],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0x80],
].map((bytes) => Uint8Array.from(bytes));
const repeated = ['[', '{a: ', '- ', '? ', '&a ', '"', '  ', 'a: b\n', '*a, ', '!!x ', '#', ']'];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

function one(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const length = random.chance(0.8) ? random.below(12) : random.below(bytes.length + 1);
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const rest = bytes.subarray(at);
  switch (random.below(9)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(before, random.pick(tokens), rest);
    case 2:
      return joined(before, random.pick(tokens), after);
    case 3:
      return joined(before, random.pick(broken), rest);
    case 4:
      return joined(before, piece, piece, rest);
    case 5:
      return joined(before, new TextEncoder().encode(random.pick(repeated).repeat(random.below(random.chance(0.1) ? 3000 : 80))), rest);
    case 6: {
      const from = random.below(other.length + 1);
      return joined(before, other.subarray(from, from + random.below(400)), rest);
    }
    case 7:
      return Uint8Array.from(before);
    default:
      return joined(before, Uint8Array.of(random.below(256)), bytes.subarray(at + 1));
  }
}

/** One to five changes of bytes, without regard to what they mean; `other` is a file to take pieces from. */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let count = 1 + random.below(5); count > 0; count -= 1) changed = one(changed, random, other);
  return changed;
}
