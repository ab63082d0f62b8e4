import { enGb } from '../../words/en-gb.ts';
import type { BuildPages, PageContext } from '../page-context.ts';

const words = enGb.handout.after;

const needsQuotes = /[^\w./@%+=:,-]/;

/** A path as it can be typed into a shell. */
const typed = (path: string): string => (needsQuotes.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : path);

/** The response files that the alignment file names. */
const responseFiles = ({ result }: PageContext): readonly string[] => {
  const answered = new Set(
    result.challenges.flatMap(({ indicators }) => indicators.flatMap(({ answers }) => answers.flatMap(({ place }) => place?.file ?? []))),
  );
  return result.inputs.slice(1).flatMap(({ path }) => (answered.has(path) ? [path] : []));
};

/** How the results go back into the file, with the exact commands. */
export const afterwards: BuildPages = (context) => {
  const { options } = context;
  const file = options.anonymous || options.path === '-' ? words.file : typed(options.path);
  return [
    {
      id: 'afterwards',
      kind: 'afterwards',
      sheet: 'own',
      title: words.title,
      lead: words.lead,
      blocks: [
        {
          kind: 'steps',
          items: [
            { text: words.edit(responseFiles(context)), command: null },
            { text: words.actions, command: null },
            { text: words.check, command: `cx-scorecard check ${file}` },
            { text: words.report, command: `cx-scorecard report ${file} --as-of ${words.day} -o report.html` },
            { text: words.save, command: `cx-scorecard check ${file} -f json -o before.json` },
            { text: words.compare, command: `cx-scorecard check ${file} --baseline before.json` },
          ],
        },
      ],
    },
  ];
};
