import { handoutFormats } from '../formats/handout/index.ts';
import { papers } from '../formats/pdf/paper.ts';
import { audiences, durations } from '../outline/handout/pack.ts';
import { escapeLine } from '../source/escape-text.ts';
import { type Command, examples } from './command.ts';
import { choiceOption, collect, dayOption, tell } from './options.ts';
import { refuseSameOutput } from './refuse-same-output.ts';
import { tellErrors } from './same-file.ts';
import { handoutOutputs, writeHandout } from './write-handout.ts';

const endings = handoutFormats.map(({ extensions }) => extensions[0]).join(', ');

/** `handout FILE`: makes the workshop pack. */
export const handout: Command = {
  configure: (command) =>
    command
      .argument('<file>', 'alignment file, - for standard input')
      .option('-o, --output <file>', `file to write, format from the ending (${endings}); may be repeated (default: handout.pdf)`, collect)
      .option('--for <who>', `whose copy: ${audiences.join(' or ')} (default: participant)`)
      .option('--anonymous', 'names become roles, free text is left out')
      .option('--duration <minutes>', `length of the session: ${durations.join(', ')} (default: 90)`)
      .option('--top <count>', 'challenges to talk about (default: 2, 3, 4 or 6 by duration)')
      .option('--blank', 'what comes before any rating: a pre-read and blind rating sheets')
      .option('--start <time>', 'when the session starts, HH:MM (default: 09:00)')
      .option('--paper <size>', `${papers.join(' or ')} (default: a4)`)
      .option('--logo <file>', 'SVG or PNG for the cover')
      .option('--accent <colour>', 'colour of titles and rules, such as #1f4e79')
      .option('--licence <text>', 'a line with your name for the cover and the foot of each page')
      .option('--as-of <day>', 'day all time-dependent results refer to, YYYY-MM-DD')
      .option('--allow-outside', 'follow paths that lead out of the alignment file’s folder')
      .option('-q, --quiet', 'no messages on the side')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard handout alignment.yaml', 'the participants’ copy as handout.pdf'],
          ['cx-scorecard handout alignment.yaml --for facilitator -o lead.pdf', 'with what to say and when'],
          ['cx-scorecard handout alignment.yaml --duration 120 --start 13:30 -o pack.pdf -o pack.html', 'another afternoon, two forms'],
          ['cx-scorecard handout alignment.yaml --blank -o sheets.pdf', 'rating sheets before the workshop'],
          ['cx-scorecard handout alignment.yaml --anonymous --paper letter -o pack.pdf', 'without names, on Letter'],
        ]),
      ),
  run: async (invocation) => {
    const { host, args, options } = invocation;
    const path = args[0] as string;
    const asOf = dayOption(options.asOf, '--as-of');
    const paper = options.paper === undefined ? 'a4' : choiceOption(options.paper, '--paper', papers);
    const { packOptions } = await import('./handout-options.ts');
    const asked = await packOptions(invocation);
    const outputs = await handoutOutputs(invocation);
    await refuseSameOutput(host, outputs);
    const { load } = await import('../engine/load.ts');
    const { evaluate } = await import('../engine/evaluate.ts');
    const loaded = await load(host, path, { allowOutside: options.allowOutside === true });
    const evaluation = evaluate(loaded, { today: host.today(), interval: false, ...(asOf === undefined ? {} : { asOf }) });
    if (evaluation.result === null || loaded.case === null) {
      const { printFindings } = await import('./print-findings.ts');
      await printFindings(host, loaded, evaluation);
      return 1;
    }
    const { handoutPack } = await import('../outline/handout/handout-pack.ts');
    const pack = handoutPack(evaluation.result, loaded.case.scorecard, asked);
    for (const notice of pack.notices) tell(host, options.quiet, `cx-scorecard: ${escapeLine(notice)}\n`);
    if (!(await writeHandout(invocation, outputs, { pack, paper }))) return 2;
    return tellErrors(invocation, evaluation, 'pack') ? 1 : 0;
  },
};
