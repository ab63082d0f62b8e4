import type { Block, Group, Section, Span } from '../../../outline/block.ts';
import { type BlockRoom, blockPieces, chartPieces } from '../../pptx/block-pieces.ts';
import { areas } from '../../pptx/look.ts';
import { fill, type Piece } from '../../pptx/piece.ts';
import { type NamedScale, type Sides, sidesPieces } from '../../pptx/pieces/sides.ts';
import { tablePiece } from '../../pptx/pieces/table.ts';
import { talkListPieces } from '../../pptx/pieces/talk-list.ts';
import { textPiece } from '../../pptx/pieces/text.ts';
import { plainText } from '../../pptx/runs.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { slideWords } from '../../pptx/words.ts';

const { width, height } = areas.body;
const half = { width: (width - 0.5) / 2, second: (width + 0.5) / 2 };

/** Disagreements and challenges with slides of their own; a deck is for talking, the report holds them all. */
const mostDisagreements = 5;
const mostChallenges = 3;

/** Functions up to which the matrix leaves room for its table beside it. */
const mostBeside = 6;
const matrixWidth = 5.0;

/** Tables longer than this only stand in the notes of the method. */
const mostMethodRows = 12;

const isMuted = (block: Block): boolean =>
  block.kind === 'text' && typeof block.text !== 'string' && block.text.every(({ tone }) => tone === 'muted');

/** Remarks are for who speaks; they stand under the slide, not on it. */
const notesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'text' && isMuted(block) ? [plainText(block.text)] : []));

const whole = (pieces: readonly Piece[]) => [{ x: 0, width, pieces }];

function sidesSlide(block: Sides, { kicker, scale }: { readonly kicker: string; readonly scale: NamedScale }): SlideContent {
  const said = block.sides.map(({ function: who, level }) => slideWords.says(who, level)).join(', ');
  return {
    kicker: [kicker, block.note].filter((text) => text !== '').join(' · '),
    title: said === '' ? block.title : `${said}: ${block.title}`,
    notes: [],
    columns: whole(sidesPieces(block, scale, width)),
  };
}

/** One challenge: its numbers on the left, what to do and what was said on the right. */
function challengeSlide({ title, message, blocks }: Group, room: BlockRoom): SlideContent {
  const isLeft = (block: Block): boolean => block.kind === 'facts';
  const firstSides = blocks.find(({ kind }) => kind === 'sides');
  const shown = blocks.filter((block) => !isMuted(block) && (block.kind !== 'sides' || block === firstSides));
  const narrow = { ...room, width: half.width, size: 13 };
  return {
    kicker: title,
    title: message,
    notes: [
      ...notesOf(blocks),
      ...blocks.flatMap((block) =>
        block.kind === 'sides' && block.question !== null ? [`${slideWords.openingQuestion}: ${block.question}`] : [],
      ),
    ],
    columns: [
      { x: 0, width: half.width, pieces: shown.filter(isLeft).flatMap((block) => blockPieces(block, narrow)) },
      {
        x: half.second,
        width: half.width,
        pieces: fewestSlides(
          shown.filter((block) => !isLeft(block)),
          narrow,
          blockPieces,
        ),
      },
    ],
  };
}

function groupSlides(section: Section, group: Group, room: BlockRoom): readonly SlideContent[] {
  const sides = group.blocks.filter((block) => block.kind === 'sides');
  if (sides.length < group.blocks.length) return [challengeSlide(group, room)];
  const shown = sides.slice(0, mostDisagreements);
  const left = sides.length > shown.length ? [slideWords.onSlides(shown.length, sides.length)] : [];
  return shown.map((block, index) => {
    const slide = sidesSlide(block, { kicker: section.title, scale: room.scale });
    return index === 0 ? { ...slide, notes: [...slide.notes, ...left] } : slide;
  });
}

const quiet = (text: string): readonly Span[] => [{ text, tone: 'muted' }];

type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** Slides of a picture: some say more with their table beside them or after them. */
function chartSlides(section: Section, block: ChartBlock, room: BlockRoom): readonly SlideContent[] {
  const frame = { kicker: section.title, title: section.message, notes: [] };
  const { chart, table } = block;
  const beside = { width: width - matrixWidth - 0.4, height, most: 12 };
  const pairs = tablePiece(table, beside);
  if (chart.kind === 'silo-matrix' && chart.functions.length <= mostBeside && pairs.height <= height) {
    const share = { ...room, width: matrixWidth, height: height - 0.8 };
    return [
      {
        ...frame,
        columns: [
          {
            x: 0,
            width: matrixWidth,
            pieces: [...chartPieces(block, share), textPiece(quiet(slideWords.rowsSay), { width: matrixWidth, size: 11 })],
          },
          { x: width - beside.width, width: beside.width, pieces: [pairs] },
        ],
      },
    ];
  }
  const picture = { ...frame, columns: whole(chartPieces(block, room)) };
  if (chart.kind !== 'gap-lines' && chart.kind !== 'bullets' && chart.kind !== 'silo-matrix') return [picture];
  return [picture, { ...frame, columns: whole([tablePiece(table, { width, height })]) }];
}

