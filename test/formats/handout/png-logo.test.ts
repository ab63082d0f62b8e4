import { describe, expect, test } from 'vitest';
import { docx } from '../../../src/formats/handout/docx/index.ts';
import { pngSize } from '../../../src/formats/handout/logo/png-size.ts';
import { readLogo } from '../../../src/formats/handout/logo/read-logo.ts';
import { pptx } from '../../../src/formats/handout/pptx/index.ts';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { readParts } from '../../../src/formats/ooxml/package.ts';
import { asset } from '../../../src/shell/asset.ts';
import { packOf } from '../../outline/handout/pack-of.ts';
import { htmlOf } from './render.ts';

/** One pixel. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=', 'base64');
const logo = readLogo(pixel, 'logo.png');

describe('a logo of pixels', () => {
  test.each([
    ['docx', docx],
    ['pptx', pptx],
  ] as const)('stands in a pack as %s byte for byte, without a renderer', async (_name, format) => {
    const warnings: string[] = [];
    const file = await format({ asset, warn: (message) => warnings.push(message) }).render({
      pack: await packOf('minimal', { logo }),
      paper: 'a4',
    });
    expect(warnings).toEqual([]);
    expect(checkPackage(file as Uint8Array)).toEqual([]);
    expect([...readParts(file as Uint8Array).values()].some((part) => pixel.equals(part))).toBe(true);
  });

  test('stands in a page as it is', async () => {
    expect(await htmlOf(await packOf('minimal', { logo }))).toContain(`src="data:image/png;base64,${pixel.toString('base64')}"`);
  });
});

describe('the size of a PNG', () => {
  const changed = (at: number, byte: number): Uint8Array => pixel.map((old, index) => (index === at ? byte : old));

  test('is in its header', () => {
    expect(pngSize(pixel)).toEqual({ width: 1, height: 1 });
    expect(pngSize(changed(19, 3))).toEqual({ width: 3, height: 1 });
  });

  test.each([
    ['a short file', pixel.subarray(0, 40)],
    ['another file', changed(0, 0)],
    ['a header elsewhere', changed(12, 0x4a)],
    ['no width', changed(19, 0)],
    ['no height', changed(23, 0)],
    ['a side beyond 10,000 pixels', changed(18, 0x30)],
    ['no pixels', changed(37, 0x4a)],
    ['no end', pixel.subarray(0, pixel.length - 12)],
    ['something after the end', Buffer.concat([pixel, Buffer.from('x')])],
  ])('is not known of %s', (_name, bytes) => {
    expect(pngSize(bytes)).toBeNull();
  });
});
