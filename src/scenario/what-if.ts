/**
 * Whether a run is of the regime as reported, and which outputs it may give (N3).
 *
 * A run that leaves a rule out, or in which a choice of the state lies outside what reports say of it, is a what-if: it
 * tells what becomes of workers and never what reaches anybody else. Held by the kinds of outputs, not by their names.
 */
import type { CheckedParameter, CheckedRegime, PlanOutput } from '../regime/index.ts';
import type { Scenario } from './scenario.ts';
import { slotsIn } from './unseen.ts';
import { scaleTo, type Interval, type Window } from './window.ts';

/** One way in which a run departs from the regime as reported. */
export type Departure =
  | { readonly kind: 'rule-left-out'; readonly rule: string }
  /** The regime gives a lever a value that the claims it cites do not report. */
  | { readonly kind: 'lever-outside-reports'; readonly parameter: string }
  /** What the state takes rests on a lever that nobody reported. */
  | { readonly kind: 'lever-not-reported'; readonly parameter: string }
  /** A what-if changes a choice of the state: a sum, a permission, a border. */
  | { readonly kind: 'lever-changed'; readonly parameter: string }
  | { readonly kind: 'gate-changed'; readonly gate: string };

/** Empty for the regime as reported. */
export function departures(scenario: Scenario): Departure[] {
  const { regime, parameters, options } = scenario;
  const taking = slotsOfTakings(regime);
  return [
    ...(options.without ?? []).map((rule): Departure => ({ kind: 'rule-left-out', rule })),
    ...scenario.changes.flatMap((change): Departure[] => {
      if (change.kind === 'gate') return [{ kind: 'gate-changed', gate: change.gate }];
      const { mark } =
        parameters.find(({ parameter }) => parameter.name === change.parameter)?.parameter ?? {};
      return mark === 'fact' ? [] : [{ kind: 'lever-changed', parameter: change.parameter }];
    }),
    ...parameters.flatMap(({ parameter, windows }): Departure[] => {
      if (parameter.mark !== 'lever') return [];
      const { name } = parameter;
      if (windows.some((window) => !insideReports(parameter, window, windows))) {
        return [{ kind: 'lever-outside-reports', parameter: name }];
      }
      const assumed = windows.every(({ basis }) => basis === 'assumption');
      return assumed && taking.has(name) ? [{ kind: 'lever-not-reported', parameter: name }] : [];
    }),
  ];
}

/** All outputs of the regime as reported; of a what-if, workers' outcomes only, and no sum that anybody is paid. */
export function outputsOf(scenario: Scenario): readonly PlanOutput[] {
  return departures(scenario).length === 0 ? scenario.plan.outputs : workersOutputs(scenario);
}

/** Workers' outcomes only, and no sum that anybody is paid: all that may be told of anything but the regime as reported. */
export function workersOutputs(scenario: Scenario): readonly PlanOutput[] {
  const { plan } = scenario;
  const own = workersOwn(scenario.regime);
  const payments = new Set(plan.flows.filter(({ to }) => !own.has(to)).map(({ tally }) => tally));
  return plan.outputs.filter(
    ({ about, tallies }) => about === 'workers' && !tallies.some((tally) => payments.has(tally)),
  );
}

/**
 * Parties on the workers' own side, as the regime names them: families, to whom a worker brings what he has left. A party
 * is not theirs because it is called so: whoever is paid in an output about the state, or by a rule that carries an
 * order out, is not.
 */
export function workersOwn({ regime, rules, outputs }: CheckedRegime): ReadonlySet<string> {
  const takers = new Set([
    ...outputs.flatMap(({ about, paidTo }) => (about !== 'workers' && paidTo !== null ? [paidTo] : [])),
    ...rules
      .filter((rule) => rule.implements.length > 0)
      .flatMap(({ pay }) => pay.flatMap(({ to }) => (to.kind === 'party' ? [to.party] : []))),
  ]);
  return new Set((regime.own ?? []).filter((party) => !takers.has(party)));
}

/** Parameters read by the rules that pay a party whose takings are an output about the state. */
function slotsOfTakings({ rules, outputs }: CheckedRegime): ReadonlySet<string> {
  const parties = new Set(
    outputs.flatMap(({ about, paidTo }) => (about === 'state' && paidTo !== null ? [paidTo] : [])),
  );
  const paying = rules.filter(({ pay }) =>
    pay.some(({ to }) => to.kind === 'party' && parties.has(to.party)),
  );
  return new Set(
    paying.flatMap((rule) => slotsIn([rule.when, rule.let.map(({ value }) => value), rule.pay])),
  );
}

/** True if a lever's value lies between what its claims report, or they report no number. */
function insideReports(parameter: CheckedParameter, window: Window, windows: readonly Window[]): boolean {
  // An assumption of the regime is held against what the regime cites; what the reader's files say stands beside it.
  const cited = windows.filter(({ basis }) => basis === 'case').flatMap((other) => other.claims);
  const claims = window.claims.length > 0 ? window.claims : cited;
  const reported = claims.flatMap(({ claim }): Interval[] => {
    const limit = claim.kind === 'sanction' ? claim.threshold.min : null;
    if (limit !== null) return [{ low: limit, high: limit }];
    const { quantity } = claim;
    if (quantity?.kind !== 'value') return [];
    const scale = scaleTo(parameter, quantity);
    const [low, high] = [quantity.min ?? quantity.max, quantity.max ?? quantity.min];
    return low === null || high === null || scale === null ? [] : [{ low: low * scale, high: high * scale }];
  });
  if (reported.length === 0 || window.basis === 'file') return true;
  const [low, high] = [
    Math.min(...reported.map((item) => item.low)),
    Math.max(...reported.map((item) => item.high)),
  ];
  return window.amounts.every((amount) => amount.low >= low && amount.high <= high);
}
