import { existsSync } from 'node:fs';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system’s own Chromium; null when there is none. Nothing is downloaded. */
export const chromiumPath: string | null = paths.find((path) => existsSync(path)) ?? null;

/** What follows the name of tests that are skipped, so that the skip says why. */
export const needed = chromiumPath === null ? ' (SKIPPED: needs Chromium, for example apt-get install chromium)' : '';

/** A browser that asks nothing of the network on its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
