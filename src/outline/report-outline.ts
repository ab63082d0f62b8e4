import type { Result } from '../model/result.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Outline, Section } from './block.ts';
import { headlineSentence, reportTitle } from './headline.ts';
import { type SectionId, sections } from './sections/index.ts';
import { sectionContext } from './sections/section-context.ts';
import { enGb } from './words/en-gb.ts';

/** Names of the sections, in report order: what `--only` takes. */
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** The gap report in no particular format. Sections the file has nothing for are left out. */
export function reportOutline(result: Result, scorecard: Scorecard): Outline {
  const context = sectionContext(result, scorecard);
  return {
    title: reportTitle(result),
    organization: result.organization,
    period: result.period,
    asOf: result.asOf,
    message: headlineSentence(result),
    sections: sectionIds.flatMap((id): readonly Section[] => {
      const body = sections[id](context);
      return body === null ? [] : [{ id, title: enGb.overview.titles[id], ...body }];
    }),
  };
}

/** The outline with some sections only, in report order; one that the file has nothing for says so. Null keeps all. */
export function onlySections(outline: Outline, only: readonly string[] | null): Outline {
  if (only === null) return outline;
  const wanted = new Set(only);
  const byId = new Map(outline.sections.map((section) => [section.id, section]));
  const empty = (id: SectionId): Section => {
    const title = enGb.overview.titles[id];
    return { id, title, message: enGb.overview.nothingUnder(title), blocks: [], detail: true };
  };
  return { ...outline, sections: sectionIds.filter((id) => wanted.has(id)).map((id) => byId.get(id) ?? empty(id)) };
}
