import type { Inline } from '../../../outline/block.ts';
import { drawLine, drawText } from '../canvas.ts';
import { fitInto, textHeight } from '../measure.ts';
import type { Piece } from '../piece.ts';
import { cutRuns, plainText, runs } from '../runs.ts';

const rowHeight = 1.42;
const numberWidth = 0.75;

/** Sides that answer have a tone of their own; what stands before them is the question. */
const isSide = (tone: string): boolean => tone === 'first' || tone === 'second';

function halves(item: Inline): { readonly question: Inline; readonly answers: Inline } {
  if (typeof item === 'string') return { question: item, answers: [] };
  const at = item.findIndex(({ tone }) => isSide(tone));
  const end = at < 0 ? item.findIndex(({ tone }) => tone !== 'strong') : at;
  const split = end < 0 ? item.length : end;
  const answers = item.slice(split).map((span) => ({ ...span, text: /^;? $/.test(span.text) ? '     ' : span.text.replace(/^: /, '') }));
  return { question: item.slice(0, split), answers };
}

/** The few things to talk about, large: the question, and under it what each side said. */
export function talkListPieces(items: readonly Inline[], width: number): readonly Piece[] {
  return items.map((item, index): Piece => {
    const { question, answers } = halves(item);
    const inner = width - numberWidth;
    const asked = fitInto(plainText(question).trim().replace(/:$/, ''), {
      width: inner,
      height: 0.72,
      sizes: [22, 20, 18, 16, 14],
      bold: true,
    });
    const plainAnswers = plainText(answers, 'marked').trim();
    const said = fitInto(plainAnswers, { width: inner, height: 0.36, sizes: [20, 18, 16, 14, 12], bold: true });
    const askedHeight = textHeight(asked.text, { width: inner, size: asked.size, bold: true });
    return {
      height: rowHeight,
      draw: (place) => {
        const { x, y } = place;
        if (index > 0) drawLine(place, [x, y - 0.1, x + width, y - 0.1], { role: 'hairline', width: 1 });
        drawText(place, String(index + 1), { x, y, width: numberWidth, height: 0.6 }, { size: 36, bold: true, role: 'join' });
        drawText(place, asked.text, { x: x + numberWidth, y: y + 0.06, width: inner, height: 0.76 }, { size: asked.size, bold: true });
        const answered = said.cut ? cutRuns(answers, said.text, 'marked') : runs(answers, 'marked');
        drawText(place, answered, { x: x + numberWidth, y: y + 0.16 + askedHeight, width: inner, height: 0.4 }, { size: said.size });
      },
      notes: [plainText(item, 'marked')],
    };
  });
}
