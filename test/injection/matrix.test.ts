import { beforeAll, describe, expect, test } from 'vitest';
import { emitSchema } from '../../src/build/emit-schemas.ts';
import { catalogue } from '../../src/formats/catalogue/index.ts';
import { checkFormatNames, checkFormats } from '../../src/formats/check/index.ts';
import { explanationFormats } from '../../src/formats/explain/index.ts';
import { explainInFile, idsInFile } from '../../src/outline/explain/in-file.ts';
import { plainPaint } from '../../src/outline/paint.ts';
import { rules } from '../../src/rules/index.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { checkReport } from '../formats/check/report.ts';
import { exporters, type Output } from '../formats/exporters.ts';
import { hasCompiler } from '../formats/pdf/tools.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { type Hostile, hostileAlignment, met } from './hostile-alignment.ts';
import { judges } from './media.ts';
import { textKeys } from './text-keys.ts';

interface Medium {
  /** Who judges it. */
  readonly judge: string;
  readonly name: string;
  /** How many hostile texts stand in one field at once: what is slow to make takes more of them. */
  readonly together: number;
  readonly make: (hostile: Hostile) => Output | Promise<Output>;
}

const look = { width: 100, paint: plainPaint, ascii: false };
const tools = { asset: nodeHost(process).asset, warn: () => undefined };
const needsCompiler = (name: string): boolean => name !== 'pdf' || hasCompiler;

/** How many hostile texts stand in one field at once, of what is slow to make. */
const groupSizes: Readonly<Record<string, number>> = {
  ...{ 'report pdf': 48, 'report pptx': 24, 'report docx': 16, 'report xlsx': 16, 'report html': 4, 'report terminal': 4 },
  ...{ 'handout pdf': 70, 'handout html': 24, 'handout docx': 24, 'handout pptx': 24 },
};

const exported = exporters(tools)
  .filter(({ judge }) => needsCompiler(judge))
  .map(
    (exporter): Medium => ({
      ...exporter,
      together: groupSizes[exporter.name] ?? 1,
      make: async (hostile) => {
        const output = await exporter.make(hostile);
        if (output === null) throw new Error('there is no such chart, so nothing would be judged');
        return output;
      },
    }),
  );

const checks = checkFormatNames.map(
  (name): Medium => ({
    judge: name,
    name: `check ${name}`,
    together: 1,
    make: async ({ file }) =>
      (await checkFormats[name].load())({
        report: checkReport([file], { policySource: file.path }),
        sources: () => file.path,
        rules,
        ...look,
      }),
  }),
);

const explanations = Object.entries(explanationFormats).map(
  ([name, explain]): Medium => ({
    judge: name,
    name: `explain ${name}`,
    together: 1,
    make: ({ explained }) => {
      const all = [null, ...idsInFile(explained)]
        .map((id) => explainInFile(explained, id))
        .map((one) => {
          if (one === null) throw new Error('a part is not explained, so nothing would be judged');
          return explain(one, look);
        });
      return name === 'json' ? `[${all.join(',')}]` : all.join('\n');
    },
  }),
);

const catalogues = Object.entries(catalogue).map(
  ([name, { show }]): Medium => ({
    judge: name === 'text' ? 'catalogue text' : name,
    name: `catalogue ${name}`,
    together: 1,
    make: ({ scorecard }) => show(scorecard, look),
  }),
);

const media = [...exported, ...checks, ...explanations, ...catalogues];

const cache = new Map<string, Promise<Hostile>>();
const withText = (text: string): Promise<Hostile> => {
  const known = cache.get(text) ?? hostileAlignment((given) => text + given);
  cache.set(text, known);
  return known;
};

/** The hostile texts in groups: a group stands in every field at once, each on a line of its own. */
const groups = (size: number): readonly string[] =>
  Array.from({ length: Math.ceil(hostileStrings.length / size) }, (_, part) => {
    const some = hostileStrings.slice(part * size, (part + 1) * size);
    return some.map((text) => (size === 1 ? text : text.slice(0, 600))).join('\n');
  });

let plain: Hostile;
beforeAll(async () => {
  plain = await withText('');
});

test('a hundred hostile texts or more, each different', () => {
  expect(hostileStrings.length).toBeGreaterThanOrEqual(100);
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});

test('every text field of the format is among those that are changed, and is in the file', () => {
  const { $defs } = emitSchema('alignment') as { $defs: Record<string, unknown> };
  const isText = (schema: unknown): boolean => {
    const { type, pattern, enum: names, const: only, $ref } = schema as Record<string, unknown>;
    return (
      $ref === '#/$defs/Line' ||
      $ref === '#/$defs/Text' ||
      (type === 'string' && pattern === undefined && names === undefined && only === undefined)
    );
  };
  const found = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: Record<string, unknown> };
    for (const [key, value] of Object.entries(properties ?? {})) {
      const { additionalProperties } = value as { additionalProperties?: unknown };
      if (isText(value) || (additionalProperties !== undefined && isText(additionalProperties))) found.add(key);
    }
    for (const value of Object.values(schema)) walk(value);
  };
  walk($defs);
  // Paths and names of rules are followed, not shown as text.
  expect([...found].filter((key) => !['file', 'scorecard', 'rule'].includes(key)).sort()).toEqual([...textKeys].sort());
  expect([...met].sort()).toEqual([...textKeys].sort());
});

test('every format there is has a judge', () => {
  expect(media.filter(({ judge }) => judges[judge] === undefined)).toEqual([]);
});

describe.each(media)('$name', ({ judge, together, make }) => {
  test('has every hostile text in every text field and stays what it is', async () => {
    const ours = await make(plain);
    const wrong: string[] = [];
    for (const text of groups(together)) {
      const problems = judges[judge]?.(await make(await withText(text)), ours) ?? ['no judge'];
      if (problems.length > 0) wrong.push(`${JSON.stringify(text).slice(0, 100)}: ${problems.slice(0, 3).join('; ')}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 120_000);
});
