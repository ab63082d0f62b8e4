import { expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownHtml } from '../../../src/formats/neutralise/markdown.ts';

test.each([
  ['# heading', String.raw`\# heading`],
  ['- item', String.raw`\- item`],
  ['+ item', String.raw`\+ item`],
  ['=== underlined', String.raw`\=== underlined`],
  ['10. item', String.raw`10\. item`],
  ['2) item', String.raw`2\) item`],
  ['*a* _b_ ~c~', String.raw`\*a\* \_b\_ \~c\~`],
  ['`a` | {b} <c> &amp; $d$ ^e^', String.raw`\`a\` \| \{b\} \<c\> \&amp; \$d\$ \^e\^`],
  ['![a](b)', String.raw`!\[a\]\(b)`],
  ['a\\b', String.raw`a\\b`],
  ['https://example.org', String.raw`https\://example.org`],
  ['www.example.org', String.raw`www\.example.org`],
  ['WWW.example.org', String.raw`WWW\.example.org`],
  [':smile: :+1: :e-mail:', String.raw`\:smile: \:+1: \:e-mail:`],
])('%j is written as %j, so that nothing in it is markup', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test.each(['a - b + c = d', 'from 3.5 to 4 (of 5)', 'a1. b', 'Note: this, and that.', '12:30', 'it is 10% "better"', 'a. b) c(d)'])(
  'prose stays as it is: %j',
  (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  },
);

test('nobody is told and no issue is linked', () => {
  expect(escapeMarkdown('@team, see #12')).toBe(String.raw`\@<!-- -->team, see \#<!-- -->12`);
  expect(escapeMarkdown('a @ b # c')).toBe(String.raw`a \@ b \# c`);
  expect(escapeMarkdownHtml('@team, see #12; a @ b')).toBe('@<!-- -->team, see #<!-- -->12; a @ b');
});

test.each([escapeMarkdown, escapeMarkdownHtml])('a text stands on one line, without what surrounds it', (escaped) => {
  expect(escaped('  first \r\n\r\n  second\nthird\rfourth  ')).toBe('first second third fourth');
  expect(escaped('keeps  two blanks')).toBe('keeps  two blanks');
});

test.each([
  [escapeMarkdown, String.raw`a\\u001Bb`],
  [escapeMarkdownHtml, String.raw`a\u001Bb`],
])('a control character is named', (escaped, expected) => {
  expect(escaped('a\u001Bb')).toBe(expected);
});

test('inside an element of HTML, markup of HTML is coded and Markdown left alone', () => {
  expect(escapeMarkdownHtml(`<b a='1' c="2">&</b> *d*`)).toBe('&lt;b a=&apos;1&apos; c=&quot;2&quot;&gt;&amp;&lt;/b&gt; *d*');
});
