import { z } from 'zod';
import * as alignmentShapes from '../model/alignment.ts';
import * as checkShapes from '../model/check-report.ts';
import * as findingShapes from '../model/finding.ts';
import * as resultShapes from '../model/result.ts';
import * as scorecardShapes from '../model/scorecard.ts';
import * as vocabulary from '../model/vocabulary.ts';

const shapes = {
  alignment: { schema: alignmentShapes.Alignment, title: 'cx-scorecard alignment file' },
  response: { schema: alignmentShapes.Assessment, title: 'cx-scorecard response file of one respondent' },
  policy: { schema: alignmentShapes.Policy, title: 'cx-scorecard policy file' },
  scorecard: { schema: scorecardShapes.Scorecard, title: 'cx-scorecard scorecard' },
  result: { schema: resultShapes.Result, title: 'cx-scorecard result' },
  'check-report': { schema: checkShapes.CheckReport, title: 'cx-scorecard check report' },
} as const;

export type SchemaName = keyof typeof shapes;
export const schemaNames = Object.keys(shapes) as readonly SchemaName[];

/** Gives every exported shape its name, so that the emitted schema says `#/$defs/Goal` and not a number. */
function nameDefinitions(): void {
  for (const module of [vocabulary, findingShapes, alignmentShapes, scorecardShapes, resultShapes, checkShapes]) {
    for (const [name, schema] of Object.entries(module)) {
      if (schema instanceof z.ZodType) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id: name });
    }
  }
}

/** The JSON Schema (draft 2020-12) of one of our files, from its zod definition. */
export function emitSchema(name: SchemaName): Record<string, unknown> {
  nameDefinitions();
  const { schema, title } = shapes[name];
  const { $schema, id: _id, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>;
  return { $schema, title, ...rest };
}

/** The text of the committed schema file. */
export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(emitSchema(name), null, 2)}\n`;
}
