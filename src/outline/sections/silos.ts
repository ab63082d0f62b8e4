import type { Silos } from '../../model/result.ts';
import type { Table } from '../block.ts';
import type { SiloMatrix } from '../charts/chart.ts';
import { left, muted, right, span, table } from '../make-block.ts';
import { fixed, levels, points } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.work.silos;
type Pair = Silos['pairs'][number];

const pairName = ({ who }: SectionContext, { functions }: Pair): string => `${who(functions[0])}–${who(functions[1])}`;

const byStrength = (a: Pair, b: Pair): number => (a.strength ?? Number.MAX_VALUE) - (b.strength ?? Number.MAX_VALUE);

function pairTable(context: SectionContext, pairs: readonly Pair[]): Table {
  const { who, tone } = context;
  const { columns } = words;
  const said = (pair: Pair, side: 0 | 1) => [
    span(words.says(who(pair.functions[side]), levels(pair.given[side])), tone(pair.functions[side])),
  ];
  const remark = (pair: Pair): string =>
    [...(pair.sides === 'two_sided' ? [] : [words.sides[pair.sides]]), ...pair.flags.map((flag) => words.flags[flag])].join(', ');
  return table(
    words.caption,
    [
      left(columns.pair),
      left(columns.first),
      left(columns.second),
      right(columns.strength),
      right(columns.reciprocity),
      left(columns.remark),
    ],
    pairs.map((pair) => [
      pairName(context, pair),
      said(pair, 0),
      said(pair, 1),
      levels(pair.strength),
      levels(pair.reciprocity),
      remark(pair),
    ]),
  );
}

function matrix({ result, who }: SectionContext): SiloMatrix {
  const ids = result.functions.map(({ id }) => id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const given: (number | null)[][] = ids.map(() => ids.map(() => null));
  const oneWay: [number, number][] = [];
  for (const pair of result.silos.pairs) {
    const [row, column] = [at.get(pair.functions[0]), at.get(pair.functions[1])];
    const [there, back] = [given[row ?? -1], given[column ?? -1]];
    if (row === undefined || column === undefined || there === undefined || back === undefined) continue;
    there[column] = pair.given[0];
    back[row] = pair.given[1];
    if (pair.flags.includes('one_way_view')) oneWay.push([row, column]);
  }
  return {
    kind: 'silo-matrix',
    title: words.chartTitle,
    description: words.chartDescription(ids.length),
    functions: ids.map(who),
    given,
    oneWay,
  };
}

/** How well the functions work with each other, in both directions. */
export const silos: BuildSection = (context) => {
  const { result, who } = context;
  if (result.silos.pairs.length === 0) return null;
  const pairs = [...result.silos.pairs].sort(byStrength);
  const weakest = pairs.find(({ sides }) => sides === 'two_sided');
  const { index, reason } = result.silos;
  const unknown = index === null || weakest === undefined;
  const message = unknown
    ? words.unknown(reasonWords(reason))
    : words.message(points(index), pairName(context, weakest), fixed(weakest.strength as number, 1));
  if (pairs.every(({ sides }) => sides === 'none')) return { message, detail: false, blocks: [] };
  const given = result.silos.functions.filter((one) => one.given !== null || one.received !== null);
  const oneSided = pairs.filter(({ sides }) => sides === 'one_sided').length;
  return {
    message,
    detail: false,
    blocks: [
      { kind: 'chart', chart: matrix(context), table: pairTable(context, pairs) },
      muted(words.givenLabel(given.map((one) => words.given(who(one.id), levels(one.given), levels(one.received))))),
      ...(oneSided === 0 ? [] : [muted(words.oneSided(oneSided))]),
    ],
  };
};
