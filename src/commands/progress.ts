import type { Host } from '../model/host.ts';
import { escapeLine } from '../source/escape-text.ts';

interface Progress {
  /** One more file is done. */
  readonly step: (path: string) => void;
  readonly end: () => void;
}

const patience = 1000;
const pause = 100;

/** A line on stderr that counts files, once it takes longer than a second and someone is watching. */
export function progress(host: Host, quiet: boolean, total: number): Progress {
  if (quiet || total < 2 || !host.stderr.isTerminal) return { step: () => undefined, end: () => undefined };
  const start = performance.now();
  let done = 0;
  let shownAt: number | null = null;
  return {
    step: (path) => {
      done += 1;
      const now = performance.now();
      if (now - start < patience || (shownAt !== null && now - shownAt < pause)) return;
      shownAt = now;
      host.stderr.write(`\r\u001b[K${done}/${total} ${escapeLine(path).slice(-60)}`);
    },
    end: () => {
      if (shownAt !== null) host.stderr.write('\r\u001b[K');
    },
  };
}
