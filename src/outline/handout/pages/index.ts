import type { PageKind } from '../pack.ts';
import type { BuildPages } from '../page-context.ts';
import { actionLog } from './action-log.ts';
import { afterwards } from './afterwards.ts';
import { agenda } from './agenda.ts';
import { challenge } from './challenge.ts';
import { cover } from './cover.ts';
import { dotVote } from './dot-vote.ts';
import { facilitator } from './facilitator.ts';
import { howToRate } from './how-to-rate.ts';
import { howToRead } from './how-to-read.ts';
import { ownership } from './ownership.ts';
import { parkingLot } from './parking-lot.ts';
import { terms } from './terms.ts';
import { worksheet } from './worksheet.ts';

/** The pages of the pack, in order. Adding one: a file beside this one, its kind in pack.ts and a line here. */
export const pages = {
  cover,
  facilitator,
  'how-to-read': howToRead,
  agenda,
  challenge,
  ownership,
  terms,
  'dot-vote': dotVote,
  'parking-lot': parkingLot,
  'action-log': actionLog,
  afterwards,
  worksheet,
} satisfies Partial<Record<PageKind, BuildPages>>;

/** What can be handed out before anything has been rated. */
export const blankPages = {
  cover,
  facilitator,
  'how-to-rate': howToRate,
  worksheet,
} satisfies Partial<Record<PageKind, BuildPages>>;
