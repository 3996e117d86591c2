/** Rises: a sum that followed another of the same trade in the same report. */
import type { Claim } from '../../evidence/index.ts';

export interface SumRise {
  readonly before: Claim;
  readonly after: Claim;
  /** Percent, unrounded. */
  readonly percent: number;
  /** The difference of the two sums, in their own currency and period. */
  readonly more: number;
}

/** A sum that ended the day before another of the same topic, trade, unit and report began. */
export function risesIn(claims: readonly Claim[]): SumRise[] {
  const sums = claims.filter((claim) => sumOf(claim) !== null);
  return sums.flatMap((after) =>
    sums.flatMap((before): SumRise[] => {
      if (before.report !== after.report || before.about.trade !== after.about.trade) return [];
      if (before.about.topic !== after.about.topic || before.about.state !== after.about.state) return [];
      const [old, now] = [sumOf(before), sumOf(after)];
      if (old === null || now === null || old.key !== now.key || !precedes(before, after)) return [];
      const percent = (now.amount / old.amount - 1) * 100;
      return [{ before, after, percent, more: now.amount - old.amount }];
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
