import type { Result } from '../../../model/result.ts';
import type { Severity } from '../../../model/vocabulary.ts';
import type { Section, Table, Tone } from '../../../outline/block.ts';
import { left, right, span, table } from '../../../outline/make-block.ts';
import { withoutNames } from '../../../outline/without-names.ts';
import { enGb, leadOf } from '../../../outline/words/en-gb.ts';
import { areas } from '../../pptx/look.ts';
import { tablePiece } from '../../pptx/pieces/table.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { slideWords } from '../../pptx/words.ts';

const words = enGb.method.findings;
const mostRules = 9;
const rank = { error: 0, warning: 1, note: 2 } satisfies Record<Severity, number>;
const tones = { error: 'bad', warning: 'warning', note: 'muted' } satisfies Record<Severity, Tone>;

interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly example: string;
}

/** Open findings by rule, worst and most frequent first. */
function byRule(result: Result): readonly RuleCount[] {
  const anonymous = withoutNames(result, (id) => leadOf(result, id));
  const rules = new Map<string, RuleCount>();
  for (const { rule, severity, message, waived } of result.findings) {
    if (waived) continue;
    const seen = rules.get(rule);
    rules.set(rule, { rule, severity, example: seen?.example ?? anonymous(message), count: (seen?.count ?? 0) + 1 });
  }
  return [...rules.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function ruleTable(rules: readonly RuleCount[]): Table {
  return table(
    words.caption,
    [left(words.columns.severity), right(slideWords.count), left(words.columns.rule), left(slideWords.example)],
    rules.map(({ rule, severity, count, example }) => [[span(words.severities[severity], tones[severity])], String(count), rule, example]),
  );
}

/** The findings in the file on one slide; who wants each one, runs the check. */
export function findingsSlide(section: Section, result: Result): SlideContent {
  const rules = byRule(result);
  const shown = rules.slice(0, mostRules);
  const { width, height } = areas.body;
  return {
    kicker: section.title,
    title: section.message,
    notes: rules.length > shown.length ? [slideWords.onSlides(shown.length, rules.length)] : [],
    columns: [{ x: 0, width, pieces: shown.length === 0 ? [] : [tablePiece(ruleTable(shown), { width, height })] }],
  };
}
