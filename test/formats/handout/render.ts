import { html } from '../../../src/formats/handout/html/index.ts';
import { pdf } from '../../../src/formats/handout/pdf/index.ts';
import type { Paper } from '../../../src/formats/pdf/paper.ts';
import type { Pack } from '../../../src/outline/handout/pack.ts';
import { asset } from '../../../src/shell/asset.ts';

export const htmlOf = async (pack: Pack, paper: Paper = 'a4'): Promise<string> => String(await html.render({ pack, paper }));

/** The pack as PDF, and what was said on the side. */
export async function pdfOf(
  pack: Pack,
  paper: Paper = 'a4',
): Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const bytes = await pdf({ asset, warn: (message) => warnings.push(message) }).render({ pack, paper });
  return { bytes: bytes as Uint8Array, warnings };
}
