import type { $ZodChecks, $ZodType, $ZodTypes } from 'zod/v4/core';

/** The definition of a schema, as zod keeps it. */
export type Definition = $ZodTypes['_zod']['def'];

/** The definition below any `.optional()`. */
export function definition(schema: $ZodType): Definition {
  const def = (schema as $ZodTypes)._zod.def;
  return def.type === 'optional' ? definition(def.innerType) : def;
}

export const isOptional = (schema: $ZodType): boolean => (schema as $ZodTypes)._zod.def.type === 'optional';

/** What the checks of a schema demand of a value. */
export interface Demands {
  readonly format: string | undefined;
  /** Smallest and largest number. */
  readonly min: number;
  readonly max: number;
  /** Shortest and longest text or list. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
}

type CheckDefinition = $ZodChecks['_zod']['def'];

const checksOf = (def: Definition): readonly CheckDefinition[] =>
  'checks' in def ? (def.checks ?? []).map((check) => (check as $ZodChecks)._zod.def) : [];

export function demands(schema: $ZodType): Demands {
  const def = definition(schema);
  let [min, max, minLength, maxLength] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY];
  const patterns: string[] = [];
  for (const check of checksOf(def)) {
    if (check.check === 'greater_than') min = Math.max(min, Number(check.value));
    else if (check.check === 'less_than') max = Math.min(max, Number(check.value));
    else if (check.check === 'min_length') minLength = Math.max(minLength, check.minimum);
    else if (check.check === 'max_length') maxLength = Math.min(maxLength, check.maximum);
    else if (check.check === 'string_format' && 'pattern' in check && check.pattern !== undefined) patterns.push(check.pattern.source);
  }
  const format = 'format' in def && typeof def.format === 'string' ? def.format : undefined;
  return { format, min, max, minLength, maxLength, patterns };
}

export type TextKind = 'date' | 'function-id' | 'id' | 'version' | 'text';

/** What a text stands for, told by its checks. */
export function textKind(schema: $ZodType): TextKind {
  const { format, patterns } = demands(schema);
  if (format === 'date') return 'date';
  if (patterns.some((source) => source.includes('shared|nobody'))) return 'function-id';
  if (patterns.some((source) => source.startsWith('^[A-Za-z]'))) return 'id';
  return patterns.some((source) => source.startsWith('^\\d+')) ? 'version' : 'text';
}
