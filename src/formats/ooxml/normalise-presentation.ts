import { changeParts, type Parts, partText, withParts } from './package.ts';

const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const notesMasterLinks = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const notesTheme = 'ppt/theme/theme2.xml';

/** Shapes are numbered anew: the writing library gives a table the number of another shape, and the slide number always 25. */
function renumbered(slide: string): string {
  let next = 0;
  return slide.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+(")/g, (_all, before: string, after: string) => {
    next += 1;
    return `${before}${next}${after}`;
  });
}

/** The list of masters of notes stands before the list of slides, as the schema wants it; notes pages are upright A4-like sheets. */
const orderedPresentation = (text: string): string =>
  text
    .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');

/** Axes that a chart names without having them, and points without a value. */
function mendedChart(text: string): string {
  const axes = new Set([...text.matchAll(/<c:(?:catAx|valAx|serAx|dateAx)>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  return text
    .replace(/<c:axId val="(\d+)"\/>/g, (element, id: string) => (axes.has(id) ? element : ''))
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>');
}

function mended(name: string, text: string): string {
  const british = text.replaceAll(' lang="en-US"', ' lang="en-GB"');
  if (name === 'ppt/presentation.xml') return orderedPresentation(british);
  if (/^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)) {
    return renumbered(british).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
  }
  return name.startsWith('ppt/charts/chart') ? mendedChart(british) : british;
}

/** Parts that the package gets beside those it has, with their types. */
export const presentationTypes: Readonly<Record<string, string>> = { [notesTheme]: themeType };

const chartName = /(ppt\/charts\/(?:_rels\/)?chart|charts\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;

/** The library counts charts on from one presentation to the next; here every package counts from one. */
function renumberedCharts(parts: Parts): Parts {
  const numbers = [...parts.keys()].flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const ordered = numbers.map(Number).sort((a, b) => a - b);
  const renamed = (text: string): string =>
    text.replace(chartName, (all, before: string, number: string) => {
      const index = ordered.indexOf(Number(number));
      return index < 0 ? all : `${before}${index + 1}`;
    });
  const links = changeParts(parts, (name, text) => (name.endsWith('.rels') || name === '[Content_Types].xml' ? renamed(text) : text));
  return new Map([...links].map(([name, bytes]) => [renamed(name), bytes]));
}

/** What the presentation library writes and PowerPoint would repair: two masters on one theme, numbers given twice, a wrong order. */
export function normalisePresentation(parts: Parts): Parts {
  const changed = changeParts(renumberedCharts(parts), mended);
  if (!changed.has(notesMaster)) return changed;
  return withParts(changed, {
    [notesTheme]: partText(changed, 'ppt/theme/theme1.xml'),
    [notesMasterLinks]: partText(changed, notesMasterLinks).replace('theme1.xml', 'theme2.xml'),
  });
}
