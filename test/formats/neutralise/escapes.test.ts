import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeGithubMessage, escapeGithubProperty, muteCommands } from '../../../src/formats/neutralise/github.ts';
import { pathToUri, repositoryPath } from '../../../src/formats/neutralise/uri.ts';
import { wellFormed, wellFormedJson } from '../../../src/formats/neutralise/well-formed.ts';
import { escapeXml } from '../../../src/formats/neutralise/xml.ts';

test.each([
  ['::error::x', '%3A %3Aerror%3A%3Ax'],
  ['a,b', 'a%2Cb'],
  ['50%\r\nline\rline', '50%25%0Aline%0Aline'],
])('a GitHub property turns %j into %j', (given, expected) => {
  expect(escapeGithubProperty(given)).toBe(expected);
});

test.each([
  ['text ##[error] more', 'text ## [error] more'],
  ['  ::warning::x', '  : :warning::x'],
  ['first\n::warning::x', 'first%0A: :warning::x'],
  ['a::b, c: d', 'a::b, c: d'],
])('a GitHub message turns %j into %j', (given, expected) => {
  expect(escapeGithubMessage(given)).toBe(expected);
});

test('no message leaves anything the runner obeys', () => {
  const piece = fc.constantFrom(':', '#', '[', '\n', '\r', ' ', '%', 'a', '\u001B');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (words) => {
        const message = escapeGithubMessage(words);
        expect(message).not.toMatch(/[\r\n]|##\[/);
        for (const line of message.split('%0A')) expect(line.trimStart().startsWith('::')).toBe(false);
      },
    ),
  );
});

test.each([
  ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
  ["it's\t\n\r", 'it&apos;s&#9;&#10;&#13;'],
  ['\u0000\u001B\uFFFE\uD83D|\uDE00', '\uFFFD\uFFFD\uFFFD\uFFFD|\uFFFD'],
  ['😀]]>', '😀]]&gt;'],
])('XML text turns %j into %j', (given, expected) => {
  expect(escapeXml(given)).toBe(expected);
});

test.each([
  ['./a/b.yaml', 'a/b.yaml'],
  ['././/a.yaml', 'a.yaml'],
  ['./', './'],
  ['../a.yaml', '../a.yaml'],
  ['.hidden', '.hidden'],
])('the path %s is %s in a repository', (given, expected) => {
  expect(repositoryPath(given)).toBe(expected);
});

test('any path is a URI reference that decodes to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
      fc.pre(!/^[A-Za-z]:[\\/]/.test(path));
      const uri = pathToUri(path);
      expect(uri).toMatch(/^(?:file:\/\/)?[\w\-.!~*'()%/]*$/);
      expect(decodeURIComponent(uri.replace(/^file:\/\//, ''))).toBe(repositoryPath(path));
    }),
  );
});

test.each([
  ['./a b/c#d?e.yaml', 'a%20b/c%23d%3Fe.yaml'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['/home/ä/x.yaml', 'file:///home/%C3%A4/x.yaml'],
  ['C:\\a b\\c.yaml', 'file:///C:/a%20b/c.yaml'],
  ['c:/a.yaml', 'file:///c:/a.yaml'],
  ['abc:/a.yaml', 'abc%3A/a.yaml'],
  ['C:a.yaml', 'C%3Aa.yaml'],
  ['a\uD800.yaml', 'a%EF%BF%BD.yaml'],
])('the path %j is %s as a URI', (path, expected) => {
  expect(pathToUri(path)).toBe(expected);
});

test('halves of surrogate pairs become U+FFFD, whole pairs stay', () => {
  expect(wellFormed('a\uD83Db😀\uDE00')).toBe('a\uFFFDb😀\uFFFD');
  expect(wellFormedJson({ key: '\uD800' })).toBe('{\n  "key": "\uFFFD"\n}\n');
  expect(wellFormedJson({ key: ['😀', 1, null] })).toBe('{\n  "key": [\n    "😀",\n    1,\n    null\n  ]\n}\n');
});

test.each([
  ['text ##[error] more', 'text #.[error] more'],
  ['  ::warning::x\nb ::c', '  .:warning::x\nb ::c'],
])('lines that are laid out turn %j into %j, no wider than before', (given, expected) => {
  expect(muteCommands(given)).toBe(expected);
});
