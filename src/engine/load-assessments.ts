import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Path } from '../source/document.ts';
import type { AlignmentDocument, Where } from './loaded.ts';
import { problemAt, type Words } from './problem-at.ts';
import { type LoadedAssessments, nothing, readResponse } from './read-response.ts';
import { resolveInside } from './resolve-inside.ts';
import { unresolved } from './unresolved.ts';

/** Response files together; a file of one person has some kilobytes. */
const mostUnits = 16 * 1024 * 1024;

/** A file that is named a second time would make one person count as two. */
const repeated = (written: string, before: Path, document: AlignmentDocument): Words => ({
  rule: 'duplicate-id',
  message: `the file ${written} is named a second time; expected each respondent's file once`,
  hint: 'Remove one of the two entries.',
  related: [{ place: document.locate(before), message: 'first named here' }],
});

const unreadable = ({ message, hint = 'Make it readable, or remove the entry until it is.' }: CliError): Words => ({
  rule: 'missing-file',
  message,
  hint,
});

const tooLarge: Words = {
  rule: 'invalid-shape',
  message: `the response files before this one hold more than ${mostUnits / 1024 / 1024} MB; expected less in one alignment file, so neither this one nor any after it was read`,
  hint: 'Split the alignment file, or remove files that belong to no respondent.',
};

/** Response files in the order in which they are named, with what was read of them so far. */
class ResponseFiles {
  private readonly named = new Map<string, Path>();
  private units = 0;
  private isFull = false;
  private readonly host: Host;
  private readonly document: AlignmentDocument;
  private readonly where: Where;

  constructor(host: Host, document: AlignmentDocument, where: Where) {
    this.host = host;
    this.document = document;
    this.where = where;
  }

  /** Reads the file that is named at a path of the alignment file. */
  async read(written: string, path: Path): Promise<LoadedAssessments> {
    const place = `assessments/${written}`;
    const left = { ...nothing, unchecked: [place] };
    const resolved = await resolveInside(this.host, written, this.where);
    if (resolved.kind !== 'file') return { ...left, problems: [problemAt(this.document, path, unresolved(written, resolved))] };
    const real = (await this.host.realPath(resolved.path)) ?? resolved.path;
    const before = this.named.get(real);
    if (before !== undefined) return { ...nothing, problems: [problemAt(this.document, path, repeated(written, before, this.document))] };
    this.named.set(real, path);
    if (this.isFull) return left;
    this.isFull = this.units > mostUnits;
    if (this.isFull) return { ...left, problems: [problemAt(this.document, path, tooLarge)] };
    try {
      const response = await readResponse(this.host, resolved.path, { limits: this.where.limits, place });
      for (const { text } of response.inputs) this.units += text.length;
      return response;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { ...left, problems: [problemAt(this.document, path, unreadable(error))] };
    }
  }
}

/** Reads every assessment, inline or from the respondent's own file, in the order of the alignment file. One bad file hides no other. */
export async function loadAssessments(host: Host, document: AlignmentDocument, where: Where): Promise<LoadedAssessments> {
  const files = new ResponseFiles(host, document, where);
  const parts: LoadedAssessments[] = [];
  for (const [index, entry] of (document.value.assessments ?? []).entries()) {
    const path = ['assessments', index];
    parts.push(
      'file' in entry
        ? await files.read(entry.file, [...path, 'file'])
        : { ...nothing, assessments: [{ assessment: entry, document, path }] },
    );
  }
  return {
    assessments: parts.flatMap(({ assessments }) => assessments),
    inputs: parts.flatMap(({ inputs }) => inputs),
    problems: parts.flatMap(({ problems }) => problems),
    unchecked: parts.flatMap(({ unchecked }) => unchecked),
  };
}
