import { z } from 'zod';
import { Day, FunctionId, Id, Level, Line, Text } from './vocabulary.ts';

export const Action = z
  .strictObject({
    id: Id.describe('Short name of the action.'),
    title: Line.describe('What will be done.'),
    challenge: Id.optional().describe('Challenge it works on.'),
    owner: FunctionId.optional().describe('Function that does it.'),
    due: Day.optional().describe('Day by which it is done.'),
    status: z.enum(['open', 'in-progress', 'done', 'dropped']).optional().describe('Where it stands. Default open.'),
    expects: z
      .strictObject({ level: Level.describe('Level the challenge should reach.') })
      .optional()
      .describe('What should be true once it is done.'),
  })
  .describe('An agreed step.');
export type Action = z.infer<typeof Action>;

export const Term = z
  .strictObject({
    term: Line.describe('The word.'),
    meanings: z.record(FunctionId, Text).optional().describe('What each function means by it today.'),
    agreed: Text.optional().describe('The meaning all agreed on.'),
  })
  .describe('A word of the shared language.');
export type Term = z.infer<typeof Term>;
