import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { color, half } from '../../docx/look.ts';
import { documentStyles } from '../../docx/styles.ts';

/** Nothing on a page that lies on a table is set smaller, in points. */
const smallest = 10;

/** Height of the sign of a tick box, in points: its box is then 8 mm wide. */
const tickSize = 29;

/** Names of the styles that only worksheets have. */
export const sheetStyles = {
  tick: 'TickBox',
  command: 'Command',
  script: 'Script',
  scriptTitle: 'ScriptTitle',
  lead: 'Lead',
} as const;

const panel = { type: 'clear', color: 'auto', fill: 'EEF1F4' } as const;
const scriptLook = {
  shading: panel,
  border: { left: { style: 'single', size: 24, space: 6, color: color('ink') } },
  indent: { left: 160 },
  keepLines: true,
} as const;

const own: readonly IParagraphStyleOptions[] = [
  {
    id: sheetStyles.tick,
    name: 'Tick Box',
    run: { size: half(tickSize) },
    paragraph: { alignment: 'center', spacing: { before: 0, after: 0, line: tickSize * 20, lineRule: 'exact' } },
  },
  {
    id: sheetStyles.command,
    name: 'Command',
    run: { size: half(smallest), bold: true },
    paragraph: { shading: panel, indent: { left: 340 }, spacing: { before: 20, after: 160 }, keepLines: true },
  },
  {
    id: sheetStyles.script,
    name: 'Script',
    run: { size: half(smallest) },
    paragraph: { ...scriptLook, spacing: { before: 0, after: 60 } },
  },
  {
    id: sheetStyles.scriptTitle,
    name: 'Script Title',
    run: { size: half(smallest), bold: true },
    paragraph: { ...scriptLook, spacing: { before: 120, after: 60 }, keepNext: true },
  },
  {
    id: sheetStyles.lead,
    name: 'Lead',
    run: { size: half(11.5), bold: true },
    paragraph: { spacing: { before: 20, after: 160 }, keepNext: true },
  },
];

/** The same style, large enough to be read at a table. */
const legible = (style: IParagraphStyleOptions): IParagraphStyleOptions =>
  typeof style.run?.size === 'number' && style.run.size < half(smallest)
    ? { ...style, run: { ...style.run, size: half(smallest) } }
    : style;

/** Styles of worksheets: those of documents, with larger text, titles in the pack's colour, and a few of their own. */
export function handoutStyles(width: number, accent: string): IStylesOptions {
  const { default: usual, paragraphStyles = [], ...rest } = documentStyles(width);
  const titled = (size: number, before: number, after: number) => ({
    run: { ...usual?.heading1?.run, size: half(size), color: accent.slice(1).toUpperCase() },
    paragraph: {
      ...usual?.heading1?.paragraph,
      spacing: { before: before * 20, after: after * 20 },
      border: { bottom: { style: 'single', size: 16, space: 3, color: accent.slice(1).toUpperCase() } },
    },
  });
  return {
    ...rest,
    default: {
      ...usual,
      document: { ...usual?.document, run: { ...usual?.document?.run, size: half(11) } },
      title: titled(26, 60, 10),
      heading1: titled(17, 0, 8),
      heading2: {
        ...usual?.heading2,
        run: { ...usual?.heading2?.run, size: half(12) },
        paragraph: { ...usual?.heading2?.paragraph, spacing: { before: 240, after: 80 } },
      },
    } as NonNullable<IStylesOptions['default']>,
    paragraphStyles: [
      ...paragraphStyles.map(legible),
      ...own.map((style) => ({ basedOn: 'Normal', next: 'Normal', quickFormat: true, ...style })),
    ],
  };
}
