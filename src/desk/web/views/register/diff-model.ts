/** What two answers of the register differ in, provision by provision. Pure. */
import type { OrdersJson } from '../../lib/types.ts';
import type { InstrumentView, ProvisionView } from './register-text.ts';

export interface Placed {
  readonly instrument: InstrumentView;
  readonly provision: ProvisionView;
}

export type Change =
  /** In the second answer and not in the first. */
  | { readonly kind: 'came'; readonly now: Placed }
  /** In the first answer and not in the second: excluded by then, never merely not reported. */
  | { readonly kind: 'went'; readonly before: Placed }
  /** In both, more or less surely. */
  | { readonly kind: 'surer' | 'lessSure'; readonly before: Placed; readonly now: Placed }
  /** In both, and something else bears on it now. */
  | { readonly kind: 'bearing'; readonly before: Placed; readonly now: Placed }
  /** In both, on more or other sentences. */
  | { readonly kind: 'evidence'; readonly before: Placed; readonly now: Placed };

const order: readonly Change['kind'][] = ['came', 'went', 'surer', 'lessSure', 'bearing', 'evidence'];

export function changesBetween(before: OrdersJson, now: OrdersJson): Change[] {
  const [first, second] = [placed(before), placed(now)];
  const came = [...second]
    .filter(([id]) => !first.has(id))
    .map(([, item]): Change => ({ kind: 'came', now: item }));
  const both = [...first].flatMap(([id, old]): Change[] => {
    const item = second.get(id);
    return item === undefined ? [{ kind: 'went', before: old }] : changed(old, item);
  });
  return [...came, ...both].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function changed(before: Placed, now: Placed): Change[] {
  const [old, fresh] = [before.provision, now.provision];
  if (old.certainty !== fresh.certainty) {
    return [{ kind: fresh.certainty === 'certain' ? 'surer' : 'lessSure', before, now }];
  }
  if (JSON.stringify(old.bearings) !== JSON.stringify(fresh.bearings))
    return [{ kind: 'bearing', before, now }];
  const claims = ({ claims: ids }: ProvisionView): string => [...ids].sort().join(' ');
  return claims(old) === claims(fresh) ? [] : [{ kind: 'evidence', before, now }];
}

function placed({ instruments }: OrdersJson): Map<string, Placed> {
  return new Map(
    instruments.flatMap((instrument) =>
      instrument.provisions.map((provision): [string, Placed] => [provision.id, { instrument, provision }]),
    ),
  );
}
