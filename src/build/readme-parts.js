import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'bin/cx-scorecard.js');
const run = (...args) => execFileSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } });
const { tablesMarkdown } = await loadTypeScript(join(root, 'src/formats/tables/tables-markdown.ts'));
const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Parts of the README that are made from the program itself, by the name in their markers. */
export function readmeParts() {
  return {
    northwind: fence('text', run('report', 'examples/northwind/alignment.yaml')),
    'minimal-file': fence('yaml', readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8')),
    minimal: fence('text', run('report', 'examples/minimal/alignment.yaml').split('\n\n')[0]),
    scorecards: run('scorecards', '-f', 'markdown').trimEnd(),
    rules: run('rules', '-f', 'markdown').trimEnd(),
    tables: tablesMarkdown(),
  };
}

const marker = (name) => ({ begin: `<!-- begin ${name}: npm run readme -->\n`, end: `\n<!-- end ${name} -->` });

/** The README with its made parts replaced. Throws when a marker is missing. */
export function withParts(readme, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const { begin, end } = marker(name);
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md has no markers for ${name}`);
    return text.slice(0, from + begin.length) + part + text.slice(to);
  }, readme);
}

export const readmePath = join(root, 'README.md');
