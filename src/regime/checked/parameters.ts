/** What can be wrong with a parameter, a gate or a variant before any expression uses it. */
import type { Place, Problem } from '../../base/index.ts';
import type { Resolved } from '../resolved/ast.ts';
import type { Amount, SurfaceParameter, Values } from '../surface/ast.ts';
import type { CheckedGate, CheckedParameter } from './ast.ts';
import { MINOR, type Type } from './type.ts';

type TypeAt = (text: string, item: { readonly at: Place }) => Type;

export function checkParameters(regime: Resolved, typeAt: TypeAt, problems: Problem[]): CheckedParameter[] {
  return regime.parameters.map((parameter) => {
    const problem = (code: string, data: Problem['data'] = {}): void => {
      problems.push({ code, data: { name: parameter.name, ...data }, places: [parameter.at] });
    };
    const type = typeAt(parameter.unit, parameter);
    if (type.kind === 'category') problem('parameter-unit', { unit: parameter.unit });
    const options = optionsOf(regime, parameter, problems);
    if (
      parameter.values === undefined &&
      parameter.assumption === undefined &&
      parameter.reads === undefined
    ) {
      problem('unsourced');
    }
    const froms = (parameter.values ?? []).map((value) => value.from);
    if (new Set(froms).size < froms.length) problem('overlapping-windows', { days: froms });
    for (const values of valuesOf(parameter)) {
      const known = parameter.by === undefined || Object.hasOwn(regime.regime.categories, parameter.by);
      for (const { code, data } of known ? complaintsAbout(values, options) : []) problem(code, data);
      for (const amount of amountsIn(values)) {
        if (tooLarge(amount, type)) problem('value-too-large', { value: amount });
        if (amount < 0 && type.kind === 'amount') problem('value-negative', { value: amount });
        if (type.kind === 'flag' && amount !== 0 && amount !== 1) problem('flag-value', { value: amount });
        if (type.kind === 'amount' && type.unit === 'share' && amount > 1)
          problem('share-value', { value: amount });
      }
    }
    return { ...parameter, type, currency: regime.regime.currency, by: parameter.by ?? null, options };
  });
}

export function checkGates(regime: Resolved, problems: Problem[]): CheckedGate[] {
  return regime.gates.map((gate) => ({
    ...gate,
    by: gate.by ?? null,
    options: optionsOf(regime, gate, problems),
  }));
}

function optionsOf(
  regime: Resolved,
  item: { readonly by?: string | undefined; readonly at: Place },
  problems: Problem[],
): readonly string[] {
  if (item.by === undefined) return [''];
  const options = regime.regime.categories[item.by];
  if (options !== undefined && Object.hasOwn(regime.regime.categories, item.by)) return options;
  const known = Object.keys(regime.regime.categories);
  problems.push({ code: 'unknown-category', data: { name: item.by, known }, places: [item.at] });
  return [''];
}

function valuesOf(parameter: SurfaceParameter): Values[] {
  const dated = (parameter.values ?? []).map((value) => value.is);
  return parameter.assumption === undefined ? dated : [...dated, parameter.assumption.value];
}

/** Every number written, whatever it is given by. */
function amountsIn(values: Values): number[] {
  return typeof values === 'number'
    ? [values]
    : Array.isArray(values)
      ? (values as Amount[]).flatMap(amountsIn)
      : Object.values(values).flatMap(amountsIn);
}

/** True if the engine's 32 bits cannot hold it: money is kept in hundredths. */
function tooLarge(amount: number, type: Type): boolean {
  const money = type.kind === 'amount' && type.unit === 'money';
  return Math.abs(amount) * (money ? MINOR : 1) >= 2 ** 31;
}

interface Complaint {
  readonly code: string;
  readonly data: Problem['data'];
}

function complaintsAbout(values: Values, options: readonly string[]): Complaint[] {
  const backwards = (amount: Amount): Complaint[] =>
    typeof amount === 'object' && amount[0] > amount[1]
      ? [{ code: 'interval-backwards', data: { low: amount[0], high: amount[1] } }]
      : [];
  const one = (value: Amount | readonly Amount[]): Complaint[] =>
    isTwelve(value) ? value.flatMap(backwards) : backwards(value);
  if (typeof values !== 'object' || Array.isArray(values)) return one(values);
  const unknown = Object.keys(values).filter((key) => !options.includes(key));
  const missing = options.filter((option) => !Object.hasOwn(values, option));
  return [
    ...unknown.map((option): Complaint => ({ code: 'unknown-option', data: { option, known: options } })),
    ...missing.map((option): Complaint => ({ code: 'missing-option', data: { option } })),
    ...Object.values(values).flatMap(one),
  ];
}

/** True for a list of twelve months, false for a number or an interval. */
export function isTwelve(value: Amount | readonly Amount[]): value is readonly Amount[] {
  return Array.isArray(value) && (value as readonly Amount[]).length === 12;
}
