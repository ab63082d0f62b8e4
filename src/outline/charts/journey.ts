import type { JourneyStrip } from './chart.ts';
import { clamp } from './known.ts';
import { label } from './label.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Theme } from './theme.ts';

type Stage = JourneyStrip['stages'][number];

const checks = ['goal', 'shared', 'measured', 'live'] as const satisfies readonly (keyof Stage)[];

const stageSize = 11;
const bandLimits = { most: 8, least: 5 };
const left = margin + 78;
const headHeight = 58;
const checkHeight = 30;
const bandHeight = headHeight + checks.length * checkHeight + 34;
const bandGap = 26;
const point = 10;

const fulfilled = (stage: Stage): number => checks.filter((check) => stage[check]).length;

/** A filled box with a tick, or an empty dashed one. */
function checkMark(theme: Theme, isMet: boolean, { x, y }: { readonly x: number; readonly y: number }): Markup {
  const box = { x: x - 9, y: y - 9, width: 18, height: 18, rx: 4 };
  if (!isMet) return element('rect', { ...box, 'stroke-dasharray': '2.5 2.5', ...paint(theme, { fill: 'paper', stroke: 'axis' }) });
  return element('g', {}, [
    element('rect', { ...box, ...paint(theme, { fill: 'bar' }) }),
    element('path', {
      d: path('M', x - 4.5, y, 'L', x - 1.2, y + 3.6, 'L', x + 4.8, y - 3.6),
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...paint(theme, { stroke: 'paper' }),
    }),
  ]);
}

/** Arrows that read as one path from stage to stage. */
function arrow(theme: Theme, x: number, { y, width }: { readonly y: number; readonly width: number }): Markup {
  const [right, low] = [x + width - 3, y + headHeight - 12];
  const half = (y + low) / 2;
  const d = path('M', x, y, 'H', right - point, 'L', right, half, 'L', right - point, low, 'H', x, 'L', x + point, half, 'Z');
  return element('path', { d, ...paint(theme, { fill: 'track' }) });
}

function stageOf(theme: Theme, stage: Stage, at: { readonly x: number; readonly y: number; readonly width: number }): readonly Markup[] {
  const center = at.x + at.width / 2;
  const first = at.y + headHeight + checkHeight / 2;
  return [
    arrow(theme, at.x, { y: at.y, width: at.width + point - 3 }),
    ...label(theme, stage.label, {
      x: center + point / 2 - 1,
      middle: at.y + (headHeight - 12) / 2,
      size: stageSize,
      anchor: 'middle',
      width: at.width - 2 * point - 2,
      lines: 3,
    }),
    ...checks.map((check, index) => checkMark(theme, stage[check], { x: center, y: first + index * checkHeight })),
    ...label(theme, `${fulfilled(stage)} of ${checks.length}`, {
      x: center,
      middle: first + checks.length * checkHeight,
      size: 12,
      role: fulfilled(stage) === 0 ? 'bad' : 'muted',
      weight: fulfilled(stage) === 0 ? 600 : undefined,
      anchor: 'middle',
    }),
  ];
}

function band(theme: Theme, stages: readonly Stage[], { y, width }: { readonly y: number; readonly width: number }): readonly Markup[] {
  const rows = checks.flatMap((check, index) => {
    const middle = y + headHeight + (index + 0.5) * checkHeight;
    const low = middle + checkHeight / 2;
    const right = left + stages.length * width;
    return [
      ...label(theme, check, { x: margin, middle, size: 12, role: 'muted' }),
      element('path', { d: path('M', margin, low, 'H', right), ...paint(theme, { stroke: 'hairline' }) }),
    ];
  });
  return [...rows, ...stages.flatMap((stage, index) => stageOf(theme, stage, { x: left + index * width, y, width }))];
}

/** As many stages beside each other as leave room for their longest word. */
function perBand(stages: readonly Stage[]): number {
  const words = stages.flatMap(({ label: name }) => cleanText(name).split(/[\s/-]/));
  const widest = Math.max(...words.map((word) => textWidth(word, stageSize))) + 2 * point + 6;
  return clamp(Math.floor((pictureWidth - margin - left - point) / widest), bandLimits.least, bandLimits.most);
}

/** The customer’s journey from left to right, with what each stage has; long journeys continue in further bands. */
export function journeySvg(chart: JourneyStrip, theme: Theme): string {
  const { stages } = chart;
  if (stages.length === 0) return emptyPicture(theme, chart, 'the scorecard names no stages');
  const bands = Math.ceil(stages.length / perBand(stages));
  const size = Math.ceil(stages.length / bands);
  const width = Math.min(140, (pictureWidth - margin - left - point) / size);
  const top = belowTitle - 6;
  const body = Array.from({ length: bands }, (_, index) =>
    band(theme, stages.slice(index * size, (index + 1) * size), { y: top + index * (bandHeight + bandGap), width }),
  ).flat();
  return picture(theme, chart, { width: pictureWidth, height: top + bands * (bandHeight + bandGap) - bandGap + margin - 8, body });
}
