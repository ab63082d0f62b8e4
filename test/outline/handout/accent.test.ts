import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAccent, readAccent } from '../../../src/outline/handout/accent.ts';

test('short and long forms are the same colour', () => {
  expect(readAccent('#0A7')).toEqual(readAccent('#00aa77'));
});

test('contrast is as WCAG computes it', () => {
  expect(readAccent('#000')?.contrast).toBeCloseTo(21, 9);
  expect(readAccent('#fff')?.contrast).toBeCloseTo(1, 9);
  expect(readAccent('#767676')?.contrast).toBeCloseTo(4.54, 2);
});

test('what is no colour is null', () => {
  for (const text of ['', 'red', '#12', '#12345', '#1234567', '#ggg', '#0a7;}', 'rgb(0,0,0)']) expect(readAccent(text)).toBeNull();
});

test('the colour used by default passes', () => {
  expect(readAccent(defaultAccent)?.nearest).toBe(defaultAccent);
});

test('the shade offered passes, and one that passes is offered as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const asked = readAccent(`#${number.toString(16).padStart(6, '0')}`);
      const offered = readAccent(asked?.nearest ?? '');
      expect(offered?.contrast).toBeGreaterThanOrEqual(4.5);
      expect(offered?.nearest).toBe(offered?.color);
      if ((asked?.contrast ?? 0) >= 4.5) expect(asked?.nearest).toBe(asked?.color);
    }),
  );
});
