import type { enGb } from '../words/en-gb.ts';
import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { agreement } from './agreement.ts';
import { challenges } from './challenges.ts';
import { findings } from './findings.ts';
import { gapLines } from './gap-lines.ts';
import { gatesAndWaivers } from './gates-and-waivers.ts';
import { glossary } from './glossary.ts';
import { goals } from './goals.ts';
import { headline } from './headline.ts';
import { importance } from './importance.ts';
import { journey } from './journey.ts';
import { kpis } from './kpis.ts';
import { method } from './method.ts';
import { priorities } from './priorities.ts';
import type { BuildSection } from './section.ts';
import { silos } from './silos.ts';

export type SectionId = keyof typeof enGb.overview.titles;

/** Every section, in the order reports show them. Adding one: a file beside this one, a line here, a title in the words. */
export const sections = {
  headline,
  'gap-lines': gapLines,
  agenda,
  challenges,
  importance,
  silos,
  journey,
  goals,
  kpis,
  priorities,
  actions,
  glossary,
  agreement,
  findings,
  'gates-and-waivers': gatesAndWaivers,
  method,
} satisfies Record<SectionId, BuildSection>;
