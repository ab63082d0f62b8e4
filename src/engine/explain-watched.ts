import type { Host } from '../model/host.ts';
import type { SourceDocument } from '../source/document.ts';
import { explainShape, type Shape } from '../source/explain-shape.ts';
import type { Healthy } from '../source/healthy.ts';
import type { Limits } from '../source/limits.ts';
import { outOfTime } from './gave-up.ts';

/** `explainShape` within the time a file may take. The limits of reading have bounded what it looks at, and so its memory. */
export async function explainWatched(
  host: Host,
  document: SourceDocument,
  { shape, limits }: { readonly shape: Shape; readonly limits: Limits },
): Promise<Healthy<unknown>> {
  const explained = await host.inTime(limits.maxSeconds * 1000, () => explainShape(document, shape));
  if (explained !== null) return explained.value;
  return { document: null, problems: [outOfTime({ rule: 'invalid-shape', file: document.path, limits })], unchecked: [''] };
}
