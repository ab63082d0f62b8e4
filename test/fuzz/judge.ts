import { checkFile } from '../../src/engine/check-file.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { load } from '../../src/engine/load.ts';
import { checkFormatNames, checkFormats } from '../../src/formats/check/index.ts';
import { reportFormats } from '../../src/formats/report/index.ts';
import type { CheckedFile } from '../../src/model/check-report.ts';
import { CliError } from '../../src/model/cli-error.ts';
import { plainPaint } from '../../src/outline/paint.ts';
import { rules } from '../../src/rules/index.ts';
import { readXml } from '../formats/check/read-xml.ts';
import { checkReport } from '../formats/check/report.ts';
import { hostOf, nothing } from './host.ts';
import { bothScreens } from './judge-first-screen.ts';

const name = 'alignment.yaml';
const response = new TextEncoder().encode('function: it\nanswers: { ownership: 3 }\n');

/** A machine that holds the case and one response file. */
const machineWith = (bytes: Uint8Array) =>
  hostOf(
    new Map([
      [name, bytes],
      ['responses/it.yaml', response],
    ]),
  );

const control = /[^\n\P{Cc}]|[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\p{Surrogate}/u;

function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const halfPair = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** The value of a JSON text in which no string holds half a surrogate pair. */
function wellFormed(output: string) {
  insist(!halfPair.test(output), 'a string is not well-formed');
  return JSON.parse(output);
}

/** What must hold of each format of `check`, whatever the file. */
const holds: Readonly<Record<(typeof checkFormatNames)[number], (output: string) => void>> = {
  text: (output) => insist(!control.test(output) && !/##\[|^\s*::/m.test(output), 'text holds what a terminal or a pipeline obeys'),
  markdown: (output) => insist(!control.test(output), 'Markdown holds control characters'),
  json: (output) => void wellFormed(output),
  sarif: (output) => insist(wellFormed(output).version === '2.1.0', 'SARIF has no version'),
  gitlab: (output) => insist(Array.isArray(wellFormed(output)), 'GitLab is no list'),
  junit: (output) => void readXml(output),
  github: (output) => {
    insist(!control.test(output) && !output.includes('##['), 'GitHub holds what a log obeys');
    for (const line of output.split('\n').slice(0, -1))
      insist(/^::(?:error|warning|notice) /.test(line), 'GitHub has a line that is no annotation');
  },
};

function judgePlaces(file: CheckedFile, texts: ReadonlyMap<string, string>): void {
  const lines = new Map([...texts].map(([path, text]) => [path, text.split('\n').length]));
  for (const { file: path, line, column, endLine, message, rule } of file.findings) {
    insist(line >= 1 && column >= 1 && endLine >= line, `${rule} at line ${line}, column ${column} to line ${endLine}`);
    insist(line <= (lines.get(path) ?? 1), `${rule} at line ${line} of ${lines.get(path)}`);
    const slip = /undefined|\[object |NaN/.exec(message)?.[0];
    // YAML folds a text over several lines into one.
    const isWritten = (text: string): boolean => slip !== undefined && text.replace(/\s+/g, ' ').includes(slip);
    insist(message !== '' && (slip === undefined || [...texts.values()].some(isWritten)), `${rule} says: ${message}`);
  }
}

/** The formats of the report that are text and need nothing else. */
const textReports = reportFormats.filter(({ name: format }) => ['terminal', 'markdown', 'html', 'csv', 'json'].includes(format));

async function judgeReport(bytes: Uint8Array, which: number): Promise<void> {
  const loaded = await load(machineWith(bytes), name);
  const { result } = evaluate(loaded, { today: '2026-11-20', interval: false });
  const entry = textReports[which % textReports.length];
  if (result === null || loaded.case === null || entry === undefined) return;
  insist(!/null|undefined|NaN/.test(JSON.stringify([result.headline.alignment.value ?? 0])), 'the headline is no number');
  const { render } = await entry.load({ asset: nothing, warn: () => undefined });
  const view = { width: 100, ascii: false, paint: plainPaint, full: true, only: null, path: name };
  const output = await render({ result, scorecard: loaded.case.scorecard, view });
  insist(
    typeof output === 'string' && (!output.includes('[object Object]') || Buffer.from(bytes).includes('[object')),
    `${entry.name} holds what is no text`,
  );
  if (entry.name === 'json') wellFormed(String(output));
  if (entry.name === 'terminal') insist(!control.test(String(output)), 'the terminal report holds what a terminal obeys');
}

async function judgeFirstScreen(bytes: Uint8Array, ascii: boolean): Promise<void> {
  const loaded = await load(machineWith(bytes), name);
  const screens = await bothScreens(loaded, { width: 80, ascii, paint: plainPaint, full: false, only: null, path: name });
  insist(screens === null || screens[0] === screens[1], 'the first screen is another than that of the whole result');
}

/**
 * Checks a file and writes what was found as text and in one other format by turns, every eighth in all of them; every twelfth is also
 * written as a report, and another twelfth as a first screen in both ways.
 * @returns what is wrong with us; null when nothing is. What is wrong with the file does not matter here.
 */
export async function judge(bytes: Uint8Array, index = 0): Promise<string | null> {
  try {
    const { file, texts } = await checkFile(machineWith(bytes), name, { today: '2026-11-20' });
    judgePlaces(file, texts);
    const report = checkReport([file]);
    const every = index % 8 === 0;
    for (const [position, format] of checkFormatNames.entries()) {
      if (!every && position !== 0 && position !== index % checkFormatNames.length) continue;
      const render = await checkFormats[format].load();
      holds[format](render({ report, sources: (path) => texts.get(path) ?? null, rules, paint: plainPaint, width: 100 }));
    }
    if (index % 12 === 0) await judgeReport(bytes, index / 12);
    if (index % 12 === 6) await judgeFirstScreen(bytes, index % 24 === 6);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const place =
      error.stack
        ?.split('\n')
        .find((line) => line.trim().startsWith('at '))
        ?.trim() ?? '';
    return `${error instanceof CliError ? 'CliError' : error.name}: ${error.message} ${place}`;
  }
}
