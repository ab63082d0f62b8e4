/** Every table, in the order help lists them: what `--table` takes. Adding one: a file beside this one, a name here, a line in the index. */
export const tableNames = [
  'challenges',
  'positions',
  'answers',
  'agenda',
  'kpis',
  'readings',
  'goals',
  'links',
  'actions',
  'silos',
  'journey',
  'findings',
  'functions',
  'headline',
] as const;

export type TableName = (typeof tableNames)[number];
