import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLogo } from '../../../src/formats/handout/logo/read-logo.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function part(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(utf8(name), 4);
  bytes.set(data, 8);
  return bytes;
}

/** A grey PNG of 3 by 2 pixels, its check sums left out. */
function png(): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  const parts = [part('IHDR', header), part('IDAT', deflateSync(new Uint8Array(8))), part('IEND', new Uint8Array())];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...parts.flatMap((one) => [...one])]);
}

const drawing = (inside: string, root = 'viewBox="0 0 120 40"'): Uint8Array =>
  utf8(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);

describe('a logo that can be used', () => {
  test('a PNG knows its size and stands in a drawing of that size', () => {
    const logo = readLogo(png(), 'a.png');
    expect(logo).toMatchObject({ type: 'png', width: 3, height: 2 });
    expect(logo.svg).toContain('href="data:image/png;base64,');
  });

  test('a drawing takes its size from width and height, else from its view box', () => {
    expect(readLogo(drawing('<g/>'), 'a.svg')).toMatchObject({ type: 'svg', width: 120, height: 40 });
    expect(readLogo(drawing('<g/>', 'width="60mm" height="15mm" viewBox="0 0 1 1"'), 'a.svg')).toMatchObject({ width: 60, height: 15 });
  });

  test('declarations, comments, gradients and pictures inside it are fine', () => {
    const head = '<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n';
    const body = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style><![CDATA[ .a { fill: url(#g) } ]]></style><use href="#g"/><image href="data:image/png;base64,AAAA"/></svg>\n`;
    expect(readLogo(utf8(head + body), 'a.svg').width).toBe(9);
  });
});

describe('a logo that cannot be used says why', () => {
  test.each([
    ['<image href="https://example.org/a.png"/>', 'outside itself'],
    ["<image xlink:href = 'file:///etc/passwd'/>", 'outside itself'],
    ['<use href="other.svg#a"/>', 'outside itself'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', 'outside itself'],
    ['<rect fill="url(https://example.org/a)"/>', 'outside itself'],
    ['<style>@import "a.css";</style>', 'outside itself'],
    ["<style>rect { fill: url( '//example.org' ) }</style>", 'outside itself'],
    ['<script>1</script>', 'script'],
    ['<svg:script/>', 'script'],
    ['<rect onload="1"/>', 'script'],
    ['<foreignObject/>', 'foreign content'],
    ['<g>', 'not well-formed'],
    ['<g></a>', 'not well-formed'],
    ['<g', 'not well-formed'],
  ])('%s', (inside, why) => {
    expect(() => readLogo(drawing(inside), 'a.svg')).toThrow(why);
  });

  test.each([
    ['no picture', utf8('hello'), 'neither SVG nor PNG'],
    ['nothing', new Uint8Array(), 'neither SVG nor PNG'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff]), 'neither SVG nor PNG'],
    ['entities', utf8('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'), 'neither SVG nor PNG'],
    ['no size', drawing('<g/>', ''), 'does not say its size'],
    ['half a PNG', png().subarray(0, 50), 'damaged PNG'],
    ['more than 1 MB', new Uint8Array(1024 * 1024 + 1), 'larger than 1 MB'],
  ])('%s', (_, bytes, why) => {
    expect(() => readLogo(bytes, 'a.svg')).toThrow(why);
  });
});
