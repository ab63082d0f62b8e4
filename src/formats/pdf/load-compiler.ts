import { CliError } from '../../model/cli-error.ts';

const packageName = '@myriaddreamin/typst-ts-node-compiler';

/** The Typst compiler: an optional package, for it brings 50 MB of native code. @throws CliError when it is not installed or not for this machine. */
export async function loadCompiler() {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch (error) {
    // A missing package has this code; one whose native part is missing, forbidden or for another machine has others or none.
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    const why = missing ? 'is not installed' : 'is installed but cannot run here';
    throw new CliError(
      `PDF needs the optional package ${packageName}, which ${why}`,
      `Run: npm install ${packageName}. Or write HTML (-o report.html) and print that from the browser.`,
    );
  }
}
