import type { FunctionResult } from '../model/result.ts';
import type { ChallengeSheet } from './answer-sheet.ts';
import { isRatedBy } from './answer-sheet.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { mean } from './statistics/mean.ts';

const roles = ['first', 'second'] as const;

/** Every function and how it rated, in file order. */
export function scoreFunctions(drafts: readonly Draft[], context: Context): FunctionResult[] {
  const { functions, pair, input } = context;
  const sheets = drafts.map((draft) => draft.sheet);
  return functions.map((id, index) => {
    const own = drafts.flatMap((draft) => draft.maturity.byFunction[index] ?? []);
    const levels = own.map((one) => one.level).filter((level) => level !== null);
    const level = mean(levels);
    const silent = own.every((one) => one.reason === 'not_rated');
    const { lead = '', name = null } = input.alignment.functions[id] ?? {};
    return {
      id,
      lead,
      name: name ?? null,
      role: roles[pair?.indexOf(index) ?? -1] ?? 'other',
      level,
      levelReason: level === null ? (silent ? 'not_rated' : 'too_few_items') : null,
      rated: levels.length,
      respondents: input.assessments.filter((one) => one.assessment.function === id).length,
      answered: answeredShare(sheets, index),
    };
  });
}

/** Share of the indicators answered with a level, marked not applicable, or covered by one number for their challenge, 0 to 1. */
function answeredShare(sheets: readonly ChallengeSheet[], index: number): number {
  let answered = 0;
  let all = 0;
  for (const sheet of sheets) {
    const whole = sheet.voices.some((voice) => voice.function === index && voice.level !== null);
    for (const indicator of sheet.indicators) {
      all += 1;
      if (whole || isRatedBy(indicator, index) || (indicator.byFunction[index]?.notApplicable ?? 0) > 0) answered += 1;
    }
  }
  return all === 0 ? 0 : answered / all;
}
