import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, Problem } from '../../base/index.ts';
import { parseExpression, type Expression } from './expression.ts';
import { printExpression } from './print.ts';

const at: Place = { file: 'x', line: 1, column: 1, start: 0, end: 0 };
const parse = (text: string): Expression<string> | null => {
  const problems: Problem[] = [];
  const tree = parseExpression({ text, at, verbatim: true }, problems);
  expect(problems).toEqual([]);
  return tree;
};
const placeless = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value)));
const same = (name: string): string => name;

const leaf = fc.oneof(
  fc.constantFrom('savings', 'dues', 'open').map((name) => ({ kind: 'name' as const, name, at })),
  fc.integer({ min: 0, max: 1e6 }).map((value) => ({ kind: 'number' as const, value, unit: null, at })),
  fc
    .integer({ min: 0, max: 99 })
    .map((value) => ({ kind: 'number' as const, value: value + 0.25, unit: 'USD', at })),
  fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'share' as const, percent, at })),
  fc.boolean().map((value) => ({ kind: 'flag' as const, value, at })),
);
const { tree } = fc.letrec<{ tree: Expression<string> }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({ kind: fc.constant('not' as const), of: tie('tree'), at: fc.constant(at) }),
    fc.record({ kind: fc.constant('minus' as const), of: tie('tree'), at: fc.constant(at) }),
    fc.record({ kind: fc.constant('perStep' as const), of: tie('tree'), at: fc.constant(at) }),
    fc.record({
      kind: fc.constant('binary' as const),
      op: fc.constantFrom('or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'),
      left: tie('tree'),
      right: tie('tree'),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      if: tie('tree'),
      then: tie('tree'),
      else: tie('tree'),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      fn: fc.constant('min'),
      args: fc.tuple(tie('tree'), tie('tree')),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant('over' as const),
      fn: fc.constant('sum'),
      of: tie('tree'),
      scope: fc.constant('workplace'),
      at: fc.constant(at),
    }),
  ),
}));

describe('printing an expression', () => {
  test('what is printed parses to the same tree, for any tree', () => {
    fc.assert(
      fc.property(tree, (made) => {
        expect(placeless(parse(printExpression(made, same)))).toEqual(placeless(made));
      }),
      { numRuns: process.env.SLOW === '1' ? 100_000 : 500 },
    );
  });

  test.each([
    'savings >= due ? savings - due : 0',
    'not (tight or banned) and chance(5%)',
    'full - full / 30 * number(min(lost, 30 days))',
    'count(sick > 0) in workplace > 20 persons',
    'a - (b - c)',
    '(a ? b : c) ? d : e',
  ])('%s is printed as it was written', (text) => {
    expect(printExpression(parse(text) ?? { kind: 'flag', value: false, at }, same)).toBe(text);
  });
});
