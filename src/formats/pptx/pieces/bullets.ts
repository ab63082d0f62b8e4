import type { BulletRow, Bullets } from '../../../outline/charts/chart.ts';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { percentage } from '../../../outline/numbers.ts';
import { officeCellText } from '../../neutralise/ooxml.ts';
import { color, font } from '../look.ts';
import type { Piece } from '../piece.ts';
import { slideWords } from '../words.ts';

const mostRows = 12;
const nameSize = 12;
/** Room for names beside the bars, in points. */
const nameWidth = 300;

/** No value is no bar; the library takes a null, its declarations do not. */
const percent = (share: number | null): number => (share === null ? (null as unknown as number) : Math.round(share * 1000) / 10);

/** Name of a row with its status, for colour must not be the only sign. */
const nameOf = ({ label, status }: BulletRow): string => officeCellText(`${shorten(label, nameWidth, nameSize)} (${status})`);

function chartPiece(
  title: string,
  rows: readonly BulletRow[],
  { height, description }: { readonly height: number; readonly description: string },
): Piece {
  return {
    height,
    draw: ({ slide, x, y, width }) => {
      const labels = rows.map(nameOf);
      const series = [
        { name: slideWords.elapsed, labels, values: rows.map(({ elapsed }) => percent(elapsed)) },
        { name: slideWords.attained, labels, values: rows.map(({ attainment }) => percent(attainment)) },
      ];
      slide.addChart('bar' as never, series, {
        x,
        y,
        w: width,
        h: height,
        barDir: 'bar',
        barGapWidthPct: 45,
        chartColors: [color('heat3'), color('bar')],
        catAxisOrientation: 'maxMin' as 'minMax',
        catAxisLabelFontSize: nameSize,
        catAxisLabelFontFace: font,
        catAxisLabelColor: color('ink'),
        catAxisLineShow: false,
        catGridLine: { style: 'none' },
        valAxisMinVal: 0,
        valAxisMaxVal: 110,
        valAxisMajorUnit: 25,
        valAxisHidden: true,
        valGridLine: { color: color('hairline'), size: 0.75, style: 'solid' },
        showLegend: true,
        legendPos: 'b',
        legendFontSize: 11,
        legendFontFace: font,
        legendColor: color('muted'),
        showValue: true,
        dataLabelPosition: 'outEnd',
        dataLabelFontSize: 9,
        dataLabelFontFace: font,
        dataLabelColor: color('muted'),
        dataLabelFormatCode: '0',
        altText: description,
        objectName: `Chart: ${title}`.slice(0, 200),
      });
    },
    notes: [
      slideWords.attainedHelp,
      ...rows.map(
        ({ label, value, status, attainment }) =>
          `${label}: ${value}, ${status}${attainment === null ? '' : `, ${percentage(attainment)}`}`,
      ),
    ],
  };
}

/** KPIs as a native bar chart that can be edited: how far each is, beside how much of its time has passed. */
export function bulletsPieces(chart: Bullets, height: number): readonly Piece[] {
  const slides = Math.max(1, Math.ceil(chart.rows.length / mostRows));
  const each = Math.ceil(chart.rows.length / slides);
  return Array.from({ length: slides }, (_, index) => {
    const rows = chart.rows.slice(index * each, (index + 1) * each);
    const needed = Math.min(height, 1 + rows.length * 0.55);
    return chartPiece(chart.title, rows, { height: slides > 1 ? height : Math.max(2.2, needed), description: chart.description });
  });
}
