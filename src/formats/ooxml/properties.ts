import { escapeXml } from '../neutralise/xml.ts';

/** What the file says about itself. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  /** Day the report refers to, YYYY-MM-DD: the same input must give the same bytes, so that no clock is read. */
  readonly created: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const program = 'cx-scorecard';

/** `docProps/core.xml`. */
export function coreProperties({ title, subject, created }: Properties): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:modified>`;
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${program}</dc:creator><cp:lastModifiedBy>${program}</cp:lastModifiedBy>` +
    `${time}<dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

/** `docProps/app.xml`, with nothing in it that the writing library counted wrongly or left unescaped. */
export const appProperties = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${program}</Application></Properties>`;
