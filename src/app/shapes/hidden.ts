/** The JSON of `corvee hidden`, and the file of counts it reads. Counts only: there is no place for a name or a row (N1). */
import { z } from 'zod';

/** A list is called by a short label; nobody's name fits a code of capitals. */
const List = z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/);
const Together = z.string().regex(/^[A-Z][A-Z0-9]{0,7}(\+[A-Z][A-Z0-9]{0,7})*$/);

export const ListCounts = z.strictObject({
  lists: z.array(List).min(3).max(8),
  /** `A+B: 15`: fifteen are on these two lists and on no other. */
  counts: z.record(Together, z.int().nonnegative()),
});

export type ListCounts = z.infer<typeof ListCounts>;

export const HiddenModelJson = z.strictObject({
  /** `independent`: lists that know nothing of each other. `chosen`: pairs added while they lower the AIC. */
  name: z.enum(['independent', 'chosen']),
  pairs: z.array(z.tuple([z.string(), z.string()])),
  /** Observed and unseen together, with Wald's 95 % interval. */
  estimate: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  deviance: z.number(),
  aic: z.number(),
});

export const HiddenJson = z.strictObject({
  schema: z.literal(1),
  lists: z.array(z.string()),
  observed: z.int(),
  models: z.array(HiddenModelJson),
  warnings: z.array(z.enum(['lists-linked-elsewhere', 'overstates', 'few-overlaps', 'models-differ'])),
});
export type HiddenJson = z.infer<typeof HiddenJson>;
