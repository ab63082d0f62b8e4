import type { Result } from '../../../model/result.ts';
import type { Section } from '../../../outline/block.ts';
import { findingsByRule, ruleTable } from '../../../outline/findings-by-rule.ts';
import { areas } from '../../pptx/look.ts';
import { tablePiece } from '../../pptx/pieces/table.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { slideWords } from '../../pptx/words.ts';

const mostRules = 9;

/** The findings in the file on one slide; who wants each one, runs the check. */
export function findingsSlide(section: Section, result: Result): SlideContent {
  const rules = findingsByRule(result);
  const shown = rules.slice(0, mostRules);
  const { width, height } = areas.body;
  return {
    kicker: section.title,
    title: section.message,
    notes: rules.length > shown.length ? [slideWords.onSlides(shown.length, rules.length)] : [],
    columns: [{ x: 0, width, pieces: shown.length === 0 ? [] : [tablePiece(ruleTable(shown), { width, height })] }],
  };
}
