import type { Look } from '../formats/catalogue/look.ts';
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

const formats = ['text', 'markdown', 'json'] as const;

async function lookOf(host: Host): Promise<Look> {
  return { width: textWidth(undefined, host.stdout), paint: await paintFor(host.stdout), ascii: host.asciiOnly };
}

const bundled = (host: Host): Promise<Scorecard[]> =>
  Promise.all(host.bundledScorecardIds.map(async (id) => (await host.bundledScorecard(id)) as Scorecard));

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
    const format = choiceOption(options.format, '--format', formats);
    const [action, id] = args;
    if (action !== undefined && (action !== 'show' || id === undefined))
      throw new CliError(`unknown words after scorecards: ${args.join(' ')}`, 'Expected: cx-scorecard scorecards show ID');
    const { catalogue } = await import('../formats/catalogue/index.ts');
    const look = await lookOf(host);
    const { list, show } = catalogue[format];
    host.stdout.write(id === undefined ? list(await bundled(host), look) : show(await find(host, id), look));
    return 0;
  },
};
