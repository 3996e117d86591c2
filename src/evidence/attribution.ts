/** On whose word a claim stands: a chain from the publisher inward to the one who is said to know. */
import { z } from 'zod';
import { Strength, weakerStrength } from './modality.ts';

/**
 * A party by the part it plays. `label` is a role in plain words ("a reporting partner in Russia"), an organisation's
 * name or a public office; never the name of a private person (N6).
 */
export const Party = z
  .strictObject({
    kind: z.enum([
      'outlet',
      'partner',
      'organ',
      'workplace',
      'workers',
      'official',
      'state',
      'expert',
      'court',
      'unnamed',
    ]),
    label: z.string().min(1).max(200),
  })
  .readonly();
export type Party = z.infer<typeof Party>;

/** What a link does with the statement. */
export const Stance = z.enum([
  'states',
  'orders',
  'threatens',
  'permits',
  'plans',
  'infers',
  'speculates',
  'believes',
  'fears',
  'complains',
  'hearsay',
  'estimates',
  'denies',
]);
export type Stance = z.infer<typeof Stance>;

/** Words of a text that a rule fired on. Offsets are UTF-16 code units, end exclusive; `text` is the slice itself. */
export const Words = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) })
  .readonly();
export type Words = z.infer<typeof Words>;

/** One hop. `read` is true only if this desk has read that party's own text, not somebody's account of it. */
export const Attribution = z
  .strictObject({
    party: Party,
    role: z.enum(['publisher', 'author', 'relay', 'witness', 'holder']),
    stance: Stance,
    strength: Strength,
    cue: Words.nullable(),
    quoted: z.boolean(),
    /** True if the text does not name the party at this place and the reader carried it over from before. */
    implied: z.boolean(),
    read: z.boolean(),
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;

/** The weakest link of a chain; `U` for an empty one. The whole claim is never stronger. */
export function weakestLink(chain: readonly Pick<Attribution, 'strength'>[]): Strength {
  if (chain.length === 0) return 'U';
  return chain.map((link) => link.strength).reduce(weakerStrength);
}
