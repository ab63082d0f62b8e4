import type { GapLines } from '../../../outline/charts/chart.ts';
import type { Pack, PackBlock, PackPage, PageKind } from '../../../outline/handout/pack.ts';
import { deckWords } from '../../../outline/words/en-gb-deck.ts';
import { blockPieces } from '../../pptx/block-pieces.ts';
import { type Piece, stacked } from '../../pptx/piece.ts';
import { textPiece } from '../../pptx/pieces/text.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { agendaPiece } from './agenda.ts';
import { challengeSlides } from './challenge-slides.ts';
import { gapLinePiece } from './gap-line.ts';
import { levelsChartPiece } from './levels-chart.ts';
import { height, heightOf, labelled, scaleOf, slideOf, width } from './pack-room.ts';
import { pageScript, scriptOf } from './script.ts';
import { termSlides } from './term-slides.ts';
import { writeTablePiece } from './write-table.ts';

type Script = keyof typeof deckWords.script;
type SlidesOf = (pack: Pack, page: PackPage) => readonly SlideContent[];

const stepPieces = (items: Extract<PackBlock, { kind: 'steps' }>['items']): readonly Piece[] =>
  items.map(({ text, command }, index) =>
    stacked(
      [
        textPiece(`${index + 1}. ${text}`, { width, size: 16 }),
        ...(command === null ? [] : [textPiece([{ text: command, tone: 'strong' }], { width, size: 16 })]),
      ],
      0.05,
    ),
  );

/** Blocks that are read; what is written on stays on paper or has slides of its own. */
function piecesOf(block: PackBlock, pack: Pack, size: number): readonly Piece[] {
  const room = { width, height, size, scale: scaleOf(pack) };
  switch (block.kind) {
    case 'text':
    case 'list':
    case 'table':
    case 'facts':
      return blockPieces(block, room);
    case 'chart':
      return block.chart.kind === 'gap-lines' ? [gapLinePiece(block.chart)] : blockPieces(block, room);
    case 'steps':
      return stepPieces(block.items);
    default:
      return [];
  }
}

const notesOf = (pack: Pack, kind: PageKind, script: Script | null): readonly string[] => [
  ...pageScript(pack, kind),
  ...(script === null ? [] : scriptOf(pack, script)),
];

/** Sizes of running text, largest first, in points; tables share a slide with large text only. */
const readSizes = [18, 17, 16, 15, 14, 13] as const;
const largeSizes = readSizes.slice(0, 3);

/** The page under its lead, which says what it comes to; tables have slides of their own where they do not fit under the rest. */
const read =
  (script: Script | null): SlidesOf =>
  (pack, page) => {
    const tables = page.blocks.filter(({ kind }) => kind === 'table');
    const others = page.blocks.filter((block) => !tables.includes(block));
    const set = (blocks: readonly PackBlock[]) => (size: number) => blocks.flatMap((block) => piecesOf(block, pack, size));
    const fits = (pieces: readonly Piece[]): boolean => heightOf(pieces) <= height;
    const all = others.length === 0 ? set(tables)(readSizes[0]) : largeSizes.map(set(page.blocks)).find(fits);
    const pieces = all ?? readSizes.map(set(others)).find(fits) ?? set(others)(readSizes[0]);
    const apart = all === undefined ? tables : [];
    const notes = notesOf(pack, page.kind, script);
    return [
      ...(pieces.length === 0 ? [] : [slideOf(page.title, page.lead, { notes, pieces })]),
      ...apart.flatMap((block) =>
        block.kind === 'table' ? [slideOf(page.title, block.caption, { notes: [], pieces: piecesOf(block, pack, readSizes[0]) })] : [],
      ),
    ];
  };

/** A slide for each table that is written in; a caption is the title of all but the first. */
const written =
  (script: Script): SlidesOf =>
  (pack, page) =>
    page.blocks
      .flatMap((block) => (block.kind === 'write-table' ? [block] : []))
      .map((table) =>
        slideOf(page.title, page.blocks[0] === table ? page.lead : table.caption, {
          notes: notesOf(pack, page.kind, script),
          pieces:
            page.blocks[0] === table
              ? [labelled(table.caption, writeTablePiece(table, { width, height: height - 0.3 }))]
              : [writeTablePiece(table, { width, height })],
        }),
      );

/** Both sides beside each other, once for all challenges; only where they can be compared. */
function levelSlides(pack: Pack): readonly SlideContent[] {
  const charts = pack.pages.flatMap(({ kind, blocks }) =>
    kind === 'challenge'
      ? blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'gap-lines' ? [block.chart] : []))
      : [],
  );
  const [first, ...rest] = charts;
  const widest: GapLines['rows'][number] | undefined = first?.rows[0];
  if (first === undefined || widest === undefined || widest.first === null || widest.second === null) return [];
  const title = deckWords.widest(widest.label, widest.apart);
  return [slideOf(deckWords.levels, title, { notes: scriptOf(pack, 'levels'), pieces: [levelsChartPiece([first, ...rest], height)] })];
}

const none: SlidesOf = () => [];

/** Slides of each kind of page. The cover is drawn by itself, the facilitator's page stands under the slides, sheets to tick are of paper. */
const byKind = {
  cover: none,
  facilitator: none,
  'how-to-read': read('read'),
  'how-to-rate': read(null),
  agenda: (pack, page) => [
    slideOf(page.title, page.lead, { notes: notesOf(pack, page.kind, null), pieces: [agendaPiece(pack.agenda, { width, height })] }),
    ...levelSlides(pack),
  ],
  challenge: challengeSlides,
  ownership: (pack, page) => [...read('ownership')(pack, page), ...written('ownership')(pack, page)],
  terms: termSlides,
  'dot-vote': written('dots'),
  'parking-lot': written('parking'),
  'action-log': written('log'),
  afterwards: read('after'),
  worksheet: none,
} satisfies Record<PageKind, SlidesOf>;

/** Slides of a page of the pack. */
export const pageSlides: SlidesOf = (pack, page) => byKind[page.kind](pack, page);
