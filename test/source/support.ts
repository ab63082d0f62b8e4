import type { Problem } from '../../src/model/finding.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import type { Shape } from '../../src/source/explain-shape.ts';
import { explainShape } from '../../src/source/explain-shape.ts';
import type { Healthy } from '../../src/source/healthy.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

/** The document of a text that is expected to be readable. */
export function documentOf(text: string): SourceDocument {
  const { document, problems } = readDocument(new TextEncoder().encode(text), 'f.yaml', defaultLimits);
  if (document === null) throw new Error(`not readable: ${problems.map(({ message }) => message).join('; ')}`);
  return document;
}

export const explained = (text: string, shape: Shape = 'alignment'): Healthy<unknown> => explainShape(documentOf(text), shape);

/** `line:column rule at: message`, as short as a test can be read. */
export const brief = ({ line, column, rule, at, message }: Problem): string => `${line}:${column} ${rule} ${at}: ${message}`;

/** A small valid alignment file to which a test adds what it is about. */
export const base = 'version: 1\norganization: Acme\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';
