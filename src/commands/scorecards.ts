import type { Look } from '../formats/catalogue/look.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { type Command, examples } from './command.ts';
import { findScorecard } from './find-scorecard.ts';
import { choiceOption, paintFor, textWidth } from './options.ts';

const formats = ['text', 'markdown', 'json'] as const;

async function lookOf(host: Host): Promise<Look> {
  return { width: textWidth(undefined, host.stdout), paint: await paintFor(host.stdout), ascii: host.asciiOnly };
}

const bundled = (host: Host): Promise<Scorecard[]> =>
  Promise.all(host.bundledScorecardIds.map(async (id) => (await host.bundledScorecard(id)) as Scorecard));

/** `scorecards [list | show ID]`: lists the scorecards, or shows one as a catalogue. */
export const scorecards: Command = {
  configure: (command) =>
    command
      .argument('[action]', 'list (the default), or show to show one')
      .argument('[id]', 'bundled id or path of a scorecard file')
      .option('-f, --format <name>', 'text, markdown or json', 'text')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard scorecards', 'the bundled scorecards, to choose from'],
          ['cx-scorecard scorecards show ten-challenges', 'every statement with its levels and advice'],
          ['cx-scorecard scorecards show my-scorecard.yaml -f markdown', 'your own, to hand around'],
        ]),
      ),
  run: async ({ host, args, options }) => {
    const format = choiceOption(options.format, '--format', formats);
    const [action, id] = args;
    const lists = id === undefined && (action === undefined || action === 'list');
    if (!lists && (action !== 'show' || id === undefined))
      throw new CliError(
        `scorecards ${args.join(' ')} is incomplete, expected scorecards show and the id or path of a scorecard`,
        `For example: cx-scorecard scorecards show ${action === 'show' ? host.bundledScorecardIds[0] : action}`,
      );
    const { catalogue } = await import('../formats/catalogue/index.ts');
    const look = await lookOf(host);
    const { list, show } = catalogue[format];
    host.stdout.write(lists ? list(await bundled(host), look) : show(await findScorecard(host, String(id)), look));
    return 0;
  },
};
