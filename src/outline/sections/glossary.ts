import type { Inline } from '../block.ts';
import { left, span, table } from '../make-block.ts';
import { noNumber } from '../numbers.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.work.glossary;

/** The terms and what each function means by them. */
export const glossary: BuildSection = ({ result, who, tone }) => {
  if (result.glossary.length === 0) return null;
  const { columns } = words;
  const rows = table(
    words.caption,
    [left(columns.term), left(columns.meanings), left(columns.agreed)],
    result.glossary.map(({ term, meanings, agreed }): readonly Inline[] => [
      term,
      meanings.length === 0
        ? noNumber
        : meanings.flatMap((one, index) => [
            ...(index === 0 ? [] : [span('; ', 'plain')]),
            span(words.meaning(who(one.function), one.meaning), tone(one.function)),
          ]),
      agreed ?? [span(words.notAgreed, 'warning')],
    ]),
  );
  return {
    message: words.message(result.glossary.filter(({ agreed }) => agreed === null).length, result.glossary.length),
    detail: true,
    blocks: [rows],
  };
};
