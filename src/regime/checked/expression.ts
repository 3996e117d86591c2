/** Resolved expression → checked expression: finds the one type each part can have, or says why there is none. */
import type { Place, Problem } from '../../base/index.ts';
import type { Reference, Resolved, ResolvedExpression } from '../resolved/ast.ts';
import type { Checked, Comparison } from './ast.ts';
import {
  FLAG,
  MINOR,
  NUMBER,
  PERSON,
  SHARE,
  WHOLE,
  parseType,
  sameType,
  typeText,
  unitOf,
  type Type,
} from './type.ts';

/** What an expression may use. */
export interface Scope {
  readonly regime: Resolved;
  readonly columnTypes: ReadonlyMap<string, Type>;
  readonly lets: ReadonlyMap<string, Type>;
  readonly definitions: ReadonlyMap<string, Type>;
  /** True where random words are pinned by number, so that `word` may name them. */
  readonly pinned: boolean;
  /** False where nothing may be drawn or summed over others: outputs; start values may draw but not sum. */
  readonly draws: boolean;
  readonly sums: boolean;
}

type Amount = Extract<Type, { kind: 'amount' }>;

class Refused extends Error {}

/**
 * Types `tree`. `wanted`, if given, is the type it must have.
 * Adds a problem and returns null if there is none.
 */
