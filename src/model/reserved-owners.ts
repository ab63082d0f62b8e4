/** Words that stand for no single function where an owner is asked for, so no function may be named so. */
export const reservedOwners = ['shared', 'nobody', 'unknown'] as const;
