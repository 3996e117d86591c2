/** What a person said about a contradiction: which side stands, and why. Both sides are kept; nothing is averaged. */
import { z } from 'zod';
import { ClaimId } from '../../evidence/index.ts';
import { ContradictionId, contradictionKinds, type Contradiction } from './contradiction.ts';

export const ContradictionResolution = z
  .strictObject({
    contradiction: ContradictionId,
    kind: z.enum(contradictionKinds),
    /** The claims of the first and of the second side, as they were when somebody decided. */
    sides: z.tuple([z.array(ClaimId).min(1).readonly(), z.array(ClaimId).min(1).readonly()]).readonly(),
    /** `both`: each is right within its scope (a partial override, another trade). `neither`: both are doubted. */
    stands: z.enum(['first', 'second', 'both', 'neither']),
    why: z.string().min(1).max(2000),
  })
  .readonly();
export type ContradictionResolution = z.infer<typeof ContradictionResolution>;

/**
 * The resolution that applies to a contradiction, or null. A side may have grown since by another report that says the
 * same; what was decided about it still holds as long as each side keeps a claim it had.
 *
 * @param resolutions - latest last
 */
export function resolutionOf<R extends { readonly resolution: ContradictionResolution }>(
  found: Contradiction,
  resolutions: readonly R[],
): R | null {
  const [first, second] = found.sides.map(({ claims }) => new Set(claims.map(({ id }) => id)));
  const applies = ({ resolution: { kind, sides } }: R): boolean =>
    kind === found.kind &&
    sides[0].some((id) => first?.has(id) === true) &&
    sides[1].some((id) => second?.has(id) === true);
  return resolutions.findLast(applies) ?? null;
}
