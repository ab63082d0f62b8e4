import { expect, test } from 'vitest';
import { writeProgress } from '../../src/commands/write-progress.ts';
import type { Host, OutputStream } from '../../src/model/host.ts';

function watched(isTerminal: boolean) {
  const said: string[] = [];
  const stderr: OutputStream = { columns: 80, isTerminal, colors: 0, write: (text) => void said.push(String(text)) };
  return { host: { stderr } as Host, said };
}

test('names the file being written and takes the line away again', () => {
  const { host, said } = watched(true);
  const progress = writeProgress(host, false);
  progress.start('deck\u001b[2J.pptx');
  progress.end();
  progress.end();
  expect(said).toEqual(['writing deck\\u001B[2J.pptx …', '\r\u001b[K']);
});

test.each([
  ['nobody watches', false, false, 'a.pdf'],
  ['the user wants quiet', true, true, 'a.pdf'],
  ['it goes to standard output', true, false, null],
])('says nothing when %s', (_when, isTerminal, quiet, file) => {
  const { host, said } = watched(isTerminal);
  const progress = writeProgress(host, quiet);
  progress.start(file);
  progress.end();
  expect(said).toEqual([]);
});
