import { type RuleId, ruleIds } from '../model/rule-ids.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { baselineEqualsTarget } from './baseline-equals-target.ts';
import { challengeWithoutGoal } from './challenge-without-goal.ts';
import { challengeWithoutKpi } from './challenge-without-kpi.ts';
import { conflictingKpis } from './conflicting-kpis.ts';
import { contestedOwnership } from './contested-ownership.ts';
import { disownedChallenge } from './disowned-challenge.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { futureReading } from './future-reading.ts';
import { goalNotShared } from './goal-not-shared.ts';
import { goalWithoutAccountable } from './goal-without-accountable.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';
import { highRatingWithoutEvidence } from './high-rating-without-evidence.ts';
import { houseSchema } from './house-schema.ts';
import { incompleteAssessment } from './incomplete-assessment.ts';
import { invalidDirection } from './invalid-direction.ts';
import { invalidShape } from './invalid-shape.ts';
import { kpiWithoutDefinition } from './kpi-without-definition.ts';
import { kpiWithoutGoal } from './kpi-without-goal.ts';
import { kpiWithoutOwner } from './kpi-without-owner.ts';
import { kpiWithoutSource } from './kpi-without-source.ts';
import { kpiWithoutTarget } from './kpi-without-target.ts';
import { missingFile } from './missing-file.ts';
import { missingPairAssessment } from './missing-pair-assessment.ts';
import { missingReading } from './missing-reading.ts';
import { needsBaseline } from './needs-baseline.ts';
import { opposedGoals } from './opposed-goals.ts';
import { orphanChallenge } from './orphan-challenge.ts';
import { outsideFile } from './outside-file.ts';
import { overdueAction } from './overdue-action.ts';
import { overdueGoal } from './overdue-goal.ts';
import { redKpiWithoutNote } from './red-kpi-without-note.ts';
import type { Rule } from './rule.ts';
import { stageWithoutGoal } from './stage-without-goal.ts';
import { staleAssessment } from './stale-assessment.ts';
import { staleReading } from './stale-reading.ts';
import { straightLining } from './straight-lining.ts';
import { termNotAgreed } from './term-not-agreed.ts';
import { uniformImportance } from './uniform-importance.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unusedWaiver } from './unused-waiver.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** To add a rule: its id in `rule-ids.ts`, a file named for it here, and a line below; the compiler asks for the rest. */
const byId = {
  'yaml-syntax': yamlSyntax,
  'duplicate-key': duplicateKey,
  'invalid-shape': invalidShape,
  'unknown-key': unknownKey,
  'unknown-reference': unknownReference,
  'duplicate-id': duplicateId,
  'outside-file': outsideFile,
  'missing-file': missingFile,
  'future-reading': futureReading,
  'invalid-direction': invalidDirection,
  'baseline-equals-target': baselineEqualsTarget,
  'needs-baseline': needsBaseline,
  'expired-waiver': expiredWaiver,
  'unknown-rule': unknownRule,
  'house-schema': houseSchema,
  'challenge-without-goal': challengeWithoutGoal,
  'challenge-without-kpi': challengeWithoutKpi,
  'goal-without-kpi': goalWithoutKpi,
  'goal-not-shared': goalNotShared,
  'goal-without-accountable': goalWithoutAccountable,
  'overdue-goal': overdueGoal,
  'kpi-without-goal': kpiWithoutGoal,
  'kpi-without-owner': kpiWithoutOwner,
  'kpi-without-target': kpiWithoutTarget,
  'kpi-without-definition': kpiWithoutDefinition,
  'kpi-without-source': kpiWithoutSource,
  'missing-reading': missingReading,
  'stale-reading': staleReading,
  'red-kpi-without-note': redKpiWithoutNote,
  'conflicting-kpis': conflictingKpis,
  'opposed-goals': opposedGoals,
  'stage-without-goal': stageWithoutGoal,
  'missing-pair-assessment': missingPairAssessment,
  'incomplete-assessment': incompleteAssessment,
  'stale-assessment': staleAssessment,
  'straight-lining': straightLining,
  'uniform-importance': uniformImportance,
  'high-rating-without-evidence': highRatingWithoutEvidence,
  'contested-ownership': contestedOwnership,
  'disowned-challenge': disownedChallenge,
  'orphan-challenge': orphanChallenge,
  'term-not-agreed': termNotAgreed,
  'overdue-action': overdueAction,
  'action-without-owner': actionWithoutOwner,
  'unused-waiver': unusedWaiver,
} satisfies Record<RuleId, Rule>;

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = ruleIds.map((id) => byId[id]);

/** The rule of an id. */
export const ruleById = (id: RuleId): Rule => byId[id];
