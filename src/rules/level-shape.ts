import { pathOfLevel } from './levels-given.ts';
import type { Report, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

/** Levels the scorecard's scale does not have, and answers that give two levels for one thing. */
export function* levelShape(context: RuleContext): Iterable<Report> {
  const { alignment, assessments, scorecard } = context;
  const top = scorecard.scale.levels.length;
  const expected = `expected at most ${top}, the top level of the scorecard ${scorecard.id}`;
  for (const [challenge, target] of Object.entries(alignment.targets ?? {})) {
    if (target > top) {
      yield { path: ['targets', challenge], message: `target is ${target}; ${expected}`, hint: `Choose a level from 1 to ${top}.` };
    }
  }
  for (const [index, { expects }] of (alignment.actions ?? []).entries()) {
    if (expects !== undefined && expects.level > top) {
      const path = ['actions', index, 'expects', 'level'];
      yield { path, message: `expected level is ${expects.level}; ${expected}`, hint: `Choose a level from 1 to ${top}.` };
    }
  }
  for (const source of assessments) {
    for (const given of source.levels) {
      if (given.level <= top) continue;
      const message = `level is ${given.level}; ${expected}`;
      yield { document: source.document, path: pathOfLevel(source, given), message, hint: `Choose a level from 1 to ${top}.` };
    }
    for (const [challenge, answer] of Object.entries(source.assessment.answers ?? {})) {
      if (typeof answer !== 'object' || answer.level === undefined || answer.ratings === undefined) continue;
      yield {
        document: source.document,
        path: [...source.path, 'answers', challenge, 'level'],
        message: `answer on ${quoted(challenge)} has both a level and ratings; expected one of the two`,
        hint: 'Keep the ratings and remove the level, or the other way round.',
      };
    }
  }
}
