/** Sizes of paper that documents with pages come in. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Width of the text between the margins of 18 mm that look.typ sets, in points. */
export const lineWidths = { a4: 493, letter: 510 } satisfies Record<Paper, number>;
