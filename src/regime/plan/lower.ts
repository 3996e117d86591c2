/** Checked expression → nodes of a phase. */
import { partsOf, type Checked, type CheckedDefinition } from '../checked/index.ts';
import type { Level } from '../surface/ast.ts';
import type { BinaryOp } from './ast.ts';
import type { PhaseBuilder } from './builder.ts';

/** Where an expression is lowered. */
export interface Lowering {
  readonly phase: PhaseBuilder;
  /** Index of the rule, for errors; -1 outside rules. */
  readonly rule: number;
  readonly column: (name: string) => number;
  readonly slot: (name: string) => number;
  readonly lets: ReadonlyMap<string, Checked>;
  readonly definitions: ReadonlyMap<string, CheckedDefinition>;
  /** Whose random words are drawn: a worker's own, or those of the workplace or world he shares. */
  readonly per: Level;
  /** The block that `word` reads, where it is pinned. */
  readonly block: number | null;
  /** The random word of each draw. */
  readonly draws: ReadonlyMap<Checked, { readonly block: number; readonly word: 0 | 1 | 2 | 3 }>;
  /** The column in which each finished sum stands. */
  readonly sums: ReadonlyMap<Checked, number>;
}

const direct: Readonly<Record<string, BinaryOp>> = {
  and: 'and',
  or: 'or',
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  ofShare: 'ofShare',
  divide: 'divide',
  shareOf: 'shareOf',
  min: 'min',
  max: 'max',
};

/** Draws are the top 30 bits: shares have 30 bits after the point. */
const DRAW = { from: 2, bits: 30 } as const;

/** The index of the node that holds the value of `part`. */
export function lower(part: Checked, to: Lowering): number {
  const { phase, rule } = to;
  const go = (inner: Checked): number => lower(inner, to);
  const binary = (op: BinaryOp, a: number, b: number): number => phase.node({ op, a, b, rule });
  const not = (a: number): number => phase.node({ op: 'not', a });
  const random = (): number =>
    phase.node({ op: 'random', ...found(to.draws.get(part)), ...DRAW, per: to.per });
  switch (part.op) {
    case 'const':
      return phase.constant(part.value);
    case 'column':
      return phase.column(to.column(part.name));
    case 'let':
      return go(found(to.lets.get(part.name)));
    case 'definition': {
      const { as, except } = found(to.definitions.get(part.name));
      return except.reduce(
        (value, exception) =>
          phase.node({ op: 'choose', a: go(exception.when), b: go(exception.as), c: value }),
        go(as),
      );
    }
    case 'word':
      return phase.node({
        op: 'random',
        block: found(to.block ?? undefined),
        word: part.word,
        from: part.from,
        bits: part.bits,
        per: to.per,
      });
    case 'slot': {
      const index = part.by === null ? null : phase.column(to.column(part.by));
      return phase.node({ op: 'slot', slot: to.slot(part.name), index });
    }
    case 'not':
      return not(go(part.a));
    case 'compare': {
      const [a, b] = [go(part.a), go(part.b)];
      switch (part.how) {
        case '=':
          return binary('equal', a, b);
        case '!=':
          return not(binary('equal', a, b));
        case '<':
          return binary('less', a, b);
        case '>':
          return binary('less', b, a);
        case '<=':
          return not(binary('less', b, a));
        case '>=':
          return not(binary('less', a, b));
      }
      break;
    }
    case 'choose':
      return phase.node({ op: 'choose', a: go(part.if), b: go(part.then), c: go(part.else) });
    case 'chance':
      return binary('less', random(), go(part.a));
    case 'uniform': {
      const [low, high] = [go(part.a), go(part.b)];
      const width = binary('add', binary('subtract', high, low), phase.constant(1));
      return binary('add', low, binary('ofShare', width, random()));
    }
    case 'pick': {
      const word = random();
      const slot = to.slot(part.slot);
      let reached = phase.node({ op: 'slotOption', slot, option: 0 });
      let chosen = phase.constant(0);
      for (let option = 1; option < part.options; option++) {
        chosen = binary('add', chosen, not(binary('less', word, reached)));
        reached = binary('add', reached, phase.node({ op: 'slotOption', slot, option }));
      }
      return chosen;
    }
    case 'over':
      return phase.column(found(to.sums.get(part)));
    case 'and':
    case 'or':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'ofShare':
    case 'divide':
    case 'shareOf':
    case 'min':
    case 'max':
      return binary(found(direct[part.op]), go(part.a), go(part.b));
  }
}

/** The draws of some expressions in reading order; a `let` used twice is drawn once. */
export function drawsIn(parts: readonly Checked[]): Checked[] {
  const own = (part: Checked): Checked[] => [
    ...partsOf(part).flatMap(own),
    ...(part.op === 'chance' || part.op === 'uniform' || part.op === 'pick' ? [part] : []),
  ];
  return parts.flatMap(own);
}

/** The sums of some expressions, inner ones first. */
export function sumsIn(parts: readonly Checked[]): Extract<Checked, { op: 'over' }>[] {
  const own = (part: Checked): Extract<Checked, { op: 'over' }>[] => [
    ...partsOf(part).flatMap(own),
    ...(part.op === 'over' ? [part] : []),
  ];
  return parts.flatMap(own);
}

/** The checker has made sure of it. */
function found<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a plan refers to something the checker let pass');
  return value;
}
