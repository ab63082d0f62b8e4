import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validator } from '@exodus/schemasafe';
import { parse } from 'yaml';
import { loadTypeScript } from './load-typescript.js';

const here = dirname(fileURLToPath(import.meta.url));
const scorecardsFolder = join(here, '../../scorecards');
const defaultScorecard = 'ten-challenges';

/** Ids of the bundled scorecards, the default first, the others by name. */
async function bundledIds() {
  const entries = await readdir(scorecardsFolder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory() && entry.name !== 'schema').map((entry) => entry.name);
  return ids.sort((a, b) => Number(b === defaultScorecard) - Number(a === defaultScorecard) || (a < b ? -1 : 1));
}

/** Of this draft the compiler tries the alternatives of anyOf until one fits; of later ones it tries them all. */
const dialect = 'http://json-schema.org/draft-07/schema#';
const words = new Set(['$schema', 'title', 'description']);
const olderNames = { prefixItems: 'items', items: 'additionalItems' };

/**
 * A schema without its words for people, in the older draft, where a tuple is written otherwise.
 * Names of properties are left alone: they lead to schemas, not to texts.
 */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(words.has(key) && typeof value === 'string'));
  const names = Array.isArray(schema.prefixItems) ? olderNames : {};
  return Object.fromEntries(kept.map(([key, value]) => [names[key] ?? key, bare(value)]));
}

/** Yes/no validators compiled from JSON Schemas, so that a valid file needs neither zod nor ajv at run time. */
function compiled(schemas) {
  // Formats are covered by the patterns beside them; what we read is always JSON. A word the draft does not know fails the build.
  const options = { mode: 'lax', multi: true, isJSON: true, formatAssertion: false, contentValidation: false, allowUnusedKeywords: false };
  const validate = validator(Object.values(schemas), options);
  return `export const [${Object.keys(schemas).join(', ')}] = ${validate.toModule({ semi: true })}\n`;
}

async function emitted(name) {
  const { emitSchema } = await loadTypeScript(join(here, 'emit-schemas.ts'));
  return { ...bare(emitSchema(name)), $schema: dialect };
}

async function validators() {
  const alignment = await emitted('alignment');
  const part = (name) => ({ $schema: dialect, $ref: `#/$defs/${name}`, $defs: alignment.$defs });
  return compiled({ validateAlignment: alignment, validateAssessment: part('Assessment'), validatePolicy: part('Policy') });
}

/** Beside the others, because few files name a scorecard of their own. */
const scorecardValidator = async () => compiled({ validateScorecard: await emitted('scorecard') });

const jsonModule = (value) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

async function scorecard(id) {
  return jsonModule(parse(await readFile(join(scorecardsFolder, id, 'scorecard.yaml'), 'utf8')));
}

async function scorecardIndex() {
  const ids = await bundledIds();
  const loaders = ids.map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:scorecard/${id}`)}),`);
  return `export const scorecardIds = ${JSON.stringify(ids)};\nexport const scorecardLoaders = {\n${loaders.join('\n')}\n};\n`;
}

async function version() {
  const { name, version: number } = JSON.parse(await readFile(join(here, '../../package.json'), 'utf8'));
  return `export const toolName = ${JSON.stringify(name)};\nexport const toolVersion = ${JSON.stringify(number)};\n`;
}

/** The emitted schemas as text, for `schema`. */
async function schemas() {
  const { schemaNames, schemaText } = await loadTypeScript(join(here, 'emit-schemas.ts'));
  return `export const schemaTexts = ${JSON.stringify(Object.fromEntries(schemaNames.map((name) => [name, schemaText(name)])))};\n`;
}

/** A Typst template of ours as text, by its path below `src/formats` without the ending. */
const typst = async (name) => `export default ${JSON.stringify(await readFile(join(here, '../formats', `${name}.typ`), 'utf8'))};\n`;

/** Modules that are made from other files of the project, for the bundler and for the tests alike. */
export function generatedModules() {
  const make = { validators, 'scorecard-validator': scorecardValidator, schemas, scorecards: scorecardIndex, version };
  return {
    name: 'generated-modules',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const name = id.slice('\0virtual:'.length);
      if (name.startsWith('scorecard/')) return scorecard(name.slice('scorecard/'.length));
      if (name.startsWith('typst/')) return typst(name.slice('typst/'.length));
      return make[name]();
    },
  };
}