/** Sizes of text and of tables for several things under each other, largest first, in points. */
const sizesTogether = [
  { size: 16, tableSize: 13 },
  { size: 14, tableSize: 12 },
  { size: 13, tableSize: 11 },
  { size: 12, tableSize: 10 },
  { size: 11, tableSize: 10 },
] as const;

function slidesTaken(pieces: readonly Piece[]): number {
  let taken = 0;
  for (let waiting = pieces; waiting.length > 0; taken += 1) waiting = fill(waiting, height).rest;
  return taken;
}

type Pieces = (block: Block, room: BlockRoom) => readonly Piece[];

/** The largest text that needs no more slides than the smallest would. */
function fewestSlides(blocks: readonly Block[], room: BlockRoom, piecesOf: Pieces): readonly Piece[] {
  if (blocks.length < 2 && room.size > 13) return blocks.flatMap((block) => piecesOf(block, room));
  const tried = sizesTogether
    .filter(({ size }) => size <= room.size)
    .map((sizes) => blocks.flatMap((block) => piecesOf(block, { ...room, ...sizes })));
  const fewest = Math.min(...tried.map(slidesTaken));
  return tried.find((pieces) => slidesTaken(pieces) === fewest) ?? [];
}

/** What stands under a section beside its pictures goes on under the last of them, or on a slide of its own. */
function withPieces(section: Section, charts: readonly SlideContent[], pieces: readonly Piece[]): readonly SlideContent[] {
  const last = charts.at(-1);
  const [column] = last?.columns ?? [];
  if (last !== undefined && column !== undefined) {
    if (last.columns.length > 1 && pieces.length > 0) return [...charts, { ...last, notes: [], columns: whole(pieces) }];
    return [...charts.slice(0, -1), { ...last, columns: [{ ...column, pieces: [...column.pieces, ...pieces] }, ...last.columns.slice(1)] }];
  }
  if (pieces.length === 0) return [];
  return [{ kicker: section.title, title: section.message, notes: [], columns: whole(pieces) }];
}

/** Long tables of the method are for the notes. */
const isSpoken = ({ id }: Section, block: Block): boolean =>
  id === 'method' && block.kind === 'table' && block.rows.length > mostMethodRows;

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'text') return [plainText(block.text)];
  return block.kind === 'table' ? [block.caption, ...block.rows.map((row) => row.map((cell) => plainText(cell)).join(': '))] : [];
};

/** The slides of a section: each picture, group and disagreement has its own, the rest follows under the section's message. */
export function sectionSlides(section: Section, scale: NamedScale): readonly SlideContent[] {
  const room: BlockRoom = { width, height, size: 16, scale };
  const groups = section.blocks.filter((block) => block.kind === 'group');
  const pictures = section.blocks.filter((block) => block.kind === 'chart');
  const others = section.blocks.filter((block) => block.kind !== 'group' && block.kind !== 'chart' && !isMuted(block));
  const charts = pictures.flatMap((block) => chartSlides(section, block, room));
  const onlyWords = charts.length > 0 && others.every(({ kind }) => kind === 'text');
  const spoken = others.filter((block) => onlyWords || isSpoken(section, block));
  const rest = others.filter((block) => !spoken.includes(block));
  const pieces = fewestSlides(rest, room, (block, inner) =>
    section.id === 'agenda' && block.kind === 'list' ? talkListPieces(block.items, width) : blockPieces(block, inner),
  );
  const showsGroups = section.id === 'challenges' ? groups.slice(0, mostChallenges) : groups;
  const left = groups.length > showsGroups.length ? [slideWords.onSlides(showsGroups.length, groups.length)] : [];
  const slides = [...withPieces(section, charts, pieces), ...showsGroups.flatMap((group) => groupSlides(section, group, room))];
  const notes = [...notesOf(section.blocks), ...spoken.flatMap(textsOf), ...left];
  return slides.map((slide, index) => (index === 0 ? { ...slide, notes: [...notes, ...slide.notes] } : slide));
}
