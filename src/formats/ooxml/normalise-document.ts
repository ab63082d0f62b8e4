import { changeParts, type Parts } from './package.ts';

/** The document library numbers every bookmark 1; each start stands directly before its own end. */
function numberedBookmarks(text: string): string {
  let next = 0;
  return text.replace(/(<w:bookmark(Start|End)\b[^>]*?\bw:id=")\d+(")/g, (_all, before: string, kind: string, after: string) => {
    if (kind === 'Start') next += 1;
    return `${before}${next}${after}`;
  });
}

/** Some readers show the instruction of a field as text when it shares its run with the field's begin. */
const separateFieldRuns = (text: string): string =>
  text.replace(
    /<w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText\b[^>]*>[^<]*<\/w:instrText>)(<w:fldChar [^>]*\/>)<\/w:r>/g,
    '<w:r>$1</w:r><w:r>$2</w:r><w:r>$3</w:r>',
  );

const tocField =
  /<w:p>(<w:r><w:fldChar w:fldCharType="begin"[^>]*\/><\/w:r><w:r><w:instrText\b[^>]*>TOC [^<]*<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>)<\/w:p><w:p>(<w:pPr>.*?<\/w:pPr>)/s;

/** Contents are known as such by their gallery; their field begins in the first entry, so that no empty line stands above it. */
const knownContents = (text: string): string =>
  text
    .replace(
      /<w:sdtPr><w:alias w:val="[^"]*"\/><\/w:sdtPr>/,
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    )
    .replace(tocField, '<w:p>$2$1');

/** What the document library writes that Word or LibreOffice read otherwise than meant. */
export const normaliseDocument = (parts: Parts): Parts =>
  changeParts(parts, (name, text) => (name === 'word/document.xml' ? knownContents(separateFieldRuns(numberedBookmarks(text))) : text));
