import { known } from './known.ts';
import { label } from './label.ts';
import { element, type Markup, path } from './svg.ts';
import { paint, type Theme } from './theme.ts';

const height = 22;

interface Place {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
}

/** Values over time as a line the size of a word, its last value marked; a dash where there are none. */
export function sparkline(theme: Theme, history: readonly number[], { x, middle, width }: Place): readonly Markup[] {
  const values = history.filter(known);
  if (values.length === 0) return label(theme, '–', { x, middle, size: 12, role: 'muted' });
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const atX = (index: number) => (values.length === 1 ? x + width / 2 : x + (index / (values.length - 1)) * width);
  const atY = (value: number) => (span === 0 ? middle : middle + height / 2 - ((value - least) / span) * height);
  const end = values.length - 1;
  const last = values[end] as number;
  const line = path(...values.flatMap((value, index) => [index === 0 ? 'M' : 'L', atX(index), atY(value)]));
  return [
    ...(values.length < 2
      ? []
      : [element('path', { d: line, 'stroke-width': 1.5, 'stroke-linejoin': 'round', ...paint(theme, { stroke: 'bar' }) })]),
    element('rect', { x: atX(end) - 2.5, y: atY(last) - 2.5, width: 5, height: 5, ...paint(theme, { fill: 'ink' }) }),
  ];
}
