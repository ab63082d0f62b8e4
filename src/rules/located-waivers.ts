import type { Waiver } from '../model/alignment.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import type { RuleContext } from './rule.ts';

/** A waiver and where it stands. `at` is its place in the model, the same for a policy in a file of its own. */
export interface LocatedWaiver {
  readonly waiver: Waiver;
  readonly document: SourceDocument;
  readonly path: Path;
  readonly at: string;
}

/** The waivers of every policy that applies. */
export function locatedWaivers({ alignment, document, policies }: RuleContext): readonly LocatedWaiver[] {
  const inline = alignment.policy === undefined ? [] : [{ policy: alignment.policy, document, path: ['policy'] }];
  return (policies ?? inline).flatMap((source) =>
    (source.policy.waivers ?? []).map((waiver, index) => ({
      waiver,
      document: source.document,
      path: [...source.path, 'waivers', index],
      at: `policy/waivers/${index}`,
    })),
  );
}
