import type { Host } from '../model/host.ts';
import { escapeLine } from '../source/escape-text.ts';

/** Names the file a run is working on, while someone is watching. */
export interface WriteProgress {
  readonly start: (file: string | null) => void;
  readonly end: () => void;
}

/** A line on stderr that is gone when the file is written. Rendering cannot be interrupted to say so later, so it is said first. */
export function writeProgress(host: Host, quiet: boolean): WriteProgress {
  let shown = false;
  return {
    start: (file) => {
      if (quiet || file === null || !host.stderr.isTerminal) return;
      host.stderr.write(`writing ${escapeLine(file).slice(-60)} …`);
      shown = true;
    },
    end: () => {
      if (shown) host.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
