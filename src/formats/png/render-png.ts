import { CliError } from '../../model/cli-error.ts';
import { fontFolders } from './font-folders.ts';

const packageName = '@resvg/resvg-js';

/** What is used of the optional renderer. */
interface Renderer {
  readonly Resvg: new (svg: string, options: object) => { readonly render: () => { readonly asPng: () => Uint8Array } };
}

/** @throws CliError when the renderer is not installed or not for this machine. */
async function loadRenderer(): Promise<Renderer> {
  try {
    return (await import(packageName)) as Renderer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = /MODULE_NOT_FOUND$/.test(code) || code === '' ? 'is not installed' : `cannot be loaded (${code})`;
    throw new CliError(
      `PNG needs the optional package ${packageName}, which ${why}`,
      `Run: npm install ${packageName}. Or write SVG (-o chart.svg), which browsers and office programs open.`,
    );
  }
}

/** Pixels of the picture for each of the drawing's own, for sharp screens and slides. */
const zoom = 2;

/** A drawing of ours as PNG: twice its size, in the fonts that ship with the tool and those of the system for what they lack. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadRenderer();
  const font = { fontDirs: fontFolders(), loadSystemFonts: true, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
