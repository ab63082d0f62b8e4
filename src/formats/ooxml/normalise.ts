import { declareTypes } from './content-types.ts';
import { normaliseDocument } from './normalise-document.ts';
import { normalisePresentation, presentationTypes } from './normalise-presentation.ts';
import { changeParts, type Parts, readParts, withParts, writeParts } from './package.ts';
import { appProperties, coreProperties, type Properties } from './properties.ts';

const appType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const types = { 'docProps/app.xml': appType, 'docProps/core.xml': coreType, ...presentationTypes };

const without = (parts: Parts, drop: (name: string) => boolean): Parts => new Map([...parts].filter(([name]) => !drop(name)));

/** The table of a chart's workbook names a range that does not exist, and nothing shows it; cells without a value are left out. */
function normaliseWorkbook(parts: Parts): Parts {
  const isTable = (name: string): boolean => name.startsWith('xl/tables/') || name === 'xl/worksheets/_rels/sheet1.xml.rels';
  return changeParts(without(parts, isTable), (_name, text) => text.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, ''));
}

/** Workbooks inside the package are packages of their own. */
function normaliseInside(parts: Parts, properties: Properties): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => [
      name,
      name.endsWith('.xlsx') ? writeParts(finished(normaliseWorkbook(readParts(bytes)), properties)) : bytes,
    ]),
  );
}

/** Empty comments and notes that the document library adds to every document. */
const isEmptyExtra = (name: string): boolean => /^word\/(?:_rels\/)?comments\.xml(?:\.rels)?$/.test(name) || name === 'docProps/custom.xml';

function withoutExtras(parts: Parts): Parts {
  const links = /<Relationship\b[^>]*Target="(?:docProps\/custom|comments)\.xml"[^>]*>/g;
  return changeParts(without(parts, isEmptyExtra), (name, text) => (name.endsWith('.rels') ? text.replace(links, '') : text));
}

const finished = (parts: Parts, properties: Properties): Parts =>
  declareTypes(withParts(parts, { 'docProps/core.xml': coreProperties(properties), 'docProps/app.xml': appProperties }), types);

/**
 * An Office package as it should be: the same bytes for the same content on every machine and in every time zone, nothing declared that
 * is not there, nothing there that is not declared, and the known defects of the writing libraries mended.
 */
export function normalise(bytes: Uint8Array, properties: Properties): Uint8Array {
  const parts = withoutExtras(readParts(bytes));
  const mended = parts.has('ppt/presentation.xml') ? normalisePresentation(parts) : normaliseDocument(parts);
  return writeParts(finished(normaliseInside(mended, properties), properties));
}
