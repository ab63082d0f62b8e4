import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { readParts } from '../../../src/formats/ooxml/package.ts';
import { relationships } from '../../../src/formats/ooxml/relationships.ts';
import { xmlProblem } from '../../../src/formats/ooxml/well-formed-xml.ts';

describe('XML of office packages', () => {
  test.each(['<a/>', '<?xml version="1.0"?>\n<a b="1" c="&lt;&#65;"><b>x &amp; y</b></a>\n', '\uFEFF<a:b/>'])(
    '%j is well-formed',
    (text) => {
      expect(xmlProblem(text)).toBeNull();
    },
  );

  test.each([
    ['<a>\u0001</a>', 'character U+0001 that XML 1.0 does not allow'],
    ['<a>x & y</a>', 'not well-formed at "& y</a>"'],
    ['<a b="<"/>', 'not well-formed at "<a b=\\"<\\"/>"'],
    ['x<a/>', 'text outside the root element'],
    ['<a/>x', 'text outside the root element'],
    ['<a></b>', '</b> closes another element'],
    ['</a>', '</a> closes another element'],
    ['<a b="1" b="2"/>', 'an attribute twice in <a>'],
    ['<a><b></b>', '<a> is not closed'],
    ['<a/><b/>', '2 root elements'],
    ['', '0 root elements'],
  ])('%j is told of: %s', (text, problem) => {
    expect(xmlProblem(text)).toBe(problem);
  });
});

const rels = (inside: string): string => `<Relationships xmlns="r">${inside}</Relationships>`;
const rel = (id: string, target: string, more = ''): string => `<Relationship Id="${id}" Type="t/hyperlink" Target="${target}"${more}/>`;
const outside = ' TargetMode="External"';

function packageWith(files: Readonly<Record<string, string>>): Uint8Array {
  const types = '<Types xmlns="t"><Default Extension="rels" ContentType="r"/><Override PartName="/a.xml" ContentType="text/x-a"/></Types>';
  const all = { '[Content_Types].xml': types, '_rels/.rels': rels(rel('r1', 'a.xml')), 'a.xml': '<a/>', ...files };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

describe('relationships of office packages', () => {
  test('are read with their addresses as written before they were escaped', () => {
    const file = packageWith({ '_rels/a.xml.rels': rels(rel('r1', 'https://example.org/?a=1&amp;b=&quot;&#233;&quot;', outside)) });
    expect(relationships(readParts(file)).find(({ from }) => from === 'a.xml')?.target).toBe('https://example.org/?a=1&b="é"');
  });

  test('lead to parts from the root and from their own folder', () => {
    const file = packageWith({ '_rels/a.xml.rels': rels(rel('r1', '/b/c.xml') + rel('r2', 'b/../d.xml')) });
    expect(
      relationships(readParts(file))
        .filter(({ from }) => from === 'a.xml')
        .map(({ target }) => target),
    ).toEqual(['b/c.xml', 'd.xml']);
  });

  test.each([
    ['nothing wrong', {}, []],
    ['a link to the web', { '_rels/a.xml.rels': rels(rel('r1', 'https://example.org', outside)) }, []],
    [
      'a link elsewhere',
      { '_rels/a.xml.rels': rels(rel('r1', 'file:///etc/passwd', outside)) },
      ['a.xml leads outside: file:///etc/passwd'],
    ],
    ['a part that is not there', { '_rels/a.xml.rels': rels(rel('r1', 'b.xml')) }, ['a.xml leads to b.xml, which is not there']],
    [
      'the same id twice',
      { '_rels/a.xml.rels': rels(rel('r1', 'a.xml') + rel('r1', 'https://example.org', outside)) },
      ['a.xml has the relationship r1 twice'],
    ],
    [
      'the same id twice, leading nowhere',
      { '_rels/a.xml.rels': rels(rel('r1', 'a.xml') + rel('r1', 'b.xml')) },
      ['a.xml has the relationship r1 twice', 'a.xml leads to b.xml, which is not there'],
    ],
    ['relationships of nothing', { '_rels/b.xml.rels': rels(rel('r1', 'a.xml')) }, ['relationships of b.xml, which is not there']],
  ])('are told of: %s', (_name, files, problems) => {
    expect(checkPackage(packageWith(files))).toEqual(problems);
  });
});
