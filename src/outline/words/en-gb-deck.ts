/** Words of the facilitator's slides and of Office files of the pack, in British English. */
export const deckWords = {
  logoNeedsSvg:
    'the logo is an SVG: Word and PowerPoint show it from 2016 on, older programs and LibreOffice leave its place empty; a PNG shows everywhere, or install @resvg/resvg-js',
  levels: 'Levels of both sides',
  widest: (challenge: string, apart: string) => `You are furthest apart on ${challenge}: ${apart} levels`,
  poll: (statement: string) => `Vote by hand, where are we today? “${statement}”`,
  pollAgain: 'vote',
  hands: 'Hands',
  work: (challenge: string) => `${challenge}: what works on it today`,
  decide: (challenge: string) => `${challenge}: what we decide`,
  term: (term: string, count: number) => (count < 2 ? `${term} has no agreed meaning yet` : `${term} has ${count} meanings today`),

  /** What the facilitator says or does at slides that have no script of their own; only in the facilitator's copy. */
  script: {
    read: ['Read one picture together, with both marks. Ask each side to say in a sentence what its mark means before you go on.'],
    levels: [
      'Say: “These are the levels each of you gave, on average. Longer or shorter is not better or worse.”',
      'Do not compare the sides as a whole. Go to the first challenge.',
    ],
    sides: [
      'Let the side with the lower rating speak first, for two minutes, without interruption. Then the other.',
      'Ask both: “What did you see that made you choose this level?”',
    ],
    poll: [
      'Read the levels aloud. Count to three; everybody shows one to five fingers at the same time. Fist: don’t know.',
      'Write the number of hands into the boxes. Ask the highest and the lowest what they saw, then vote once more.',
    ],
    decide: ['Write down one decision, one owner, one date. If there is none, write that down.'],
    ownership: ['Ask who decides, not who is good at it. One name for each cell; “both” is no answer for “decides”.'],
    terms: ['Let each side use the word in a sentence. Then write one meaning that both would sign, or note who settles it and by when.'],
    dots: ['Five dots each, at the same time, in silence. Count, then ask about the surprise, not about the winner.'],
    parking: ['Whatever leads away from the question goes here, with the name of who takes it further.'],
    log: ['Read every decision aloud with its owner and its date. Ask each owner: “Can you do this?”'],
    after: ['Do this on the same day, while the reasons are fresh. Send the new report to both sides at the same time.'],
  },
} as const;
