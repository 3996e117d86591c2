/**
 * How certain a statement is, relative to whoever makes it: FactBank's scale (Saurí and Pustejovsky 2009, 2012).
 * CT certain, PR probable, PS possible, U unstated; `+` it is so, `-` it is not so, `u` polarity unknown.
 */
import { z } from 'zod';

export const Modality = z.enum(['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu']);
export type Modality = z.infer<typeof Modality>;

/** How strongly one link of a chain commits itself. */
export const Strength = z.enum(['CT', 'PR', 'PS', 'U']);
export type Strength = z.infer<typeof Strength>;

const order: readonly Strength[] = ['CT', 'PR', 'PS', 'U'];

/** The weaker of two strengths: a rumour of a certainty is a rumour. */
export function weakerStrength(a: Strength, b: Strength): Strength {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** The strength a modality has. */
export function strengthOf(modality: Modality): Strength {
  return modality === 'Uu' ? 'U' : (modality.slice(0, 2) as Strength);
}

/** The modality of a strength for a statement that is affirmed or denied. */
export function modalityOf(strength: Strength, polarity: Polarity): Modality {
  if (strength === 'U') return 'Uu';
  return `${strength}${polarity === 'affirmed' ? '+' : '-'}`;
}

export const Polarity = z.enum(['affirmed', 'denied']);
export type Polarity = z.infer<typeof Polarity>;
