/**
 * The Admiralty grades: reliability of the source and credibility of the information, two axes, each graded alone.
 * "F: cannot be judged" and "6: cannot be judged" mean missing here and are written as null, never as a middle value.
 */
import { z } from 'zod';

/** A code list by version, so that an old grade keeps the meaning it was given with. */
export const GRADE_SCHEME = 'admiralty-1';

export const reliability = {
  A: 'always right so far',
  B: 'usually right',
  C: 'right more often than not',
  D: 'often wrong',
  E: 'has been wrong or misleading',
} as const;

/** `1` is awarded only by independent corroboration, never by hand, so it is not a grade a claim can carry. */
export const credibility = {
  '2': 'fits what is known and is likely',
  '3': 'could be true',
  '4': 'hard to square with what is known',
  '5': 'contradicted by what is known',
} as const;

export const Grade = z
  .strictObject({
    scheme: z.literal(GRADE_SCHEME),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
    credibility: z.enum(['2', '3', '4', '5']).nullable(),
  })
  .readonly();
export type Grade = z.infer<typeof Grade>;

/** Nobody has graded this yet. */
export const UNGRADED: Grade = { scheme: GRADE_SCHEME, reliability: null, credibility: null };
