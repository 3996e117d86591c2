/**
 * What it means that two sides cannot both be right. Found, shown with both sentences, and kept: nothing here is averaged,
 * and neither side is taken back. A person may say which one stands, and why (`resolution.ts`).
 */
import { z } from 'zod';
import { hashOf, type Certainty, type Quantity } from '../../base/index.ts';
import type { About, Claim, ClaimId, ReportId } from '../../evidence/index.ts';

/** The same two sides have the same id on every desk. */
export const ContradictionId = z
  .string()
  .regex(/^x-[0-9a-f]{16}$/)
  .brand<'ContradictionId'>();
export type ContradictionId = z.infer<typeof ContradictionId>;

/**
 * `number`: two figures for one thing. `arithmetic`: a figure and what follows from others. `part`: parts that exceed their
 * total. `standing`: it ran, it stood still. `beginning`: two days for one beginning. `date`: two days for one event.
 * `denial`: said and denied. `rule`: allowed and forbidden. `who`: two parties for one part.
 */
export const contradictionKinds = [
  'number',
  'arithmetic',
  'part',
  'standing',
  'beginning',
  'date',
  'denial',
  'rule',
  'who',
] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/**
 * How two figures stand to each other. Only `overlapping` (some values fit both, and neither contains the other) and
 * `disjoint` (none does) contradict; `equal`, `narrower` and `wider` agree. `inconsistent`: they do not add up. `opposed`:
 * they cannot both be so, and no figure is involved.
 */
export type NumberRelation = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'disjoint';
export type How = 'overlapping' | 'disjoint' | 'inconsistent' | 'opposed';

/** A figure as it was compared: in one unit, money and counts per year or as they are. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Extract<Quantity, { kind: 'value' }>['unit'];
  readonly currency: string | null;
  readonly per: 'P1Y' | 'P1M' | null;
}

/** What one side says, and where: more than one claim if several say the same. */
export interface Side {
  readonly claims: readonly Claim[];
  readonly figure: Figure | null;
}

export interface Contradiction {
  readonly id: ContradictionId;
  readonly kind: ContradictionKind;
  readonly how: How;
  readonly about: Pick<About, 'topic' | 'state'>;
  readonly sides: readonly [Side, Side];
  /** Do the two certainly speak of the same time, or only possibly? */
  readonly overlap: Exclude<Certainty, 'no'>;
  /** The claims that gave a rate of exchange, where one was needed; another rate may change the answer. */
  readonly rate: readonly ClaimId[];
}

/** What is known of reports that bears on comparing what they say. */
export interface Stories {
  /** A translation and its original are one story. */
  readonly translationOf: (report: ReportId) => ReportId | null;
}

/** The two sides in a fixed order, with an id made of all they rest on. */
export function contradictionOf(found: Omit<Contradiction, 'id'>): Contradiction {
  const key = ({ claims }: Side): string =>
    claims
      .map(({ id }) => id)
      .sort()
      .join(' ');
  const [a, b] = found.sides;
  const sides: readonly [Side, Side] = key(a) <= key(b) ? [a, b] : [b, a];
  const id = `x-${hashOf([found.kind, ...sides.map(key)]).slice(0, 16)}` as ContradictionId;
  return { ...found, id, sides };
}
