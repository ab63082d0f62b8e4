import { posix } from 'node:path';
import { type Parts, partText } from './package.ts';

export interface Relationship {
  /** The part it leads from; empty for the package itself. */
  readonly from: string;
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );

const sourceOf = (name: string): string => posix.join(posix.dirname(name), '..', posix.basename(name).replace(/\.rels$/, ''));

function targetName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return posix.normalize(posix.join(posix.dirname(from), target));
}

/** Every relationship of a package. */
export function relationships(parts: Parts): readonly Relationship[] {
  return [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const from = name === '_rels/.rels' ? '' : sourceOf(name);
      return [...partText(parts, name).matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => {
        const value = (key: string): string => decoded(new RegExp(`\\b${key}="([^"]*)"`).exec(element)?.[1] ?? '');
        const external = value('TargetMode') === 'External';
        return {
          from,
          id: value('Id'),
          type: value('Type').replace(/^.*\//, ''),
          target: external ? value('Target') : targetName(from, value('Target')),
          external,
        };
      });
    });
}
