import type { RuleContext } from '../rules/rule.ts';

const entries = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

function idsOf(list: unknown): ReadonlySet<string> {
  const items = Array.isArray(list) ? list : [];
  return new Set(items.map((item) => field(item, 'id')).filter((id) => typeof id === 'string'));
}

/** Ids a file declares as written, broken entries included. */
export function declaredIds(written: unknown): RuleContext['declared'] {
  return {
    functions: new Set(entries(field(written, 'functions')).map(([id]) => id)),
    goals: idsOf(field(written, 'goals')),
    kpis: idsOf(field(written, 'kpis')),
  };
}
