import type { OwnershipStatus } from '../model/result.ts';

const settled = new Set<OwnershipStatus>(['agreed', 'agreed_shared']);

/** true when the pair's answers leave open who owns a challenge. */
export const isDisputed = (status: OwnershipStatus | null): boolean => status !== null && !settled.has(status);
