import type { TermResult } from '../../../model/result.ts';
import { bullets, span } from '../../make-block.ts';
import { enGb } from '../../words/en-gb.ts';
import type { PackBlock } from '../pack.ts';
import type { BuildPages, PageContext } from '../page-context.ts';

const words = enGb.handout.terms;

const meanings = ({ who, tone }: PageContext, term: TermResult): readonly PackBlock[] =>
  term.meanings.length === 0
    ? []
    : [bullets(term.meanings.map((one) => [span(who(one.function), tone(one.function)), span(words.meaning(one.meaning), 'plain')]))];

/** Words without an agreed meaning, each with what the sides mean by it and room for what they agree on. */
export const terms: BuildPages = (context) => {
  const { result, options } = context;
  const disputed = result.glossary.filter(({ agreed }) => agreed === null);
  if (disputed.length === 0) return [];
  return [
    {
      id: 'terms',
      kind: 'terms',
      sheet: 'own',
      title: words.title,
      lead: options.anonymous ? `${words.lead(disputed.length)} ${words.hidden}` : words.lead(disputed.length),
      blocks: [
        ...disputed.flatMap((term): PackBlock[] => [
          { kind: 'heading', text: words.heading(term.term) },
          ...meanings(context, term),
          { kind: 'lines', label: words.agreed, count: 3 },
        ]),
        { kind: 'heading', text: words.more },
        { kind: 'lines', label: words.agreed, count: 3 },
      ],
    },
  ];
};
