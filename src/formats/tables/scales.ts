import type { ColorScale } from './column.ts';

/** Levels of the scale; whether one is low enough to act is a matter of its target. */
export const levelScale: ColorScale = { low: 1, high: 'top', attention: 'none' };

/** Answers on how well functions work with each other, which are asked from 1 to 5 on every scorecard. */
export const ratingScale: ColorScale = { low: 1, high: 5, attention: 'none' };

/** Distances in levels: from two levels on, colour says no more. */
export const gapScale: ColorScale = { low: 0, high: 2, attention: 'high' };

export const priorityScale: ColorScale = { low: 0, high: 100, attention: 'high' };

/** Numbers of 0 to 100 where more is better. */
export const attentionBelow: ColorScale = { low: 0, high: 100, attention: 'low' };

/** Shares of a target, 0 to 1. */
export const shareScale: ColorScale = { low: 0, high: 1, attention: 'low' };
