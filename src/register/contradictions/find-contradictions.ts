/** Every contradiction among some claims. What was rejected or withdrawn is for the caller to leave out. */
import type { Claim } from '../../evidence/index.ts';
import { arithmeticContradictions } from './arithmetic.ts';
import { contradictionKinds, type Contradiction, type Stories } from './contradiction.ts';
import { dateContradictions } from './dates.ts';
import { numberContradictions } from './numbers.ts';
import { oppositeContradictions } from './opposites.ts';
import { sumContradictions } from './sums.ts';

/**
 * Pure. Claims are compared only where they speak of the same thing and could speak of the same time.
 *
 * @returns by kind, then topic, state and id: the same list for the same claims in any order
 */
export function findContradictions(claims: readonly Claim[], stories: Stories): Contradiction[] {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = [
    ...numberContradictions(inOrder),
    ...arithmeticContradictions(inOrder),
    ...sumContradictions(inOrder),
    ...oppositeContradictions(inOrder),
    ...dateContradictions(inOrder, stories),
  ];
  const rank = ({ kind, about, id }: Contradiction): string =>
    [contradictionKinds.indexOf(kind), about.topic, about.state ?? '', id].join(' ');
  const once = new Map(found.map((item) => [item.id, item]));
  return [...once.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
