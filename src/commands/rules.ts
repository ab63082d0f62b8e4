import { type Command, examples } from './command.ts';
import { choiceOption, textWidth } from './options.ts';

/** `rules`: lists the rules that check applies. */
export const rulesCommand: Command = {
  configure: (command) =>
    command.option('-f, --format <name>', 'text, markdown or json', 'text').addHelpText(
      'after',
      examples([
        ['cx-scorecard rules', 'every rule in one line'],
        ['cx-scorecard explain stale-reading', 'what one rule means and how to satisfy it'],
      ]),
    ),
  run: async ({ host, options }) => {
    const format = choiceOption(options.format, '--format', ['text', 'markdown', 'json']);
    const { rules } = await import('../rules/index.ts');
    if (format === 'json') {
      const listed = rules.map(({ id, severity, summary, why }) => ({ id, severity, summary, why }));
      host.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
      return 0;
    }
    if (format === 'markdown') {
      const { rulesTable } = await import('../outline/rules-table.ts');
      host.stdout.write(`${rulesTable(rules)}\n`);
      return 0;
    }
    const { shorten } = await import('../formats/report/terminal/fit.ts');
    const width = textWidth(undefined, host.stdout);
    const longest = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, summary }) =>
      shorten(`${id.padEnd(longest)}  ${severity.padEnd(7)}  ${summary}`, host.stdout.isTerminal ? width : 1000, '…'),
    );
    host.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  },
};
