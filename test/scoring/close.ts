import { expect } from 'vitest';

/** Deep equality with numbers equal to nine digits. */
export function expectClose(found: unknown, wanted: unknown, path = ''): void {
  if (typeof found === 'number' && typeof wanted === 'number') {
    const allowed = 1e-9 * Math.max(1, Math.abs(wanted));
    if (!(Math.abs(found - wanted) <= allowed) && found !== wanted) expect.fail(`${path}: ${found}, expected ${wanted}`);
  } else if (typeof found === 'object' && typeof wanted === 'object' && found !== null && wanted !== null) {
    const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
    for (const key of keys)
      expectClose((found as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], `${path}/${key}`);
  } else if (found !== wanted) expect.fail(`${path}: ${String(found)}, expected ${String(wanted)}`);
}

/** Paths of numbers that are NaN, infinite or -0. */
export function strangeNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strangeNumbers(one, `${path}/${key}`));
}

/**
 * Paths of nulls without a reason, and of reasons without a null. A reason explains the `null` next to it:
 * `xReason` explains `x`; a bare `reason` explains the first of the named values its object has.
 */
export function unexplained(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const wrong = Object.keys(record).flatMap((key) => {
    const explained = key === 'reason' ? explainedBy(record) : key.endsWith('Reason') ? key.slice(0, -'Reason'.length) : null;
    if (explained === null || !(explained in record)) return [];
    return (record[key] === null) === (record[explained] !== null) ? [] : [`${path}/${key}`];
  });
  return [...wrong, ...Object.entries(record).flatMap(([key, one]) => unexplained(one, `${path}/${key}`))];
}

const explainedBy = (record: Record<string, unknown>): string | null =>
  ['value', 'level', 'index', 'status', 'gapLevels'].find((key) => key in record) ?? null;
