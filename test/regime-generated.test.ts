/** Regimes made at random, from text to books: whatever is written is refused with a place, or runs and balances. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorveeError, type Problem } from '../src/base/index.ts';
import { runReference } from '../src/engine/index.ts';
import { locales, problemText } from '../src/messages/index.ts';
import {
  checkRegime,
  expressionText,
  planFromChecked,
  planHash,
  type CheckedRegime,
  type RegimeFiles,
  type ResolvedExpression,
} from '../src/regime/index.ts';
import type { Month } from '../src/base/index.ts';
import { makeScenario } from '../src/scenario/index.ts';
import { filesOf, madeUpRegime, type MadeUp } from './support/made-up-regime.ts';

const slow = process.env.SLOW === '1';
const runs = slow ? 100_000 : 250;

function check(files: RegimeFiles): CheckedRegime | readonly Problem[] {
  try {
    return checkRegime('made-up', files);
  } catch (error) {
    if (isCorveeError(error, 'regime-refused')) return error.data.problems;
    throw error;
  }
}

/** Every complaint has words in every language and points into a file that is there. */
function pointsSomewhere(problems: readonly Problem[], files: RegimeFiles): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    for (const locale of locales) expect(problemText(locale, problem)).not.toBe('');
    expect(problem.places.length).toBeGreaterThan(0);
    for (const { file, line, column, start, end } of problem.places) {
      const lines = (files[file] ?? '').split('\n');
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      expect(start).toBeLessThanOrEqual(end);
    }
  }
}

/** The same regime with every expression as the language itself prints it. */
function reprinted(made: MadeUp, { source }: CheckedRegime): RegimeFiles {
  const text = (tree: ResolvedExpression | null | undefined): string =>
    tree == null ? '' : expressionText(tree);
  const rules = made.rules.rules.map((rule, i) => {
    const found = source.rules[i];
    if (found === undefined) throw new Error('a rule was lost');
    const bindings = (items: typeof found.let) =>
      Object.fromEntries(items.map(({ name, value }) => [name, text(value)]));
    return {
      ...rule,
      ...(found.when === null ? {} : { when: text(found.when) }),
      ...(found.let.length === 0 ? {} : { let: bindings(found.let) }),
      ...(found.set.length === 0 ? {} : { set: bindings(found.set) }),
      ...(found.pay.length === 0
        ? {}
        : {
            pay: found.pay.map((pay) => ({
              from: pay.from.kind === 'party' ? pay.from.party : pay.from.column,
              to: pay.to.kind === 'party' ? pay.to.party : pay.to.column,
              amount: text(pay.amount),
              for: pay.for,
            })),
          }),
    };
  });
  const define = Object.fromEntries(
    Object.entries(made.rules.define).map(([name, definition]) => {
      const found = source.definitions.find((item) => item.name === name);
      const except = (found?.except ?? []).map(({ when, as, because }) => ({
        when: text(when),
        as: text(as),
        because,
      }));
      return [name, { ...definition, as: text(found?.as), ...(except.length === 0 ? {} : { except }) }];
    }),
  );
  const state = Object.fromEntries(
    Object.entries(made.rules.state).map(([name, column]) => [
      name,
      { ...column, start: text(source.columns.find((item) => item.name === name)?.start) },
    ]),
  );
  const outputs = Object.fromEntries(
    Object.entries(made.rules.outputs).map(([name, output]) => {
      const found = source.outputs.find((item) => item.name === name);
      return [
        name,
        {
          ...output,
          ...(found?.value == null ? {} : { [found.how]: text(found.value) }),
          ...(found?.among == null ? {} : { among: text(found.among) }),
        },
      ];
    }),
  );
  return filesOf({ ...made, rules: { state, define, rules, outputs } });
}

/** What a sound regime may still do wrong in a run; each names its rule. */
const RUN_ERRORS = ['run-overflow', 'run-division', 'run-negative-pay', 'account-overdrawn'] as const;

const choices = fc.array(fc.nat(1_000_000), { minLength: 150, maxLength: 400 });

describe('any regime the grammar can make', () => {
  test(
    'is refused with words and places, or compiles, prints to itself, runs, and closes its books every month',
    () => {
      const seen = { sound: 0, refused: 0, ran: 0 };
      fc.assert(
        fc.property(choices, fc.nat(30), (made, workers) => {
          const one = madeUpRegime(made);
          const files = filesOf(one);
          const found = check(files);
          if (!('rules' in found)) {
            pointsSomewhere(found, files);
            seen.refused++;
            return;
          }
          seen.sound++;
          const plan = planFromChecked(found);
          const hash = planHash(plan);
          const again = check(reprinted(one, found));
          expect('rules' in again ? planHash(planFromChecked(again)) : again).toBe(hash);
          const scenario = makeScenario(found, {
            knowledge: {
              data: { claims: new Map(), instruments: [], relations: [] },
              state: 'RU',
              known: null,
              recorded: null,
            },
            start: '2023-11' as Month,
            months: 3,
            workers,
            seed: [1, 2],
          });
          try {
            // The engine closes the books at the end of every month: "books-unbalanced" is none of the errors allowed.
            const first = runReference(scenario.input(1, workers % 2, 0));
            expect(runReference(scenario.input(1, workers % 2, 0)).tallies).toEqual(first.tallies);
            seen.ran++;
          } catch (error) {
            if (!RUN_ERRORS.some((code) => isCorveeError(error, code))) throw error;
          }
        }),
        { numRuns: runs },
      );
      // A generator that makes only one of these tests nothing.
      expect(Math.min(seen.sound, seen.ran)).toBeGreaterThan(runs / 3);
      expect(seen.refused).toBeGreaterThan(runs / 50);
    },
    slow ? 3_600_000 : 60_000,
  );
});
