import type Exports from 'pptxgenjs';

/** The library's declarations and its module disagree on what stands under `default`; this is the one place that knows. */
export type Presentation = Exports.default;
export type Slide = Exports.default.Slide;
export type TextProps = Exports.default.TextProps;
export type TextOptions = Exports.default.TextPropsOptions;
export type TableCell = Exports.default.TableCell;

/** Loads the presentation library and starts a presentation. */
export async function newPresentation(): Promise<Presentation> {
  const { default: Library } = (await import('pptxgenjs')) as unknown as { readonly default: new () => Presentation };
  return new Library();
}
