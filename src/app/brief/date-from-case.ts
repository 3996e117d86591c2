/**
 * Narrows when an undated report can have been published by what the case already holds: a report that tells of the same
 * things was, most likely, of about the same time. A proposal with its reason, never a certainty.
 */
import { addToDay, type Day } from '../../base/index.ts';
import type { Claim, OriginId, Publication } from '../../evidence/index.ts';
import type { OutsideLimit, Proposal } from '../../reading/index.ts';

/** Versions and translations of one story appear within this time of each other. */
const WITHIN = { days: 14 };
/** At least so many statements must agree, and so large a part of the smaller telling. */
const LEAST = 5;
const SHARE = 0.3;

export interface Likeness {
  readonly origin: OriginId;
  readonly agreeing: number;
  readonly limit: OutsideLimit & { readonly notBefore: Day; readonly notAfter: Day };
}

export interface PublishedClaim {
  readonly claim: Claim;
  readonly published: Publication;
}

/**
 * The story of the case most like the proposals, if one is clearly so.
 *
 * @param reason - makes the sentence that says so
 * @returns null if no story of the case shares enough, or two share equally
 */
export function likestStory(
  proposals: readonly Proposal[],
  held: readonly PublishedClaim[],
  reason: (agreeing: number, publishers: readonly string[]) => string,
): Likeness | null {
  const own = new Set(proposals.map(({ statement }) => likenessKey(statement)));
  const stories = Map.groupBy(held, ({ claim }) => claim.origin);
  const ranked = [...stories]
    .map(([origin, items]) => {
      const keys = new Set(items.map(({ claim }) => likenessKey(claim)));
      const agreeing = [...own].filter((key) => keys.has(key)).length;
      return { origin, items, agreeing, share: agreeing / Math.max(1, Math.min(own.size, keys.size)) };
    })
    .sort((a, b) => b.agreeing - a.agreeing);
  const [best, next] = ranked;
  if (best === undefined || best.agreeing < LEAST || best.share < SHARE || best.agreeing === next?.agreeing)
    return null;
  const days = best.items.flatMap(({ published: { from, to } }) =>
    from === null || to === null ? [] : [{ from, to }],
  );
  const [first] = days.map(({ from }) => from).sort();
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const publishers = [...new Set(best.items.map(({ claim }) => claim.chain[0]?.party.label ?? ''))];
  const notBefore = addToDay(first, { days: -WITHIN.days });
  const notAfter = addToDay(last, WITHIN);
  return {
    origin: best.origin,
    agreeing: best.agreeing,
    limit: { notBefore, notAfter, reason: reason(best.agreeing, publishers) },
  };
}

/** What must agree for two statements to say the same: what about, which way, and the numbers. */
function likenessKey(
  statement: Pick<Claim, 'about' | 'polarity' | 'quantity'> &
    Partial<Pick<Extract<Claim, { kind: 'sanction' }>, 'threshold'>>,
): string {
  const { about, quantity, threshold } = statement;
  const amount =
    quantity?.kind === 'value' ? [quantity.min, quantity.max, quantity.currency, quantity.per] : null;
  return JSON.stringify([about.topic, about.state, about.trade, amount, threshold?.min ?? null]);
}
