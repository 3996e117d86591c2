/** A claim without its id, so that another can be made from it. */
import type { Claim, UnsealedClaim } from '../evidence/index.ts';

export function unsealed(claim: Claim): UnsealedClaim {
  const rest: { -readonly [K in keyof Claim]?: Claim[K] } = { ...claim };
  delete rest.id;
  delete rest.schema;
  return rest as UnsealedClaim;
}
