import type { StageResult } from '../../model/result.ts';
import { detail, flag, key, list, points, scaled, text } from './column.ts';
import { attentionBelow } from './scales.ts';
import { defineTable } from './table.ts';

export const journey = defineTable<StageResult>({
  name: 'journey',
  description: 'One row for each stage of the customer’s journey.',
  sheet: 'Journey',
  columns: [
    key(detail(text('stage', 'Id of the stage.', ({ stage }) => stage))),
    text('title', 'Name of the stage.', ({ title }) => title),
    scaled(
      points('coverage', '25 points for each of goal, shared goal, KPI and fresh reading.', ({ coverage }) => coverage.value),
      attentionBelow,
    ),
    flag('has_goal', 'A goal works on it.', ({ coverage }) => coverage.goal),
    flag('has_shared_goal', 'A goal owned by both functions of the pair works on it.', ({ coverage }) => coverage.shared),
    flag('has_kpi', 'A valid KPI with a target measures it.', ({ coverage }) => coverage.measured),
    flag('has_fresh_reading', 'Such a KPI has a fresh reading.', ({ coverage }) => coverage.live),
    list('goals', 'Ids of its goals', ({ goals }) => goals),
    list('kpis', 'Ids of its KPIs', ({ kpis }) => kpis),
  ],
  rows: ({ result }) => result.journey,
});
