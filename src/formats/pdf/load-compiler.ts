import { CliError } from '../../model/cli-error.ts';

const packageName = '@myriaddreamin/typst-ts-node-compiler';

/** The Typst compiler: an optional package, for it brings 50 MB of native code. @throws CliError when it is not installed or not for this machine. */
export async function loadCompiler() {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = /MODULE_NOT_FOUND$/.test(code) || code === '' ? 'is not installed' : `cannot be loaded (${code})`;
    throw new CliError(
      `PDF needs the optional package ${packageName}, which ${why}`,
      `Run: npm install ${packageName}. Or write HTML (-o report.html) and print that from the browser.`,
    );
  }
}
