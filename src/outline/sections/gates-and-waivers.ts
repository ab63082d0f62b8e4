import { left, minor, right, span, table, when } from '../make-block.ts';
import { noNumber, numberWithinLimits, quantity } from '../numbers.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.method.gates;

/** Which gates pass, and what is waived until when. */
export const gatesAndWaivers: BuildSection = ({ result, who }) => {
  const { gates, waivers } = result;
  if (gates.length === 0 && waivers.length === 0) return null;
  const { columns, waiverColumns } = words;
  const gateTable = table(
    words.caption,
    [left(columns.gate), right(columns.expected), right(columns.found), left(columns.result)],
    gates.map(({ id, expected, found, foundReason, passed }) => [
      id,
      quantity(expected, null),
      found === null
        ? `${noNumber}${foundReason === null ? '' : ` (${enGb.reasons[foundReason]})`}`
        : numberWithinLimits(found, [expected], 0),
      [span(passed ? words.passed : words.failed, passed ? 'good' : 'bad')],
    ]),
  );
  const waiverTable = table(
    words.waiverCaption,
    [
      left(waiverColumns.rule),
      minor(left(waiverColumns.at)),
      left(waiverColumns.reason),
      left(waiverColumns.owner),
      left(waiverColumns.until),
      minor(right(waiverColumns.covers)),
    ],
    waivers.map(({ rule, at, reason, owner, until, expired, used }) => [
      rule,
      at,
      reason,
      who(owner),
      [span(expired ? words.expired(until) : until, expired ? 'bad' : 'plain')],
      String(used),
    ]),
  );
  return {
    message: words.message(gates.filter(({ passed }) => passed).length, gates.length, waivers.length),
    detail: true,
    blocks: [...when(gates.length > 0, () => gateTable), ...when(waivers.length > 0, () => waiverTable)],
  };
};
