/** An expression as its author would write it: `parseExpression` of the text gives the same tree again. */
import type { BinaryOp, Expression } from './expression.ts';

/** How tightly each form binds; a part that binds less tightly than its place needs parentheses. */
const LEVEL: Readonly<Record<BinaryOp, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};
const CHOICE = 0;
const NOT = 3;
const COMPARE = 4;
const UNARY = 7;
const PRIMARY = 8;

/** @param nameOf - how a name is written */
export function printExpression<N>(tree: Expression<N>, nameOf: (name: N) => string): string {
  const level = (part: Expression<N>): number => {
    switch (part.kind) {
      case 'choice':
        return CHOICE;
      case 'binary':
        return LEVEL[part.op];
      case 'not':
        return NOT;
      case 'minus':
      case 'perStep':
        return UNARY;
      case 'number':
      case 'share':
      case 'flag':
      case 'name':
      case 'call':
      case 'over':
        return PRIMARY;
    }
  };
  const at = (part: Expression<N>, least: number): string =>
    level(part) < least ? `(${print(part)})` : print(part);
  const print = (part: Expression<N>): string => {
    switch (part.kind) {
      case 'number':
        return part.unit === null ? plain(part.value) : `${plain(part.value)} ${part.unit}`;
      case 'share':
        return `${plain(part.percent)}%`;
      case 'flag':
        return String(part.value);
      case 'name':
        return nameOf(part.name);
      case 'not':
        return `not ${at(part.of, NOT)}`;
      case 'minus':
        return `-${at(part.of, UNARY)}`;
      case 'perStep':
        return `${at(part.of, PRIMARY)} per step`;
      case 'binary': {
        const own = LEVEL[part.op];
        // Comparisons do not chain: both sides need more than a comparison.
        const left = at(part.left, own === COMPARE ? own + 1 : own);
        return `${left} ${part.op} ${at(part.right, own + 1)}`;
      }
      case 'choice':
        return `${at(part.if, CHOICE + 1)} ? ${at(part.then, CHOICE + 1)} : ${at(part.else, CHOICE + 1)}`;
      case 'call':
        return `${part.fn}(${part.args.map(print).join(', ')})`;
      case 'over':
        return `${part.fn}(${print(part.of)}) in ${part.scope}`;
    }
  };
  return print(tree);
}

/** Digits only: the grammar has no exponents. */
function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
