import type { Command } from './command.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order help shows them. Adding one: a file beside this one and a line here. */
export const commands: readonly Entry[] = [
  {
    name: 'report',
    summary: 'print or export the gap report of an alignment file',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'check',
    summary: 'check alignment files: shape, references, rules, gates',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'handout',
    summary: 'make the workshop pack: agenda, a page per challenge, rating sheets',
    load: async () => (await import('./handout.ts')).handout,
  },
  {
    name: 'explain',
    summary: 'show how a number came about, or what a rule means',
    load: async () => (await import('./explain.ts')).explain,
  },
  { name: 'chart', summary: 'draw one chart of the report as SVG or PNG', load: async () => (await import('./chart.ts')).chart },
  { name: 'scorecards', summary: 'list the scorecards, or show one', load: async () => (await import('./scorecards.ts')).scorecards },
  { name: 'rules', summary: 'list the rules that check applies', load: async () => (await import('./rules.ts')).rulesCommand },
  { name: 'schema', summary: 'print a JSON Schema for editors and other tools', load: async () => (await import('./schema.ts')).schema },
];
