/**
 * What surrounds a statement and is easily taken for the statement: how an order is put, what is said to justify it and what somebody holds
 * it to be for, and wording that judges. Each is kept with whose it is; none of it makes a claim surer.
 */
import { z } from 'zod';
import { Party, Words } from './attribution.ts';

/** How people are brought to obey. Both stand where a report has both; a threat is evidence of a menace even beside coaxing. */
export const Manner = z.enum(['coax', 'threaten']);
export type Manner = z.infer<typeof Manner>;

/** What a rule is held to be for. `state-interest`: it serves the state, not the people it is about. */
export const Purpose = z.enum(['state-interest', 'revenue', 'control', 'care', 'public-health', 'unsaid']);
export type Purpose = z.infer<typeof Purpose>;

export const Rationale = z
  .strictObject({
    /** What those who made the rule say, in own words; null if nobody reports that they said anything. */
    stated: z.string().min(1).max(200).nullable(),
    /** What somebody else holds it to be for; null: nobody says. Never filled from `stated`. */
    assessed: z.strictObject({ purpose: Purpose, by: Party }).readonly().nullable(),
  })
  .readonly()
  .refine(({ stated, assessed }) => stated !== null || assessed !== null, 'a rationale says something')
  .refine(
    ({ assessed }) => assessed === null || !['organ', 'official'].includes(assessed.by.kind),
    'whoever made the rule states a reason; others assess its purpose',
  );
export type Rationale = z.infer<typeof Rationale>;

/** Words that judge ("under the pretext of"): the stance of one link of the chain, by its place. Never part of what is claimed. */
export const Judging = z.strictObject({ words: Words, link: z.int().nonnegative() }).readonly();
export type Judging = z.infer<typeof Judging>;

/** Optional fields of every claim; absent where a report has nothing of the kind. */
export const rationaleFields = {
  manner: z.array(Manner).min(1).readonly().optional(),
  rationale: Rationale.optional(),
  judging: z.array(Judging).min(1).readonly().optional(),
};
