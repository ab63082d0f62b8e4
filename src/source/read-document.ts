import type { Place, Problem } from '../model/finding.ts';
import { conflictMarker } from './conflict-markers.ts';
import { decode } from './decode.ts';
import type { SourceDocument } from './document.ts';
import { type Fault, type Span, syntaxFault } from './fault.ts';
import { characterFaults } from './forbidden-characters.ts';
import { type Limits, limitSettings } from './limits.ts';
import { logicalPlace } from './logical-place.ts';
import { parseYaml } from './parse-yaml.ts';
import { problemList } from './problem-list.ts';
import { placeFinder, sourceDocument } from './source-document.ts';
import type { SourceNode } from './source-node.ts';

export interface ReadDocument {
  /** Null when the text cannot be trusted to say what its author meant. Duplicate keys and refused numbers leave the rest usable. */
  readonly document: SourceDocument | null;
  /** Everything that was wrong, in the order of lines. */
  readonly problems: readonly Problem[];
}

const mostCharacterFaults = 1000;

function toProblem(fault: Fault, value: unknown, place: (span: Span) => Place): Problem {
  const { file, ...position } = place(fault);
  const related = (fault.related ?? []).map(({ message, ...span }) => ({ place: place(span), message }));
  const first = related[0];
  const message =
    fault.rule === 'duplicate-key' && first !== undefined ? `${fault.message} (first on line ${first.place.line})` : fault.message;
  return { rule: fault.rule, file, ...position, at: logicalPlace(value, fault.path ?? []), message, hint: fault.hint, related };
}

function textFaults(text: string): readonly Fault[] {
  const faults = characterFaults(text, mostCharacterFaults);
  if (faults.length > 0) return faults;
  const conflict = conflictMarker(text);
  return conflict === null ? [] : [conflict];
}

/** Nothing but spaces, comments and markers. */
const isEmpty = (root: SourceNode) => root.kind === 'scalar' && root.value === null && root.start === root.end;

const emptyFault = syntaxFault(
  { start: 0, end: 0 },
  'the file is empty, expected YAML',
  'Start from the file that the README shows under “The file”.',
);

function sizeFault(bytes: Uint8Array, limits: Limits): Fault | null {
  if (bytes.length <= limits.maxBytes) return null;
  // No more than the limit and one byte is ever read, so the true size is not known.
  const message = `the file is larger than ${limits.maxBytes} bytes (setting ${limitSettings.maxBytes})`;
  return syntaxFault(
    { start: 0, end: 0 },
    message,
    'Check that this is the right file; if you trust it, check reads more with --max-bytes.',
  );
}

/**
 * Reads the bytes of one file as YAML 1.2. Never throws, whatever the bytes hold.
 * `path` is what problems print as the file. The value is not checked against any shape.
 */
export function readDocument(bytes: Uint8Array, path: string, limits: Limits): ReadDocument {
  const failed = (text: string, faults: readonly Fault[]): ReadDocument => {
    const place = placeFinder(path, text);
    return { document: null, problems: problemList(faults.map((fault) => toProblem(fault, null, place))) };
  };
  const tooLarge = sizeFault(bytes, limits);
  if (tooLarge !== null) return failed('', [tooLarge]);
  const { text, fault } = decode(bytes);
  if (fault !== null) return failed(text, [fault]);
  const early = textFaults(text);
  if (early.length > 0) return failed(text, early);
  const { tree, faults } = parseYaml(text, limits);
  if (tree === null) return failed(text, faults);
  const { root, refused, complete } = tree;
  if (isEmpty(root) && faults.length === 0) return failed(text, [emptyFault]);
  const place = placeFinder(path, text);
  const problems = problemList(faults.map((each) => toProblem(each, root.value, place)));
  const fatal = !complete || faults.filter((each) => each.rule === 'yaml-syntax').length > refused.length;
  return { document: fatal ? null : { ...sourceDocument(path, text, { value: root.value, root: () => root }), refused }, problems };
}
