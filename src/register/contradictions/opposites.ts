/** What cannot both be so, without any figure: it ran and stood still, it is said and denied, allowed and forbidden. */
import type { Claim } from '../../evidence/index.ts';
import { EASES } from '../relate.ts';
import { bothSpeak, inPairs, isOfTheWorld, sameRegion, sameTime, sameTopic } from './compared.ts';
import { contradictionOf, type Contradiction, type ContradictionKind } from './contradiction.ts';

/** What runs only if something else does: nobody arrives while the border is shut. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  dispatch: ['border'],
  'rail-passenger': ['border'],
  air: ['border'],
  'mass-return': ['border'],
};

/** Costs that one party bears, so that two payers contradict each other. */
const BORNE: ReadonlySet<string> = new Set(['fare', 'burial', 'treatment', 'entry-cost']);

export function oppositeContradictions(claims: readonly Claim[]): Contradiction[] {
  const world = claims.filter(isOfTheWorld);
  const only = (wanted: (claim: Claim) => boolean): Claim[] => world.filter(wanted);
  return [
    ...across(
      only((claim) => runsOf(claim) === true),
      only((claim) => runsOf(claim) === false),
      standing,
    ),
    ...across(
      only(isDenied),
      only((claim) => !isDenied(claim)),
      denial,
      ({ kind, about }) => `${kind} ${about.topic} ${about.state ?? ''}`,
    ),
    ...across(
      only(({ kind }) => kind === 'permission'),
      only(({ kind }) => kind === 'prohibition'),
      rule,
    ),
    ...inPairs(
      only(({ kind, about }) => kind === 'practice' && BORNE.has(about.topic)),
      who,
    ),
  ];
}

/** Each of some claims against each of others that are alike by `keyOf`: about the same state. */
function across(
  some: readonly Claim[],
  others: readonly Claim[],
  compare: (a: Claim, b: Claim) => Contradiction[],
  keyOf: (claim: Claim) => string = ({ about }) => about.state ?? '',
): Contradiction[] {
  const alike = Map.groupBy(others, keyOf);
  return some.flatMap((a) => (alike.get(keyOf(a)) ?? []).flatMap((b) => compare(a, b)));
}

function isDenied({ polarity }: Claim): boolean {
  return polarity === 'denied';
}

/**
 * It ran while it stood still. Only for days that both certainly speak for: a stop "until further notice" is not contradicted by what ran
 * years later, that is how it ended.
 */
function standing(running: Claim, still: Claim): Contradiction[] {
  if (running.report === still.report || !sameRegion(running, still)) return [];
  const topics = [running.about.topic, ...(NEEDS[running.about.topic] ?? [])];
  if (!topics.includes(still.about.topic) || bothSpeak(running, still) !== 'certain') return [];
  return found('standing', running, still, 'certain');
}

function runsOf(claim: Claim): boolean | null {
  return claim.kind === 'event' || claim.kind === 'state' ? claim.runs : null;
}

/** The same kind of thing is said by one and denied by another. */
function denial(denied: Claim, said: Claim): Contradiction[] {
  if (denied.kind !== said.kind || !sameTopic(denied, said) || !sameRegion(denied, said)) return [];
  if (runsOf(denied) !== null || runsOf(said) !== null) return [];
  return found('denial', denied, said, sameTime(denied, said));
}

/** Allowed by one, forbidden by another. One report that tells of both tells of a change, and contradicts nothing. */
function rule(permission: Claim, ban: Claim): Contradiction[] {
  if (permission.report === ban.report || isDenied(permission) || isDenied(ban)) return [];
  if (!sameRegion(permission, ban)) return [];
  const eased = EASES[permission.about.topic] ?? [permission.about.topic];
  return eased.includes(ban.about.topic) ? found('rule', permission, ban, sameTime(permission, ban)) : [];
}

/** Two parties are each said to bear one cost. */
function who(a: Claim, b: Claim): Contradiction[] {
  if (a.kind !== 'practice' || b.kind !== 'practice' || !BORNE.has(a.about.topic)) return [];
  if (!sameTopic(a, b) || !sameRegion(a, b) || a.actor === null || b.actor === null) return [];
  return a.actor.kind === b.actor.kind ? [] : found('who', a, b, sameTime(a, b));
}

function found(
  kind: ContradictionKind,
  a: Claim,
  b: Claim,
  overlap: 'certain' | 'possible' | 'no',
): Contradiction[] {
  if (overlap === 'no') return [];
  const { topic, state } = a.about;
  const sides = [
    { claims: [a], figure: null },
    { claims: [b], figure: null },
  ] as const;
  return [contradictionOf({ kind, how: 'opposed', about: { topic, state }, sides, overlap, rate: [] })];
}
