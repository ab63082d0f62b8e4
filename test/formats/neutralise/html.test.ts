import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeElement, escapeHtml, html } from '../../../src/formats/neutralise/html.ts';

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe('the builder of HTML', () => {
  test('text comes back as it was, and holds no markup meanwhile', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'é', '😀', ' ', '\n', 'amp;') }), (text) => {
        expect(unescaped(escapeHtml(text))).toBe(text);
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('what cannot be seen is shown as a replacement character', () => {
    expect(escapeHtml('a\u0000b\u202Ec\uD800d\uFFFFe\u0085f')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
    expect(escapeHtml('👨‍👩‍👧 می‌خواهم')).toBe('👨‍👩‍👧 می‌خواهم');
  });

  test('attributes are quoted, left out or bare', () => {
    const attributes = { class: 'a "b"', hidden: true, id: undefined, open: false, tabindex: 0 };
    expect(html('p', attributes, ['x < y']).markup).toBe('<p class="a &quot;b&quot;" hidden tabindex="0">x &lt; y</p>');
  });

  test.each(['onclick', 'style', 'src', 'srcdoc', 'a b', '"'])('an attribute %s is refused', (name) => {
    expect(() => html('p', { [name]: 'x' })).toThrow('is not written');
  });

  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org', 'vbscript:x'])(
    'a link to %s is left out',
    (href) => {
      expect(html('a', { href }, ['x']).markup).toBe('<a>x</a>');
    },
  );

  test.each(['#ownership', 'https://example.org/', 'http://example.org/', 'mailto:a@example.org'])('a link to %s is kept', (href) => {
    expect(html('a', { href }, ['x']).markup).toBe(`<a href="${href}">x</a>`);
  });

  test('a style cannot hold its own end', () => {
    expect(() => codeElement('style', 'p{}</style>')).toThrow('end inside');
  });
});
