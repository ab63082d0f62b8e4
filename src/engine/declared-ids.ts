import type { RuleContext } from '../rules/rule.ts';
import { isMap } from '../source/is-map.ts';
import { own } from '../source/own.ts';

const keysOf = (value: unknown): string[] => (isMap(value) ? Object.keys(value) : []);

function idsOf(list: unknown): ReadonlySet<string> {
  const items = Array.isArray(list) ? list : [];
  return new Set(items.map((item) => own(item, 'id')).filter((id) => typeof id === 'string'));
}

/** Ids a file declares as written, broken entries included. */
export function declaredIds(written: unknown): RuleContext['declared'] {
  return {
    functions: new Set(keysOf(own(written, 'functions'))),
    goals: idsOf(own(written, 'goals')),
    kpis: idsOf(own(written, 'kpis')),
  };
}
