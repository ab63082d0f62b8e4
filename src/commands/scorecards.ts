import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { nearest } from '../source/nearest.ts';
import { type Command, examples } from './command.ts';
import { choiceOption, paintFor, textWidth } from './options.ts';

/** A scorecard by bundled id, or from the user's own file. @throws CliError when it is neither or not valid. */
async function find(host: Host, name: string): Promise<Scorecard> {
  const bundled = (await host.bundledScorecard(name)) as Scorecard | null;
  if (bundled !== null) return bundled;
  if ((await host.kind(name)) === 'missing') {
    const close = nearest(name, host.bundledScorecardIds);
    throw new CliError(
      `unknown scorecard "${name}", expected one of ${host.bundledScorecardIds.join(', ')} or the path of a scorecard file`,
      close === undefined ? undefined : `Did you mean "${close}"?`,
    );
  }
  const { readInput } = await import('../engine/read-input.ts');
  const { checkShape } = await import('../source/check-shape.ts');
  const { defaultLimits } = await import('../source/limits.ts');
  const input = await readInput(host, name, defaultLimits);
  const shape = input.document === null ? null : await checkShape(input.document, 'scorecard');
  const problem = [...input.problems, ...(shape?.problems ?? [])][0];
  if (problem !== undefined || shape?.document == null) {
    throw new CliError(
      `${name} is no valid scorecard: line ${problem?.line ?? 1}: ${problem?.message ?? 'nothing in it can be used'}`,
      `See everything: cx-scorecard check ${name}`,
    );
  }
  return shape.document.value;
}

async function list(host: Host, format: string): Promise<string> {
  const all = await Promise.all(host.bundledScorecardIds.map(async (id) => (await host.bundledScorecard(id)) as Scorecard));
  if (format === 'json') {
    const listed = all.map(({ id, version, title, summary, dimensions }) => ({
      id,
      version,
      title,
      summary,
      dimensions: dimensions.map((dimension) => dimension.id),
    }));
    return `${JSON.stringify(listed, null, 2)}\n`;
  }
  if (format === 'markdown')
    return `| Scorecard | For |\n| --- | --- |\n${all.map(({ id, summary }) => `| \`${id}\` | ${summary} |`).join('\n')}\n`;
  const { wrap } = await import('../formats/report/terminal/fit.ts');
  const width = textWidth(undefined, host.stdout);
  const paint = await paintFor(host.stdout);
  return all
    .map(({ id, title, summary, dimensions }) => {
      const words = wrap(summary, width - 4).map((line) => `    ${line}`);
      return [`${paint.bold(id)}  ${title} (${dimensions.length} challenges)`, ...words].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** `scorecards [show ID]`: lists the scorecards, or shows one as a catalogue. */
export const scorecards: Command = {
  configure: (command) =>
    command
      .argument('[action]', 'show, to show one')
      .argument('[id]', 'bundled id or path of a scorecard file')
      .option('-f, --format <name>', 'text, markdown or json', 'text')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard scorecards', 'the bundled scorecards'],
          ['cx-scorecard scorecards show ten-challenges', 'every statement with its levels'],
          ['cx-scorecard scorecards show my-scorecard.yaml -f markdown', 'your own, to hand around'],
        ]),
      ),
  run: async ({ host, args, options }) => {
    const format = choiceOption(options.format, '--format', ['text', 'markdown', 'json']);
    const [action, id] = args;
    if (action === undefined) {
      host.stdout.write(await list(host, format));
      return 0;
    }
    if (action !== 'show' || id === undefined)
      throw new CliError(`unknown words after scorecards: ${args.join(' ')}`, 'Expected: cx-scorecard scorecards show ID');
    const scorecard = await find(host, id);
    if (format === 'json') host.stdout.write(`${JSON.stringify(scorecard, null, 2)}\n`);
    else {
      const { catalogueMarkdown, catalogueText } = await import('../formats/catalogue/index.ts');
      host.stdout.write(
        format === 'markdown'
          ? catalogueMarkdown(scorecard)
          : catalogueText(scorecard, { width: textWidth(undefined, host.stdout), paint: await paintFor(host.stdout) }),
      );
    }
    return 0;
  },
};
