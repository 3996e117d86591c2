/** How a provision stands, in plain words that never say more than is known. */
import { say, t } from '../../lib/text.svelte.ts';
import type { OrdersJson } from '../../lib/types.ts';

export type InstrumentView = OrdersJson['instruments'][number];
export type ProvisionView = InstrumentView['provisions'][number];

/** "Was in force", or "Could be in force: last vouched for 20 June 2022". */
export function certaintyText({ certainty, lastVouched }: ProvisionView, at: OrdersJson['at']): string {
  if (certainty === 'certain') return t('certainty.certain');
  if (lastVouched === null) return t('certainty.possible');
  return lastVouched < at
    ? t('certainty.lastVouched', { day: say.day(lastVouched) })
    : t('certainty.possible');
}

/** One instrument's provisions within one state. */
export interface StateGroup {
  readonly state: string | null;
  readonly instruments: readonly {
    readonly instrument: InstrumentView;
    readonly provisions: readonly ProvisionView[];
  }[];
}

/** The answer by state, the state with most provisions first; those of no state in particular last. */
export function byState({ instruments }: OrdersJson): StateGroup[] {
  const rows = instruments.flatMap((instrument) =>
    instrument.provisions.map((provision) => ({ instrument, provision })),
  );
  const states = [...Map.groupBy(rows, ({ provision }) => provision.about.state)];
  return states
    .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length)
    .map(([state, some]) => ({
      state,
      instruments: [...Map.groupBy(some, ({ instrument }) => instrument)].map(([instrument, list]) => ({
        instrument,
        provisions: list.map(({ provision }) => provision),
      })),
    }));
}

/** Provisions that cannot both be right, each pair once. */
export function conflictsOf(json: OrdersJson) {
  const find = (id: string) =>
    json.instruments.flatMap((instrument) =>
      instrument.provisions
        .filter((provision) => provision.id === id)
        .map((provision) => ({ instrument, provision })),
    )[0];
  return json.instruments.flatMap(({ conflicts }) =>
    conflicts.flatMap((conflict) => {
      const [one, other] = [find(conflict.provision), find(conflict.with)];
      if (one === undefined || other === undefined || conflict.provision > conflict.with) return [];
      return [
        { id: `${conflict.provision} ${conflict.with}`, how: conflict.how, sides: [one, other] as const },
      ];
    }),
  );
}
