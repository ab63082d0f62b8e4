import blocks from 'virtual:typst/pdf/blocks';
import look from 'virtual:typst/pdf/look';
import { fontFamily as chartFonts } from '../../outline/charts/theme.ts';
import { fontCoverage } from './font-coverage.ts';
import { loadCompiler } from './load-compiler.ts';
import type { Paper } from './paper.ts';
import { type Lacking, printableValue, printer, spoken } from './printable.ts';
import { privateFamily } from './private-family.ts';

/** What a document is made of. */
export interface PdfSource {
  /** Typst source of ours; it may use what look.typ and blocks.typ define. Text of others comes in `data` only. */
  readonly template: string;
  /** JSON for `sys.inputs.data`. */
  readonly data: unknown;
  /** Pictures by name: the SVG is `sys.inputs` under that name, its words under `<name>-alt`. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

export interface Picture {
  readonly svg: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

export interface PdfSettings {
  readonly page: Paper;
  readonly title: string;
  /** BCP 47 tag, for example en-GB. */
  readonly lang: string;
  /** Day that the document states as its date, YYYY-MM-DD. */
  readonly asOf: string;
  /** Left and right end of the line above every page. */
  readonly header: readonly [string, string];
  readonly footer: string;
  /** Words around the page number: page, of. */
  readonly pageWords: readonly [string, string];
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Characters that the font lacks; each stands as a box. */
  readonly lacking: readonly string[];
}

/** Files of the font that ship with the tool. */
export const fontFiles = [
  'fonts/Inter_400Regular.ttf',
  'fonts/Inter_400Regular_Italic.ttf',
  'fonts/Inter_600SemiBold.ttf',
  'fonts/Inter_700Bold.ttf',
] as const;

const family = 'Inter of cx-scorecard';
const standard = 'ua-1';

/** Pictures name the fonts they would like; here it is ours alone. */
const inOurFont = (svg: string): string => svg.replaceAll(`font-family="${chartFonts}"`, `font-family="${family}"`);

/**
 * Compiles a tagged PDF (PDF/UA-1). The same source and settings always give the same bytes.
 * @param asset reads a file that ships with the tool, see `fontFiles`.
 * @throws CliError when the compiler is not installed.
 */
export async function compilePdf(
  { template, data, pictures }: PdfSource,
  settings: PdfSettings,
  asset: (name: string) => Promise<Uint8Array>,
): Promise<Pdf> {
  const NodeCompiler = await loadCompiler();
  const fonts = await Promise.all(fontFiles.map(asset));
  const lacking: Lacking = new Set();
  const print = printer(fontCoverage(fonts[0] as Uint8Array), lacking);
  const [lang = 'en', region = ''] = settings.lang.split('-');
  const inputs = {
    data: JSON.stringify(printableValue(data, print)),
    settings: JSON.stringify({
      ...settings,
      header: settings.header.map(print),
      footer: print(settings.footer),
      title: spoken(settings.title),
      lang,
      region,
      font: family,
    }),
    ...Object.fromEntries(
      [...pictures].flatMap(([name, { svg, alt }]) => [
        [name, print(inOurFont(svg))],
        [`${name}-alt`, spoken(alt)],
      ]),
    ),
  };
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(privateFamily(font, family))) }] });
  const compiled = compiler.compile({ inputs, mainFileContent: [look, blocks, template].join('\n') });
  const failure = compiled.takeError();
  if (compiled.result === null) throw new Error(`Typst: ${JSON.stringify(failure?.shortDiagnostics)}`);
  const bytes = compiler.pdf(compiled.result, { pdfStandard: standard });
  compiler.evictCache(0);
  return { bytes, lacking: [...lacking] };
}
