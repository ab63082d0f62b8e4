import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { Scorecard } from '../../src/model/scorecard.ts';

export const folder = resolve(import.meta.dirname, '../../scorecards');
export const folderNames = readdirSync(folder).sort();

/** Folders that hold a scorecard; `schema` holds what is generated. */
export const scorecardFolders = folderNames.filter((name) => name !== 'schema');

export const textOf = (id: string): string => readFileSync(join(folder, id, 'scorecard.yaml'), 'utf8');

/** All bundled scorecards as written, each read from its own file and held against the shape. */
export const bundled: readonly Scorecard[] = scorecardFolders.map((id) => Scorecard.parse(parse(textOf(id))));

export interface Written {
  /** Where the text stands, for a message: `ten-challenges/ownership/accountable-executive/levels/1`. */
  readonly at: string;
  /** What it is: `level`, `statement`, `why`… */
  readonly kind: string;
  readonly text: string;
}

/** Every text a reader sees, with its place. */
export function textsOf({ id, ...scorecard }: Scorecard): Written[] {
  const written: Written[] = [];
  const add = (kind: string, text: string | undefined, at: string): void => {
    written.push({ kind, at: `${id}/${at}`, text: text ?? '' });
  };
  add('scorecard title', scorecard.title, 'title');
  add('summary', scorecard.summary, 'summary');
  add('source', scorecard.source, 'source');
  for (const [index, level] of scorecard.scale.levels.entries()) {
    add('level name', level.name, `scale/${index + 1}`);
    add('level meaning', level.meaning, `scale/${index + 1}`);
  }
  for (const stage of scorecard.journey ?? []) {
    add('stage title', stage.title, stage.id);
    add('stage meaning', stage.meaning, stage.id);
  }
  for (const dimension of scorecard.dimensions) {
    const at = dimension.id;
    add('title', dimension.title, at);
    add('short title', dimension.short, at);
    add('why', dimension.why, at);
    if (dimension.target !== undefined) add('target', dimension.target.why, at);
    add('opening', dimension.opening, at);
    for (const question of dimension.questions ?? []) add('question', question, at);
    add('source', dimension.source, at);
    for (const indicator of dimension.indicators) {
      add('statement', indicator.statement, `${at}/${indicator.id}`);
      for (const [index, level] of indicator.levels.entries()) add('level', level, `${at}/${indicator.id}/${index + 1}`);
    }
    for (const [index, { enough, next }] of (dimension.levels ?? []).entries()) {
      add('good enough', enough, `${at}/levels/${index + 1}`);
      add('next step', next.action, `${at}/levels/${index + 1}`);
    }
    for (const kpi of dimension.kpis ?? []) {
      add('KPI title', kpi.title, `${at}/${kpi.id}`);
      add('KPI unit', kpi.unit, `${at}/${kpi.id}`);
      add('KPI definition', kpi.definition, `${at}/${kpi.id}`);
    }
  }
  return written;
}
