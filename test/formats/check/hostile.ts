import fc from 'fast-check';

/** Texts that try to break out of one format or another. */
export const hostileTexts: readonly string[] = [
  'two\nlines',
  'carriage\rreturn\r\n',
  '::error file=x::injected',
  'text\n::set-output name=a::b',
  '##[error]injected',
  'a,b:c%0Ad%',
  '<script>"&\'</script>',
  ']]><![CDATA[',
  '-->',
  '| a | b |',
  '[click](https://example.org)',
  '\u001B[31mred\u001B[0m\u0007',
  '\u009B31m\u0085\u2028\u2029',
  '\u202Egnp.exe\u2066\u200B\uFEFF',
  'half \uD800 pair \uDC00',
  '\u0000\uFFFE\uFFFF',
  '😀 family 👨‍👩‍👧',
  '../../etc/passwd',
  '-',
  'javascript:alert(1)',
  'name with spaces?and#hash.yaml',
  '__proto__',
  '{0} {{1}}',
  '\\u001b"\\',
  '\t tab',
  '',
];

const unit = fc.constantFrom(...hostileTexts, ':', '#', '[', ']', '<', '>', '"', '\n', '\r', '\u001B', '\uD83D', '\uDE00', ' ', '/', 'a');

/** Texts made of such pieces, and any text at all. */
export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.array(unit, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
