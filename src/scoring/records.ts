import type { ActionResult, TermResult } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';

/** Actions with what is overdue, in file order. */
export function listActions({ alignment, asOf }: ScoringInput): ActionResult[] {
  return (alignment.actions ?? []).map((action) => {
    const status = action.status ?? 'open';
    const active = status === 'open' || status === 'in-progress';
    return {
      id: action.id,
      title: action.title,
      challenge: action.challenge ?? null,
      owner: action.owner ?? null,
      due: action.due ?? null,
      status,
      overdue: active && action.due !== undefined && action.due < asOf,
      expectsLevel: action.expects?.level ?? null,
    };
  });
}

/** Words with what each function means by them, in file order. */
export function listTerms({ alignment }: ScoringInput): TermResult[] {
  return (alignment.glossary ?? []).map(({ term, meanings = {}, agreed = null }) => ({
    term,
    meanings: Object.entries(meanings).map(([id, meaning]) => ({ function: id, meaning })),
    agreed,
  }));
}
