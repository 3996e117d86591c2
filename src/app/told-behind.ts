/** For every claim of a case: the tellings behind what it says, and what they amount to; of all claims on which the same provision rests. */
import type { Claim, ClaimId, OriginId } from '../evidence/index.ts';
import {
  claimOf,
  CORROBORATION,
  corroborationOf,
  originOf,
  toldItems,
  type CorroborationLevel,
  type KnownClaim,
  type RegisterData,
} from '../register/index.ts';

export interface ToldBehind {
  /** Background corroborates nothing and is left out. */
  readonly origins: readonly OriginId[];
  readonly level: CorroborationLevel;
}

/** A claim on several provisions stands as the weakest of them; one on none, by its own word alone. */
export function toldBehind(data: RegisterData): (claim: Claim) => ToldBehind {
  const behind = new Map<ClaimId, ToldBehind>();
  for (const { instrument } of data.instruments) {
    for (const { claims } of instrument.provisions) {
      const own = claims.flatMap((id) => claimOf(data, id) ?? []);
      const found = of(own, ({ claim }) => claim.polarity === 'denied');
      for (const { claim } of own) behind.set(claim.id, joined(behind.get(claim.id), found));
    }
  }
  return (claim) => {
    const known = claimOf(data, claim.id);
    return behind.get(claim.id) ?? of(known === undefined ? [] : [known], () => false, originOf(data, claim));
  };

  function of(
    own: readonly KnownClaim[],
    denies: (one: KnownClaim) => boolean,
    origin?: OriginId,
  ): ToldBehind {
    const told = own.filter(({ claim }) => !claim.background).map(({ claim }) => originOf(data, claim));
    const origins = [...new Set(told.length > 0 || origin === undefined ? told : [origin])];
    const [against, favour] = [own.filter(denies), own.filter((one) => !denies(one))];
    const word = corroborationOf([...toldItems(data, favour, 'for'), ...toldItems(data, against, 'against')]);
    return { origins, level: word?.level ?? 'hinted' };
  }
}

function joined(before: ToldBehind | undefined, found: ToldBehind): ToldBehind {
  if (before === undefined) return found;
  const level = CORROBORATION.find((one) => one === before.level || one === found.level) ?? found.level;
  return { origins: [...new Set([...before.origins, ...found.origins])], level };
}
