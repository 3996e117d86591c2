/** What was told for and against a provision that stood on a day: the word of `corroborationOf` for it. */
import { strengthOf, weakestLink, weakerStrength, type Claim } from '../evidence/index.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import type { InForce } from './in-force.ts';
import { corroborationOf, type Corroboration, type ToldItem } from './origins/index.ts';
import { knownAt, type Query } from './provision-standing.ts';
import { claimOf, originOf, type KnownClaim, type RegisterData } from './register-data.ts';

/**
 * For: the claims it rests on. Against: claims it cites that deny it, and those on which a provision rests whose number excludes its own and which somebody vouches for on that day. One report that gives
 * two numbers tells of two things, and is not against itself.
 * Background that an article repeats is neither, unless there is nothing else.
 *
 * @param all - what stood on the same day, as known on the same
 * @param conflicts - of the provision with these; left out: looked for
 */
export function corroborated(
  item: InForce,
  {
    all,
    data,
    query,
    conflicts = conflictsOf(item, all),
  }: {
    readonly all: readonly InForce[];
    readonly data: RegisterData;
    readonly query: Query;
    readonly conflicts?: readonly Conflict[];
  },
): Corroboration | null {
  const rivals = conflicts.flatMap(({ with: id, how }) =>
    how === 'disjoint'
      ? all.filter(({ provision, certainty }) => provision.id === id && certainty === 'certain')
      : [],
  );
  const own = new Set(item.claims);
  const reports = new Set(item.claims.flatMap((id) => claimOf(data, id)?.claim.report ?? []));
  const elsewhere = (id: Claim['id']): boolean => {
    const rival = claimOf(data, id);
    return rival !== undefined && !reports.has(rival.claim.report);
  };
  const denying = item.provision.claims.filter((id) => {
    const cited = claimOf(data, id);
    return (
      cited !== undefined &&
      !own.has(cited.claim.id) &&
      cited.claim.polarity === 'denied' &&
      knownAt(cited, query) !== 'no'
    );
  });
  return corroborationOf([
    ...tellings(item.claims, 'for'),
    ...tellings([...denying, ...rivals.flatMap(({ claims }) => claims.filter(elsewhere))], 'against'),
  ]);

  function tellings(ids: readonly Claim['id'][], side: ToldItem['side']): readonly ToldItem[] {
    const found = ids.flatMap((id) => claimOf(data, id) ?? []).map((one) => [one.claim.id, one] as const);
    return toldItems(data, [...new Map(found).values()], side);
  }
}

/** What claims count for, one item each. Background that an article repeats is none, unless there is nothing else. */
export function toldItems(
  data: RegisterData,
  known: readonly KnownClaim[],
  side: ToldItem['side'],
): readonly ToldItem[] {
  const told = known.filter(({ claim }) => !claim.background);
  return (told.length > 0 ? told : known.slice(0, 1)).map(({ claim, status }) => ({
    origin: originOf(data, claim),
    side,
    strength: weakerStrength(strengthOf(claim.modality), weakestLink(claim.chain)),
    grade: claim.grade,
    contested: status === 'conflict',
  }));
}
