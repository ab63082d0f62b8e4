import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function has(program: string, version: string): boolean {
  try {
    execFileSync(program, [version], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice and what reads its pages are here. */
export const hasOffice = has('soffice', '--version') && has('pdftotext', '-v');

/** The pages LibreOffice makes of a document or of slides, each as its text with single spaces. */
export function pagesOf(bytes: Uint8Array, ending: 'docx' | 'pptx'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cx-office-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 150_000,
    });
    execFileSync('pdftotext', ['-layout', join(folder, 'file.pdf'), join(folder, 'file.txt')]);
    const pages = readFileSync(join(folder, 'file.txt'), 'utf8').split('\f').slice(0, -1);
    return pages.map((page) => page.replace(/\s+/g, ' '));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
