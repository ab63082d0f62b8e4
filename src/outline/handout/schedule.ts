import type { ChallengeResult } from '../../model/result.ts';
import { enGb } from '../words/en-gb.ts';
import { apportion } from './apportion.ts';
import type { Duration, Slot } from './pack.ts';

const words = enGb.handout.agenda;

/** Minutes of a challenge below which a conversation is not worth starting, and below which there is none. */
const leastWanted = 5;
const leastPossible = 3;

/** Slots of fixed length in minutes, by length of the session; the buffer is an eighth of it, to the minute. */
const fixedMinutes = {
  60: { opening: 5, break: 0, ownership: 0, closing: 8 },
  90: { opening: 6, break: 0, ownership: 10, closing: 12 },
  120: { opening: 8, break: 0, ownership: 12, closing: 15 },
  180: { opening: 10, break: 10, ownership: 15, closing: 20 },
} satisfies Record<Duration, object>;

const bufferOf = (duration: Duration): number => Math.round(duration * 0.125);

const talkMinutes = (duration: Duration): number =>
  duration - bufferOf(duration) - Object.values(fixedMinutes[duration]).reduce((sum, minutes) => sum + minutes, 0);

/** Challenges a session has time for. */
export const mostChallenges = (duration: Duration): number => Math.floor(talkMinutes(duration) / leastPossible);

const minutesOfDay = 24 * 60;
const two = (number: number): string => String(number).padStart(2, '0');

/** A clock time some minutes after another; after midnight it starts from 00:00. */
export function clockAfter(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const time = (hour * 60 + minute + minutes) % minutesOfDay;
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

type Length = Pick<Slot, 'kind' | 'minutes' | 'title' | 'detail' | 'challenge'>;

const fixedSlot = (kind: Exclude<Slot['kind'], 'challenge'>, minutes: number): readonly Length[] => {
  const [title, detail] = words.slots[kind];
  return minutes === 0 ? [] : [{ kind, minutes, title, detail, challenge: null }];
};

export interface Session {
  readonly start: string;
  readonly duration: Duration;
  /** A distance in levels, as printed. */
  readonly apart: (distance: number | null) => string;
}

/** The session minute by minute: slots weighted by distance, whole minutes that add up to the duration exactly. */
export function schedule(chosen: readonly ChallengeResult[], { start, duration, apart }: Session): readonly Slot[] {
  const fixed = fixedMinutes[duration];
  const minutes = apportion(
    talkMinutes(duration),
    chosen.map(({ alignment }) => alignment.gapLevels ?? 0),
    leastWanted,
  );
  const talks = chosen.map(
    ({ id, title, alignment }, index): Length => ({
      kind: 'challenge',
      minutes: minutes[index] as number,
      title,
      detail: alignment.gapLevels === null ? '' : words.apart(apart(alignment.gapLevels)),
      challenge: id,
    }),
  );
  const half = Math.ceil(talks.length / 2);
  const slots = [
    ...fixedSlot('opening', fixed.opening),
    ...talks.slice(0, half),
    ...fixedSlot('break', fixed.break),
    ...talks.slice(half),
    ...fixedSlot('ownership', fixed.ownership),
    ...fixedSlot('buffer', bufferOf(duration)),
    ...fixedSlot('closing', fixed.closing),
  ];
  let passed = 0;
  return slots.map((slot) => {
    const from = clockAfter(start, passed);
    passed += slot.minutes;
    return { ...slot, start: from, end: clockAfter(start, passed) };
  });
}
