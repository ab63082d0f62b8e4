import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

function loads(name: string): boolean {
  try {
    require(name);
    return true;
  } catch {
    return false;
  }
}

const fonts = join(import.meta.dirname, '../../../dist/fonts/LICENSE_FONT');
if (!existsSync(fonts)) throw new Error('dist/fonts is missing; run npm run build first');

/** Whether the optional compiler is installed; tests that need it are shown as skipped when it is not. */
export const hasCompiler = loads('@myriaddreamin/typst-ts-node-compiler');

/** Whether poppler is installed, to look into a PDF. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

function poppler(command: string, args: readonly string[], pdf: Uint8Array): string {
  const { stdout } = spawnSync(command, args, { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Text of a PDF in the order in which it stands, spaces and line ends folded. */
export const textOf = (pdf: Uint8Array): string => poppler('pdftotext', ['-', '-'], pdf).replace(/\s+/gu, ' ');

/** Facts of a PDF by name: Title, Pages, Tagged, Page size. */
export const factsOf = (pdf: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    poppler('pdfinfo', ['-'], pdf)
      .split('\n')
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
      .flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const])),
  );

/** Names of the fonts in a PDF, without the tags of their subsets. */
export const fontsOf = (pdf: Uint8Array): readonly string[] =>
  poppler('pdffonts', ['-'], pdf)
    .split('\n')
    .slice(2)
    .flatMap((line) => /^[A-Z]{6}\+(\S+)/.exec(line)?.[1] ?? []);

/** Boxes of the words of each page and the size of the page, in points. */
export function wordsOf(pdf: Uint8Array): readonly { readonly word: string; readonly inside: boolean; readonly page: number }[] {
  const found: { word: string; inside: boolean; page: number }[] = [];
  let number = 0;
  let [width, height] = [0, 0];
  for (const line of poppler('pdftotext', ['-bbox', '-', '-'], pdf).split('\n')) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (page !== null) {
      [width, height] = [Number(page[1]), Number(page[2])];
      number += 1;
    }
    const box = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line);
    if (box === null) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = box.slice(1, 5).map(Number);
    found.push({ word: box[5] ?? '', page: number, inside: left >= 45 && right <= width - 45 && top >= 25 && bottom <= height - 25 });
  }
  return found;
}
