import { CheckBox, type Table as DocxTable, Paragraph, TableCell, TableRow } from 'docx';
import type { Weighing } from '../../../outline/handout/pack.ts';
import { axis, cell } from '../../docx/cells.ts';
import { run } from '../../docx/runs.ts';
import { afterTable, fixedTable } from '../../docx/table.ts';
import { sheetStyles } from './styles.ts';

/** Widths of the question, of a box with its mark, and of the room before who owns it, in twips. */
const widths = { question: 2_500, box: 780, between: 220 } as const;

/** Boxes for how much a challenge matters and a line for who owns it, in one row. */
export function weighingRow({ importance, marks, owner }: Weighing, width: number): readonly (Paragraph | DocxTable)[] {
  const line = width - widths.question - widths.box * marks.length - widths.between;
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell([[run(importance, 'strong')]], { width: widths.question, valign: 'center', padding: 0 }),
      ...marks.map(
        (mark) =>
          new TableCell({
            width: { size: widths.box, type: 'dxa' },
            verticalAlign: 'center',
            margins: { marginUnitType: 'dxa', top: 20, bottom: 20, left: 0, right: 0 },
            children: [
              new Paragraph({
                style: sheetStyles.tick,
                children: [run(mark, 'muted', { size: 20 }), new CheckBox({ alias: `${importance} ${mark}` })],
              }),
            ],
          }),
      ),
      cell([[]], { width: widths.between, padding: 0 }),
      cell([[run(owner, 'strong')]], { width: line, valign: 'bottom', bottom: axis, padding: 0 }),
    ],
  });
  const columns = [widths.question, ...marks.map(() => widths.box), widths.between, line];
  return [fixedTable([row], columns), afterTable()];
}
