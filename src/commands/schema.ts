import { CliError } from '../model/cli-error.ts';
import { type Command, examples } from './command.ts';

const names = ['alignment', 'response', 'policy', 'scorecard', 'result', 'check-report'];

/** `schema [NAME]`: prints a JSON Schema. */
export const schema: Command = {
  configure: (command) =>
    command.argument('[name]', `one of ${names.join(', ')}`, 'alignment').addHelpText(
      'after',
      examples([
        ['cx-scorecard schema', 'of the alignment file'],
        ['cx-scorecard schema result > result.schema.json', 'of report -f json'],
      ]),
    ),
  run: async ({ host, args }) => {
    const name = args[0] ?? 'alignment';
    if (!names.includes(name)) throw new CliError(`unknown schema "${name}", expected one of ${names.join(', ')}`);
    const { schemaTexts } = await import('virtual:schemas');
    host.stdout.write(schemaTexts[name] as string);
    return 0;
  },
};
