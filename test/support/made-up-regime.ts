/**
 * Whole regimes made at random from the grammar: categories, numbers, gates, variants, states of all three levels, definitions
 * with exceptions, rules, payments, outputs, flight. Most are sound; a slip here and there makes the rest wrong in one place.
 */
import { stringify } from 'yaml';
import type { RegimeFiles } from '../../src/regime/index.ts';

type Type = 'money' | 'month' | 'flag' | 'number' | 'share' | 'kind';
type Level = 'worker' | 'workplace' | 'world';

export interface MadeUp {
  readonly regime: Record<string, unknown>;
  readonly parameters: Record<string, unknown>;
  readonly rules: {
    readonly state: Record<string, Record<string, unknown>>;
    readonly define: Record<string, Record<string, unknown>>;
    readonly rules: Record<string, unknown>[];
    readonly outputs: Record<string, Record<string, unknown>>;
  };
}

const WHY = 'invented for a test';
const UNIT: Readonly<Record<Type, string>> = {
  money: 'USD',
  month: 'month',
  flag: 'flag',
  number: 'number',
  share: 'share',
  kind: 'kind',
};
const KINDS = ['one', 'two', 'three'] as const;

/** @param choices - whole numbers, read in a circle; the same choices make the same regime */
export function madeUpRegime(choices: readonly number[]): MadeUp {
  let at = 0;
  const next = (n: number): number => (choices[at++ % choices.length] ?? 0) % n;
  const of = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  const slip = (): boolean => next(400) === 0;

  const columns: { name: string; type: Type; level: Level; account: boolean }[] = [
    { name: 'kind', type: 'kind', level: 'worker', account: false },
    { name: 'purse', type: 'money', level: 'worker', account: true },
    { name: 'owed', type: 'money', level: 'worker', account: false },
    { name: 'missed', type: 'month', level: 'worker', account: false },
    { name: 'busy', type: 'flag', level: 'workplace', account: false },
    { name: 'mood', type: 'number', level: 'world', account: false },
  ];
  const parameters: { name: string; type: Type; by: boolean }[] = [
    { name: 'pay', type: 'money', by: next(2) === 0 },
    { name: 'limit', type: 'month', by: false },
    { name: 'part', type: 'share', by: next(2) === 0 },
    { name: 'season', type: 'flag', by: false },
  ];
  const RANK: Readonly<Record<Level, number>> = { world: 0, workplace: 1, worker: 2 };

  /** An expression of a type, as its author would write it, that somebody of this level can read. */
  const expression = (
    type: Type,
    level: Level,
    depth: number,
    more: { draws: boolean; names: readonly { name: string; type: Type }[] },
  ): string => {
    if (slip()) return expression(of(['money', 'month', 'flag'] as const), level, 0, more);
    const go = (inner: Type): string => expression(inner, level, depth - 1, more);
    const names = [
      ...columns.filter((column) => column.type === type && RANK[column.level] <= RANK[level]),
      ...parameters.filter((parameter) => parameter.type === type && (!parameter.by || level === 'worker')),
      ...more.names.filter((name) => name.type === type),
    ].map(({ name }) => name);
    const leaf = (): string => {
      const literal: Readonly<Record<Type, () => string>> = {
        money: () =>
          of([`${String(next(900))} USD`, '0 USD', `${String(next(90))}.${String(10 + next(90))} USD`]),
        month: () => `${String(next(9))} month`,
        flag: () => of(['true', 'false', 'open', 'reading = strict', 'reading != strict']),
        number: () => String(next(40)),
        share: () => `${String(next(101))}%`,
        kind: () => of(KINDS),
      };
      return names.length > 0 && next(3) > 0 ? of(names) : literal[type]();
    };
    if (depth <= 0) return leaf();
    const choice = (): string => `(${go('flag')}) ? (${go(type)}) : (${go(type)})`;
    const forms: Readonly<Record<Type, readonly (() => string)[]>> = {
      money: [
        leaf,
        choice,
        () => `${of(['min', 'max'])}(${go('money')}, ${go('money')})`,
        () => `(${go('money')}) * (${go('share')})`,
        () => `(${go('money')}) / ${String(1 + next(12))}`,
        () => `(${go('money')}) + (${go('money')})`,
        ...(more.draws
          ? [() => `uniform(0 USD, max(0 USD, ${go('money')}))`, () => 'sum(purse) in workplace']
          : []),
      ],
      month: [
        leaf,
        choice,
        () => `(${go('month')}) + 1 month`,
        () => `max(0 month, (${go('month')}) - (${go('month')}))`,
      ],
      flag: [
        leaf,
        () => `not (${go('flag')})`,
        () => `(${go('flag')}) ${of(['and', 'or'])} (${go('flag')})`,
        () => `(${go('money')}) ${of(['<', '<=', '>', '>=', '=', '!='])} (${go('money')})`,
        () => `(${go('month')}) ${of(['<', '>='])} (${go('month')})`,
        ...(level === 'worker' ? [() => `kind = ${of(KINDS)}`] : []),
        ...(more.draws
          ? [
              () => `chance(${go('share')})`,
              () =>
                `count(kind = ${of(KINDS)}) in ${level === 'world' ? 'world' : of(['workplace', 'world'])} > ${String(next(5))} persons`,
            ]
          : []),
      ],
      number: [
        leaf,
        choice,
        () => `(${go('number')}) + (${go('number')})`,
        () => `number(${go('month')})`,
        () => `(${go('number')}) / max(1, ${go('number')})`,
      ],
      share: [leaf, choice, () => `shareOf(${go('money')}, ${go('money')})`],
      kind: [leaf],
    };
    return of(forms[type])();
  };

  const quiet = { draws: false, names: [] };
  const value = (type: Type): unknown => {
    const one = (): number =>
      type === 'flag'
        ? next(2)
        : type === 'share'
          ? next(101) / 100
          : type === 'money'
            ? next(2000)
            : next(9);
    const amount = (): unknown => {
      const [a, b] = [one(), one()];
      return type === 'flag' || next(2) === 0
        ? a
        : slip()
          ? [Math.max(a, b) + 1, Math.min(a, b)]
          : [Math.min(a, b), Math.max(a, b)];
    };
    return next(5) === 0 ? Array.from({ length: slip() ? 11 : 12 }, amount) : amount();
  };
  const parameterOf = ({ type, by }: (typeof parameters)[number]): Record<string, unknown> => {
    const is = by ? Object.fromEntries(KINDS.map((kind) => [kind, value(type)])) : value(type);
    const rate = type === 'money' && next(8) === 0 ? 'USD/month' : UNIT[type];
    return {
      label: 'a number',
      unit: rate,
      mark: of(['fact', 'lever']),
      ...(by ? { by: 'kind' } : {}),
      assumption: { value: is, because: WHY },
    };
  };
  const definition = (type: Type): Record<string, unknown> => ({
    label: 'a definition',
    is: UNIT[type],
    as: expression(type, 'worker', 1, quiet),
    ...(next(2) === 0
      ? {}
      : {
          except: [
            {
              when: expression('flag', 'worker', 1, quiet),
              as: expression(type, 'worker', 1, quiet),
              because: WHY,
            },
          ],
        }),
  });
  const define = { able: definition('flag'), due: definition('money') };
  const defined = [
    { name: 'able', type: 'flag' as const },
    { name: 'due', type: 'money' as const },
  ];
  const party = (): string => of(['boss', 'state', 'shop']);
  const rule = (i: number): Record<string, unknown> => {
    const level = of(['worker', 'worker', 'worker', 'workplace', 'world'] as const);
    const names = level === 'worker' ? [...defined, { name: 'half', type: 'money' as const }] : [];
    const more = { draws: true, names };
    const settable = columns.filter(
      (column) => column.level === level && !column.account && column.name !== 'kind',
    );
    const { name, type } = of(settable);
    const payment = (): Record<string, unknown> => {
      const out = next(2) === 0;
      const amount = expression('money', 'worker', 2, more);
      return out
        ? { from: 'purse', to: party(), amount: `min(purse, max(0 USD, ${amount}))`, for: 'something' }
        : { from: party(), to: 'purse', amount: `max(0 USD, ${amount})`, for: 'something' };
    };
    return {
      id: `rule-${String(slip() ? 0 : i)}`,
      label: 'a rule',
      ...(level === 'worker' ? {} : { each: level }),
      ...(next(4) === 0 ? { implements: ['open'] } : {}),
      ...(next(2) === 0
        ? {
            when: expression('flag', level, 2, {
              ...more,
              names: names.filter((item) => item.name !== 'half'),
            }),
          }
        : {}),
      ...(level === 'worker'
        ? { let: { half: expression('money', level, 1, { ...more, names: defined }) } }
        : {}),
      set: {
        [name]: expression(type, level, 2, more),
        ...(level === 'worker' ? { owed: 'min(900 USD, max(0 USD, half))' } : {}),
      },
      ...(level === 'worker' && next(2) === 0 ? { pay: [payment()] } : {}),
    };
  };
  const uses = (condition: string): Record<string, unknown> => ({
    label: 'an output',
    about: 'workers',
    count: condition,
  });
  return {
    regime: {
      regime: 'made-up',
      title: 'Made up',
      state: 'RU',
      step: 'month',
      currency: 'USD',
      workplace: { size: [1 + next(3), 3 + next(3)], because: WHY },
      categories: { kind: KINDS },
      parties: { boss: 'pays', state: 'takes', shop: 'sells' },
      ...(next(4) === 0
        ? { flight: { label: 'flight', assumption: { is: [0.01, slip() ? 0.01 : 0.02], because: WHY } } }
        : {}),
      month: ['all'],
    },
    parameters: {
      parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterOf(parameter)])),
      gates: {
        open: { label: 'open', while: { kind: 'stateAct', topic: of(['border', 'rail-passenger']) } },
      },
      variants: {
        reading: { label: 'reading', options: ['strict', 'lax'], because: WHY, claims: ['made-up-a'] },
      },
    },
    rules: {
      state: {
        kind: { label: 'kind', is: 'kind', start: of(['one', 'chance(30%) ? two : three']), fixed: true },
        purse: { label: 'purse', is: 'USD', start: 0, account: true },
        owed: { label: 'owed', is: 'USD', start: expression('money', 'world', 0, quiet) },
        missed: { label: 'missed', is: 'month', start: 0 },
        busy: { label: 'busy', is: 'flag', start: 'false', of: 'workplace' },
        mood: { label: 'mood', is: 'number', start: String(next(9)), of: 'world' },
      },
      define,
      rules: Array.from({ length: 1 + next(5) }, (_, i) => rule(i)),
      outputs: {
        // Everything declared is used somewhere, or the regime is refused for it.
        all: uses(
          'able and busy and season and open and reading = strict and missed >= limit and kind = one and mood > 1 and purse * part > due',
        ),
        some: { label: 'an output', about: 'state', paidTo: party() },
        mean: {
          label: 'an output',
          about: 'workers',
          mean: expression('money', 'worker', 1, quiet),
          among: expression('flag', 'worker', 1, quiet),
        },
        paid: { label: 'an output', about: 'workers', sum: 'owed' },
        rate: uses('pay = pay'),
      },
    },
  };
}

/** The files a folder of it would hold. */
export function filesOf({ regime, parameters, rules }: MadeUp): RegimeFiles {
  return {
    'regime.yaml': stringify(regime),
    'parameters/all.yaml': stringify(parameters),
    'rules/all.yaml': stringify(rules),
  };
}
