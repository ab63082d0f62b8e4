import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
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

/** Yes/no validators compiled from the emitted schemas, so that a valid file needs neither zod nor ajv at run time. */
async function validators() {
  const { emitSchema } = await loadTypeScript(join(here, 'emit-schemas.ts'));
  // `unicode: false` counts UTF-16 units, as zod does; formats are covered by the patterns beside them.
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: false },
    unicode: false,
    validateFormats: false,
    ownProperties: true,
    strict: false,
    messages: false,
    logger: false,
    inlineRefs: false,
  });
  const alignmentPart = (name) => ({ $ref: `alignment#/$defs/${name}` });
  const schemas = {
    alignment: emitSchema('alignment'),
    assessment: alignmentPart('Assessment'),
    policy: alignmentPart('Policy'),
    scorecard: emitSchema('scorecard'),
  };
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: id });
  const names = {
    validateAlignment: 'alignment',
    validateAssessment: 'assessment',
    validatePolicy: 'policy',
    validateScorecard: 'scorecard',
  };
  return standaloneCode(ajv, names);
}

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
  const make = { validators, schemas, scorecards: scorecardIndex, version };
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
