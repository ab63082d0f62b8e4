import type { Pack, PackBlock, PackPage, WriteTable } from '../../../outline/handout/pack.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { deckWords } from '../../../outline/words/en-gb-deck.ts';
import { blockPieces } from '../../pptx/block-pieces.ts';
import type { Piece } from '../../pptx/piece.ts';
import { sidesPieces } from '../../pptx/pieces/sides.ts';
import { textPiece } from '../../pptx/pieces/text.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { slideWords } from '../../pptx/words.ts';
import { gapLinePiece } from './gap-line.ts';
import { byHeading, height, heightOf, labelled, scaleOf, slideOf, width } from './pack-room.ts';
import { pollPiece } from './poll.ts';
import { scriptLines, scriptOf } from './script.ts';
import { writeTablePiece } from './write-table.ts';

const words = enGb.handout.challenge;

/** Name of the challenge and when it is talked about. */
function kickerOf({ agenda }: Pack, { id, title }: PackPage): string {
  const slot = agenda.find(({ challenge }) => challenge !== null && id === `challenge-${challenge}`);
  return slot === undefined ? title : `${title} · ${slot.start}–${slot.end}`;
}

/** Sizes of the question and of what works on the challenge, largest first, in points. */
const openingSizes = [
  [24, 14],
  [22, 13],
  [20, 12],
] as const;

function workPieces(pack: Pack, blocks: readonly PackBlock[], size: number): readonly Piece[] {
  const room = { width, height, size, scale: scaleOf(pack) };
  const [first, ...rest] = blocks.flatMap((block) => (block.kind === 'list' || block.kind === 'text' ? blockPieces(block, room) : []));
  return first === undefined ? [] : [labelled(words.work, first), ...rest];
}

/** The gap line, the question to open with, and what works on it; the last on a slide of its own where room is short. */
function opening(pack: Pack, page: PackPage): readonly SlideContent[] {
  const parts = byHeading(page.blocks);
  const line = page.blocks.flatMap((block) =>
    block.kind === 'chart' && block.chart.kind === 'gap-lines' ? [gapLinePiece(block.chart)] : [],
  );
  const asked = (size: number): readonly Piece[] =>
    (parts.get(words.question) ?? []).flatMap((block) =>
      block.kind === 'text' ? [labelled(words.question, textPiece(block.text, { width, size }))] : [],
    );
  const work = parts.get(words.work) ?? [];
  const title = `${page.title}: ${page.lead}`;
  const notes = scriptLines(page.blocks);
  const together = openingSizes
    .map(([large, small]) => [...line, ...asked(large), ...workPieces(pack, work, small)])
    .find((pieces) => heightOf(pieces) <= height);
  if (together !== undefined) return [slideOf(kickerOf(pack, page), title, { notes, pieces: together })];
  return [
    slideOf(kickerOf(pack, page), title, { notes, pieces: [...line, ...asked(openingSizes[0][0])] }),
    slideOf(kickerOf(pack, page), deckWords.work(page.title), { notes: [], pieces: workPieces(pack, work, 14) }),
  ];
}

/** A disagreement: both answers and their evidence. */
function disagreement(pack: Pack, page: PackPage, block: Extract<PackBlock, { kind: 'sides' }>): SlideContent {
  const said = block.sides.map(({ function: who, level }) => slideWords.says(who, level)).join(', ');
  const kicker = [kickerOf(pack, page), block.note].filter((text) => text !== '').join(' · ');
  const pieces = sidesPieces(block, scaleOf(pack), width);
  return slideOf(kicker, said === '' ? block.title : `${said}: ${block.title}`, { notes: scriptOf(pack, 'sides'), pieces });
}

const poll = (pack: Pack, page: PackPage, { poll: { statement, levels } }: Extract<PackBlock, { kind: 'levels' }>): SlideContent =>
  slideOf(`${kickerOf(pack, page)} · ${deckWords.pollAgain}`, deckWords.poll(statement), {
    notes: scriptOf(pack, 'poll'),
    pieces: [pollPiece(levels, height)],
  });

const decisionTable = (caption: string): WriteTable => ({
  kind: 'write-table',
  caption,
  columns: [
    { title: words.decision.decision, width: 6 },
    { title: words.decision.owner, width: 3 },
    { title: words.decision.date, width: 2 },
  ],
  rows: [],
  blankRows: 5,
  room: 'space',
});

/** The slides of a challenge, in the order of its slot: explain, talk, vote, decide. */
export function challengeSlides(pack: Pack, page: PackPage): readonly SlideContent[] {
  const title = deckWords.decide(page.title);
  return [
    ...opening(pack, page),
    ...page.blocks.flatMap((block) => (block.kind === 'sides' ? [disagreement(pack, page, block)] : [])),
    ...page.blocks.flatMap((block) => (block.kind === 'levels' ? [poll(pack, page, block)] : [])),
    slideOf(kickerOf(pack, page), title, {
      notes: scriptOf(pack, 'decide'),
      pieces: [writeTablePiece(decisionTable(title), { width, height })],
    }),
  ];
}
