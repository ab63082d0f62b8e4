import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeElement, drawing, embeddedImage, escapeHtml, html } from '../../../src/formats/neutralise/html.ts';

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

  test('an address that only holds an allowed one is left out', () => {
    expect(html('a', { href: 'javascript:open("https://example.org/")' }, ['x']).markup).toBe('<a>x</a>');
  });

  test('elements without content have no end, all others have', () => {
    for (const name of ['br', 'hr', 'input', 'link', 'meta', 'wbr']) expect(html(name, {}).markup).toBe(`<${name}>`);
    expect(html('td', {}).markup).toBe('<td></td>');
  });

  test('elements and drawings stand in others as they are, texts beside them are text', () => {
    expect(html('p', {}, ['<', html('b', {}, ['&']), drawing('<svg/>'), '>']).markup).toBe('<p>&lt;<b>&amp;</b><svg/>&gt;</p>');
  });

  test.each(['שלום!', 'مرحبا (a)', 'ܫܠܡܐ', 'ދިވެހި', 'ߒߞߏ', '(1) שלום'])('%s starts from the right, and is isolated', (text) => {
    expect(html('p', {}, [text]).markup).toBe(`<p><bdi>${text}</bdi></p>`);
  });

  test.each(['Acme (שלום)', 'é', 'plain', '!?', '漢字'])('%s starts from the left, and is not', (text) => {
    expect(html('p', {}, [text]).markup).toBe(`<p>${text}</p>`);
  });

  test('a style or script of ours is not escaped', () => {
    expect(codeElement('style', 'p > a{content:"&"}').markup).toBe('<style>p > a{content:"&"}</style>');
  });

  test.each(['p{}</style>', 'p{}<!--'])('a style cannot hold %s, its own end', (code) => {
    expect(() => codeElement('style', code)).toThrow('end inside');
  });

  test('a picture brings its bytes, whole pixels and a text instead', () => {
    const picture = embeddedImage('image/png', new TextEncoder().encode('abc'), { alt: 'a "b"', width: 10.4, height: 20.6 });
    expect(picture.markup).toBe('<img src="data:image/png;base64,YWJj" alt="a &quot;b&quot;" width="10" height="21">');
  });
});
