import type { GapLines } from '../../../outline/charts/chart.ts';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { levels } from '../../../outline/numbers.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { officeCellText, officeText } from '../../neutralise/ooxml.ts';
import { color, font } from '../../pptx/look.ts';
import type { Piece } from '../../pptx/piece.ts';

const nameSize = 14;
/** Room for names beside the bars and in the legend, in points. */
const nameWidth = 300;

/** No value is no bar; the library takes a null, its declarations do not. */
const bar = (level: number | null): number => (level === null ? (null as unknown as number) : Math.round(level * 10) / 10);

const name = (text: string): string => officeCellText(shorten(text, nameWidth, nameSize));

/** Levels of both sides as a native bar chart that can be edited. All charts have the same sides and scale. */
export function levelsChartPiece(charts: readonly [GapLines, ...GapLines[]], height: number): Piece {
  const [{ sides, scale }] = charts;
  const rows = charts.flatMap((chart) => chart.rows);
  const said = rows.map(({ label, first, second }) => {
    const { side } = enGb.handout.challenge;
    return `${label}: ${side(sides.first, levels(first))}, ${side(sides.second, levels(second))}`;
  });
  return {
    height,
    draw: ({ slide, x, y, width }) => {
      const labels = rows.map(({ label }) => name(label));
      const series = [
        { name: name(`● ${sides.first}`), labels, values: rows.map(({ first }) => bar(first)) },
        { name: name(`◆ ${sides.second}`), labels, values: rows.map(({ second }) => bar(second)) },
      ];
      slide.addChart('bar' as never, series, {
        x,
        y,
        w: width,
        h: height,
        barDir: 'bar',
        barGapWidthPct: 60,
        chartColors: [color('first'), color('second')],
        catAxisOrientation: 'maxMin' as 'minMax',
        catAxisLabelFontSize: nameSize,
        catAxisLabelFontFace: font,
        catAxisLabelColor: color('ink'),
        catAxisLineShow: false,
        catGridLine: { style: 'none' },
        valAxisMinVal: 0,
        valAxisMaxVal: scale.max,
        valAxisMajorUnit: 1,
        valAxisLabelFontSize: 12,
        valAxisLabelFontFace: font,
        valAxisLabelColor: color('muted'),
        valAxisLineShow: false,
        valGridLine: { color: color('hairline'), size: 0.75, style: 'solid' },
        showLegend: true,
        legendPos: 'b',
        legendFontSize: nameSize,
        legendFontFace: font,
        legendColor: color('ink'),
        showValue: true,
        dataLabelPosition: 'outEnd',
        dataLabelFontSize: 12,
        dataLabelFontFace: font,
        dataLabelColor: color('ink'),
        dataLabelFormatCode: '0.0',
        altText: officeText(said.join('; ').slice(0, 2_000)),
        objectName: 'Chart: levels',
      });
    },
    notes: said,
  };
}
