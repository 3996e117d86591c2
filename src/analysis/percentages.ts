/** Percentages that do not fit the sums beside them: a rise printed as "30 to 55 percent" that is 38.9 and 55.6. */
import type { Claim } from '../evidence/index.ts';

/** One rise that follows from two sums of one story. */
export interface Rise {
  readonly before: Claim;
  readonly after: Claim;
  /** Percent, unrounded. */
  readonly percent: number;
  /** True if some printed percentage of the story covers it, when rounded as that is printed. */
  readonly covered: boolean;
}

export interface PercentageCheck {
  readonly printed: readonly Claim[];
  readonly rises: readonly Rise[];
}

/** Checks each story (origin and topic) that prints a percentage and has sums before and after. Pure. */
export function checkPercentages(claims: readonly Claim[]): PercentageCheck[] {
  const printed = claims.filter(
    (claim) => claim.quantity?.kind === 'value' && claim.quantity.unit === 'percent',
  );
  const stories = new Map<string, Claim[]>();
  for (const claim of printed) {
    const story = `${claim.origin} ${claim.about.topic}`;
    stories.set(story, [...(stories.get(story) ?? []), claim]);
  }
  return [...stories.values()].flatMap((group): PercentageCheck[] => {
    const [first] = group;
    if (first === undefined) return [];
    const sums = claims.filter(
      (claim) =>
        claim.origin === first.origin && claim.about.topic === first.about.topic && sumOf(claim) !== null,
    );
    const rises = risesIn(sums, group);
    return rises.length === 0 ? [] : [{ printed: group, rises }];
  });
}

/** A sum that ended the day before another of the same trade, unit and report began. */
function risesIn(sums: readonly Claim[], printed: readonly Claim[]): Rise[] {
  return sums.flatMap((after) =>
    sums.flatMap((before): Rise[] => {
      if (before.report !== after.report || before.about.trade !== after.about.trade) return [];
      const [old, now] = [sumOf(before), sumOf(after)];
      if (old === null || now === null || old.key !== now.key || !precedes(before, after)) return [];
      const percent = (now.amount / old.amount - 1) * 100;
      return [{ before, after, percent, covered: printed.some((claim) => covers(claim, percent)) }];
    }),
  );
}

function sumOf({ quantity }: Claim): { readonly amount: number; readonly key: string } | null {
  if (quantity?.kind !== 'value' || quantity.unit !== 'money' || quantity.min === null) return null;
  if (quantity.min !== quantity.max || quantity.min <= 0) return null;
  return { amount: quantity.min, key: `${quantity.currency ?? ''} ${quantity.per ?? ''}` };
}

function precedes(before: Claim, after: Claim): boolean {
  const end = before.span.to.kind === 'within' ? before.span.to.latest : null;
  const start = after.span.from.kind === 'within' ? after.span.from.earliest : null;
  return end !== null && start !== null && end < start;
}

function covers({ quantity }: Claim, percent: number): boolean {
  if (quantity?.kind !== 'value') return false;
  const rounded = Math.round(percent);
  return rounded >= (quantity.min ?? 0) && rounded <= (quantity.max ?? Number.POSITIVE_INFINITY);
}
