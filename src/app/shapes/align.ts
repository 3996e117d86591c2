/** The JSON of `corvee align`: an English and a Korean report, sentence by sentence. */
import { z } from 'zod';

/** Offsets are UTF-16 code units in the decoded file, end exclusive; `text` is the slice itself. */
const words = { start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() };
/** `value`: what the words were read as; null where the words themselves are the matter. */
const CitedJson = z.strictObject({ ...words, value: z.string().nullable() });

export const AlignJson = z.strictObject({
  schema: z.literal(1),
  en: z.string(),
  ko: z.string(),
  links: z
    .array(
      z.strictObject({
        /** Consecutive sentences; an empty list where the other report tells it alone. */
        en: z.array(z.strictObject(words)).readonly(),
        ko: z.array(z.strictObject(words)).readonly(),
        /** Amounts, dates and terms that both have. */
        shared: z.int().nonnegative(),
        /** For a person to judge: nothing says which of the two is right. */
        disagreements: z
          .array(
            z.strictObject({
              kind: z.enum(['day', 'sum', 'count', 'negation', 'modality', 'certainty']),
              en: CitedJson,
              ko: CitedJson,
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
export type AlignJson = z.infer<typeof AlignJson>;
