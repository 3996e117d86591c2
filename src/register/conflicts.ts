/** Provisions in force together whose numbers cannot both be right. Shown side by side, never averaged. */
import type { Quantity } from '../base/index.ts';
import type { InForce } from './in-force.ts';

export interface Conflict {
  readonly with: InForce['provision']['id'];
  /** `disjoint`: no number satisfies both. `overlapping`: some do, and neither contains the other. */
  readonly how: 'disjoint' | 'overlapping';
}

/** The conflicts of one provision with the others in force on the same day. */
export function conflictsOf(item: InForce, all: readonly InForce[]): Conflict[] {
  return all.flatMap((other): Conflict[] => {
    const how =
      other.provision.id === item.provision.id || !comparable(item, other) ? null : compare(item, other);
    return how === null ? [] : [{ with: other.provision.id, how }];
  });
}

/** Same kind of rule, same topic, place and trade; an amendment replaces and is no conflict. */
function comparable(a: InForce, b: InForce): boolean {
  const [x, y] = [a.provision, b.provision];
  const amends = (one: InForce, two: InForce): boolean =>
    one.bearings.some(({ kind, by }) => kind === 'amends' && by === two.provision.id);
  return (
    x.kind === y.kind &&
    x.about.topic === y.about.topic &&
    x.about.state === y.about.state &&
    x.about.region === y.about.region &&
    (x.about.trade === y.about.trade || x.about.trade === null || y.about.trade === null) &&
    !amends(a, b) &&
    !amends(b, a)
  );
}

function compare(a: InForce, b: InForce): Conflict['how'] | null {
  const [x, y] = [intervalOf(a.provision.quantity), intervalOf(b.provision.quantity)];
  if (x === null || y === null || x.unit !== y.unit) return null;
  if (x.low > y.high || y.low > x.high) return 'disjoint';
  const contains = (outer: typeof x, inner: typeof x): boolean =>
    outer.low <= inner.low && outer.high >= inner.high;
  return contains(x, y) || contains(y, x) ? null : 'overlapping';
}

/** Money per year where the period allows it, so that 760 a month meets 7,200 a year. */
function intervalOf(quantity: Quantity | null): { low: number; high: number; unit: string } | null {
  if (quantity?.kind !== 'value') return null;
  const times = { P1Y: 1, P1Q: 4, P1M: 12, P1W: 52, P1D: 365 }[quantity.per ?? 'P1Y'];
  const period = quantity.per === null ? 'once' : 'rate';
  return {
    low: (quantity.min ?? Number.NEGATIVE_INFINITY) * times,
    high: (quantity.max ?? Number.POSITIVE_INFINITY) * times,
    unit: `${quantity.unit} ${quantity.currency ?? ''} ${period}`,
  };
}
