import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { answers } from './answers.ts';
import { challenges } from './challenges.ts';
import { findings } from './findings.ts';
import { functions } from './functions.ts';
import { goals } from './goals.ts';
import { headline } from './headline.ts';
import { journey } from './journey.ts';
import { kpis } from './kpis.ts';
import { links } from './links.ts';
import type { TableName } from './names.ts';
import { positions } from './positions.ts';
import { readings } from './readings.ts';
import { silos } from './silos.ts';
import type { Table } from './table.ts';

/** Every table by name: what CSV writes, what the workbook shows, what the README describes. */
export const tables = {
  challenges,
  positions,
  answers,
  agenda,
  kpis,
  readings,
  goals,
  links,
  actions,
  silos,
  journey,
  findings,
  functions,
  headline,
} as const satisfies Record<TableName, Table>;
