/** Percentages that do not fit the sums beside them: a rise printed as "30 to 55 percent" that is 38.9 and 55.6. */
import type { Claim } from '../evidence/index.ts';
import { risesIn } from '../register/index.ts';

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
      (claim) => claim.origin === first.origin && claim.about.topic === first.about.topic,
    );
    const rises = risesIn(sums).map(({ before, after, percent }) => {
      return { before, after, percent, covered: group.some((claim) => covers(claim, percent)) };
    });
    return rises.length === 0 ? [] : [{ printed: group, rises }];
  });
}

function covers({ quantity }: Claim, percent: number): boolean {
  if (quantity?.kind !== 'value') return false;
  const rounded = Math.round(percent);
  return rounded >= (quantity.min ?? 0) && rounded <= (quantity.max ?? Number.POSITIVE_INFINITY);
}