export function checkExpression(
  tree: ResolvedExpression,
  scope: Scope,
  problems: Problem[],
  wanted: Type | null = null,
): Checked | null {
  const { currency, categories } = scope.regime.regime;
  const text = (type: Type): string => typeText(type, currency);
  const refuse = (
    code: string,
    at: Place,
    data: Problem['data'] = {},
    more: readonly Place[] = [],
  ): never => {
    problems.push({ code, data, places: [at, ...more] });
    throw new Refused();
  };
  const mismatch = (at: Place, found: Type, expected: string): never => {
    const rate = found.kind === 'amount' && found.per !== null;
    return refuse(rate ? 'unit-rate' : 'unit-mismatch', at, { found: text(found), expected });
  };
  const amount = (part: Checked): Amount => {
    if (part.type.kind === 'amount') return part.type;
    return mismatch(part.at, part.type, 'an amount');
  };
  const flag = (part: ResolvedExpression): Checked => {
    const checked = check(part, FLAG);
    return checked.type.kind === 'flag' ? checked : mismatch(part.at, checked.type, 'flag');
  };

  /** Both sides with one type: the side that knows its type decides for a bare 0 or an option. */
  const alike = (
    left: ResolvedExpression,
    right: ResolvedExpression,
    hint: Type | null,
  ): [Checked, Checked] => {
    const leftFirst = !open(left);
    const first = check(leftFirst ? left : right, hint);
    const second = check(leftFirst ? right : left, first.type);
    if (!sameType(first.type, second.type)) mismatch(second.at, second.type, text(first.type));
    return leftFirst ? [first, second] : [second, first];
  };

  const check = (part: ResolvedExpression, hint: Type | null): Checked => {
    const at = part.at;
    switch (part.kind) {
      case 'number': {
        if (part.unit === null) {
          const type = part.value === 0 && hint?.kind === 'amount' ? hint : NUMBER;
          return constant(part.value, type, at);
        }
        const unit = unitOf(part.unit, currency);
        if (unit === null) return refuse('unknown-unit', at, { unit: part.unit });
        const value = unit === 'money' ? part.value * MINOR : part.value;
        return constant(value, { kind: 'amount', unit, per: null }, at);
      }
      case 'share':
        return constant(Math.round((part.percent / 100) * WHOLE), SHARE, at);
      case 'flag':
        return { op: 'const', value: part.value ? 1 : 0, type: FLAG, at };
      case 'name':
        return name(part.name, at, hint);
      case 'not':
        return { op: 'not', a: flag(part.of), type: FLAG, at };
      case 'minus': {
        const a = check(part.of, hint);
        return { op: 'subtract', a: constant(0, amount(a), at), b: a, type: a.type, at };
      }
      case 'binary':
        return binary(part, hint);
      case 'choice': {
        const condition = flag(part.if);
        const [then, otherwise] = alike(part.then, part.else, hint);
        return { op: 'choose', if: condition, then, else: otherwise, type: then.type, at };
      }
      case 'perStep': {
        const a = check(part.of, null);
        const { unit, per } = amount(a);
        if (per === null) return refuse('not-a-rate', at, { found: text(a.type) });
        const type: Type = { kind: 'amount', unit, per: null };
        if (per === 'month') return { ...a, type };
        return { op: 'divide', a, b: constant(12, NUMBER, at), type, at };
      }
      case 'call':
        return call(part, hint);
      case 'over': {
        const within = withinOf(part.scope);
        if (within === null) return refuse('unknown-scope', at, { scope: part.scope });
        if (!scope.sums) return refuse('no-sums-here', at);
        const over = { op: 'over', within, scope: part.scope, at } as const;
        if (part.fn === 'count') return { ...over, fn: 'count', a: flag(part.of), type: PERSON };
        if (part.fn !== 'sum') return refuse('unknown-function', at, { name: part.fn });
        const a = check(part.of, null);
        amount(a);
        return { ...over, fn: 'sum', a, type: a.type };
      }
    }
  };

  /** What a sum runs over: a place, or all who share a category. */
  const withinOf = (name: string): 'workplace' | 'world' | 'category' | null => {
    if (name === 'workplace' || name === 'world') return name;
    return scope.columnTypes.get(name)?.kind === 'category' ? 'category' : null;
  };

  const constant = (value: number, type: Type, at: Place): Checked => {
    if (!Number.isInteger(value)) refuse('not-whole', at, { value });
    if (Math.abs(value) >= 2 ** 31) refuse('too-large', at, { value });
    return { op: 'const', value, type, at };
  };

  const name = (reference: Reference, at: Place, hint: Type | null): Checked => {
    switch (reference.kind) {
      case 'let': {
        const type = scope.lets.get(reference.name);
        if (type === undefined) throw new Refused(); // its own mistake is reported where it is made
        return { op: 'let', name: reference.name, type, at };
      }
      case 'definition': {
        const type = scope.definitions.get(reference.name);
        if (type === undefined) throw new Refused(); // its own mistake is reported where it is made
        return { op: 'definition', name: reference.name, type, at };
      }
      case 'column':
        return {
          op: 'column',
          name: reference.name,
          type: scope.columnTypes.get(reference.name) ?? NUMBER,
          at,
        };
      case 'option': {
        const options = hint?.kind === 'category' ? categories[hint.of] : variantOptions(hint);
        const value = options?.indexOf(reference.name) ?? -1;
        if (hint === null || options === undefined)
          return refuse('option-alone', at, { name: reference.name });
        if (value < 0)
          return refuse('option-of-other', at, { name: reference.name, of: text(hint), known: options });
        return { op: 'const', value, type: hint, at };
      }
      case 'variant':
        return {
          op: 'slot',
          name: reference.name,
          by: null,
          type: { kind: 'variant', of: reference.name },
          at,
        };
      case 'gate': {
        const gate = scope.regime.gates.find((g) => g.name === reference.name);
        return { op: 'slot', name: reference.name, by: indexColumn(gate?.by, at), type: FLAG, at };
      }
      case 'parameter': {
        const parameter = scope.regime.parameters.find((p) => p.name === reference.name);
        const type = parseType(parameter?.unit ?? '', currency, Object.keys(categories)) ?? NUMBER;
        return { op: 'slot', name: reference.name, by: indexColumn(parameter?.by, at), type, at };
      }
    }
  };

  const variantOptions = (hint: Type | null): readonly string[] | undefined =>
    hint?.kind === 'variant' ? scope.regime.variants.find((v) => v.name === hint.of)?.options : undefined;

  /** The column by which a parameter given by category is looked up: the only one of that category. */
  const indexColumn = (category: string | undefined, at: Place): string | null => {
    if (category === undefined) return null;
    if (!Object.hasOwn(categories, category)) throw new Refused(); // reported where it is declared
    const columns = [...scope.columnTypes].filter(
      ([, type]) => type.kind === 'category' && type.of === category,
    );
    const [only] = columns;
    if (only === undefined || columns.length > 1) {
      return refuse('which-column', at, { category, found: columns.map(([found]) => found) });
    }
    return only[0];
  };

  const binary = (part: Extract<ResolvedExpression, { kind: 'binary' }>, hint: Type | null): Checked => {
    const { op, at } = part;
    if (op === 'and' || op === 'or') return { op, a: flag(part.left), b: flag(part.right), type: FLAG, at };
    if (op === '+' || op === '-') {
      const [a, b] = alike(part.left, part.right, hint);
      amount(a);
      return { op: op === '+' ? 'add' : 'subtract', a, b, type: a.type, at };
    }
    if (op === '*') return times(check(part.left, null), check(part.right, null), at);
    if (op === '/') {
      const [a, b] = [check(part.left, hint), check(part.right, NUMBER)];
      const type = amount(a);
      if (!sameType(b.type, NUMBER)) mismatch(b.at, b.type, 'a plain number');
      if (!provablyPositive(b)) refuse('divisor', b.at);
      return { op: 'divide', a, b, type, at };
    }
    const [a, b] = alike(part.left, part.right, null);
    const ordered: Comparison = op;
    if (a.type.kind !== 'amount' && ordered !== '=' && ordered !== '!=') mismatch(a.at, a.type, 'an amount');
    return { op: 'compare', how: ordered, a, b, type: FLAG, at };
  };

  const times = (a: Checked, b: Checked, at: Place): Checked => {
    const [left, right] = [amount(a), amount(b)];
    if (sameType(left, NUMBER)) return { op: 'multiply', a, b, type: right, at };
    if (sameType(right, NUMBER)) return { op: 'multiply', a, b, type: left, at };
    if (sameType(right, SHARE)) return { op: 'ofShare', a, b, type: left, at };
    if (sameType(left, SHARE)) return { op: 'ofShare', a: b, b: a, type: right, at };
    return refuse('unit-product', at, { left: text(left), right: text(right) });
  };

  const call = (part: Extract<ResolvedExpression, { kind: 'call' }>, hint: Type | null): Checked => {
    const { fn, args, at } = part;
    const [first, second] = args;
    const arity = { min: 2, max: 2, shareOf: 2, number: 1, chance: 1, uniform: 2, pick: 1, word: 3 }[fn];
    if (arity === undefined) return refuse('unknown-function', at, { name: fn });
    if (args.length !== arity || first === undefined) {
      return refuse('arity', at, { name: fn, expected: arity, found: args.length });
    }
    if (['chance', 'uniform', 'pick', 'word'].includes(fn) && !scope.draws)
      refuse('no-draws-here', at, { name: fn });
    if (fn === 'chance') {
      const a = check(first, SHARE);
      const { unit, per } = amount(a);
      if (unit !== 'share' || per === 'year') mismatch(first.at, a.type, 'share or share/month');
      return { op: 'chance', a, type: FLAG, at };
    }
    if (fn === 'number') {
      const a = check(first, null);
      const { unit, per } = amount(a);
      if (per !== null || unit === 'share' || unit === 'money')
        mismatch(first.at, a.type, 'months, days or persons');
      return { ...a, type: NUMBER };
    }
    if (fn === 'pick') return pick(first, at);
    if (fn === 'word') return word(args, at);
    if (second === undefined) return refuse('arity', at, { name: fn, expected: 2, found: 1 });
    const [a, b] = alike(first, second, fn === 'shareOf' ? null : hint);
    amount(a);
    if (fn === 'uniform') return { op: 'uniform', a, b, type: a.type, at };
    if (fn === 'shareOf') return { op: 'shareOf', a, b, type: SHARE, at };
    return { op: fn === 'min' ? 'min' : 'max', a, b, type: a.type, at };
  };

  const word = (args: readonly ResolvedExpression[], at: Place): Checked => {
    if (!scope.pinned) refuse('word-unpinned', at);
    const [which = -1, from = -1, bits = -1] = args.map((part) =>
      part.kind === 'number' && part.unit === null && Number.isInteger(part.value) ? part.value : -1,
    );
    if (which < 0 || which > 3 || from < 0 || bits < 1 || bits > 31 || from + bits > 32)
      refuse('word-what', at);
    return { op: 'word', word: which as 0 | 1 | 2 | 3, from, bits, type: NUMBER, at };
  };

  const pick = (argument: ResolvedExpression, at: Place): Checked => {
    const parameter =
      argument.kind === 'name'
        ? scope.regime.parameters.find((p) => p.name === argument.name.name)
        : undefined;
    const options = parameter?.by === undefined ? undefined : categories[parameter.by];
    if (parameter?.by === undefined || options === undefined || parameter.unit !== 'share') {
      return refuse('pick-what', argument.at);
    }
    return {
      op: 'pick',
      slot: parameter.name,
      options: options.length,
      type: { kind: 'category', of: parameter.by },
      at,
    };
  };

  try {
    const checked = check(tree, wanted);
    if (wanted !== null && !sameType(checked.type, wanted)) mismatch(tree.at, checked.type, text(wanted));
    return checked;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** An expression whose type comes from what it stands beside: a bare 0, or an option. */
function open(part: ResolvedExpression): boolean {
  if (part.kind === 'number') return part.value === 0 && part.unit === null;
  if (part.kind === 'choice') return open(part.then) && open(part.else);
  return part.kind === 'name' && part.name.kind === 'option';
}

/** A divisor the checker can see to be above zero. */
function provablyPositive(part: Checked): boolean {
  if (part.op === 'const') return part.value > 0;
  return part.op === 'max' && (provablyPositive(part.a) || provablyPositive(part.b));
}
