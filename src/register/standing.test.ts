import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addToDay,
  certainDays,
  holdsOn,
  on,
  OPEN,
  since,
  someDayIn,
  spanOfDay,
  UNKNOWN,
  within,
  type Day,
  type End,
  type Span,
} from '../base/index.ts';
import { claim, day } from './made-up.case.ts';
import { begunBy, combined, standingOf } from './standing.ts';

const origin = day('2022-01-01');
const at = (n: number): Day => addToDay(origin, { days: n });
const anyDay = fc.integer({ min: 0, max: 60 }).map(at);

/** Stretches that all hold from some day to some later day of one true history. */
const agreeing = fc
  .tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 40, max: 50 }))
  .chain(([begin, end]) =>
    fc.array(
      fc.record({
        from: windowOver(begin),
        to: windowOver(end),
        holds: fc.constant('everyDay' as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  );

function windowOver(n: number): fc.Arbitrary<End> {
  return fc.oneof(
    fc.constant(UNKNOWN),
    fc
      .tuple(fc.option(fc.integer({ min: 0, max: 9 })), fc.option(fc.integer({ min: 0, max: 9 })))
      .map(([before, after]) =>
        within(before === null ? null : at(n - before), after === null ? null : at(n + after)),
      ),
  );
}

const anyEnd: fc.Arbitrary<End> = fc.oneof(
  fc.constant(UNKNOWN),
  fc.constant(OPEN),
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? within(a, b) : within(b, a))),
  anyDay.map((d) => within(d, null)),
  anyDay.map((d) => within(null, d)),
);
const anyClaimSpan: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ from: anyEnd, to: anyEnd, holds: fc.constant('everyDay' as const) }),
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? someDayIn(a, b) : someDayIn(b, a))),
);

function wider(end: End, by: number): End {
  if (end.kind !== 'within') return end;
  const { earliest, latest } = end;
  return within(
    earliest === null ? null : addToDay(earliest, { days: -by }),
    latest === null ? null : addToDay(latest, { days: by }),
  );
}

describe('when several claims say that one thing stood', () => {
  test('an order tells of a beginning: it goes on, and is vouched for on the day it was given', () => {
    const order = claim({ kind: 'order', span: spanOfDay(day('2022-06-20')) });
    const span = standingOf(order);
    expect(holdsOn(span, day('2022-06-19'))).toBe('no');
    expect(holdsOn(span, day('2022-06-20'))).toBe('certain');
    expect(holdsOn(span, day('2030-01-01'))).toBe('possible');
  });

  test('a duty vouches for its own span and nothing else', () => {
    const duty = claim({ kind: 'duty', span: spanOfDay(day('2022-06-20')) });
    expect(standingOf(duty)).toEqual(spanOfDay(day('2022-06-20')));
  });

  test('two windows for a beginning narrow each other where they meet', () => {
    const span = combined([
      since(day('2022-03-01'), day('2022-03-20'), day('2022-04-01')),
      since(day('2022-03-11'), day('2022-03-31'), day('2022-05-01')),
    ]);
    expect(span?.from).toEqual(within(day('2022-03-11'), day('2022-03-20')));
    expect(span?.to).toEqual(within(day('2022-05-01'), null));
  });

  test('windows that contradict each other leave the whole of both, and a vague third one does not widen that', () => {
    const span = combined([
      since(day('2020-01-01'), day('2020-01-31'), null),
      since(day('2020-02-03'), day('2020-02-03'), null),
      since(day('1990-01-01'), day('2022-01-01'), null),
    ]);
    expect(span?.from).toEqual(within(day('2020-01-01'), day('2020-02-03')));
  });

  test('a sighting on one day does not end what is said to go on', () => {
    const goesOn = since(day('2023-08-25'), day('2023-08-25'), day('2023-08-25'));
    const span = combined([goesOn, spanOfDay(day('2024-03-18'))]);
    expect(span && holdsOn(span, day('2025-01-01'))).toBe('possible');
    expect(span && holdsOn(span, day('2023-12-01'))).toBe('possible');
  });

  test('a sighting outside the stretch keeps its own days possible', () => {
    const stretch: Span = { from: on(day('2022-03-01')), to: on(day('2022-03-31')), holds: 'everyDay' };
    const span = combined([stretch, someDayIn(day('2022-06-01'), day('2022-06-30'))]);
    expect(span && holdsOn(span, day('2022-06-15'))).toBe('possible');
    expect(span && holdsOn(span, day('2022-07-01'))).toBe('no');
  });

  test('nothing is nothing', () => {
    expect(combined([])).toBeNull();
  });

  test('law: the order in which the claims are named does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyClaimSpan, { minLength: 1, maxLength: 5 }), fc.nat(), (spans, turn) => {
        const k = turn % spans.length;
        expect(combined([...spans.slice(k), ...spans.slice(0, k)])).toEqual(combined(spans));
        expect(combined([...spans].reverse())).toEqual(combined(spans));
      }),
    );
  });

  test('law: a claim heard twice says nothing more', () => {
    fc.assert(
      fc.property(fc.array(anyClaimSpan, { minLength: 1, maxLength: 4 }), (spans) => {
        expect(combined([...spans, ...spans])).toEqual(combined(spans));
      }),
    );
  });

  test('law: nobody’s word is dropped: a day that one claim vouches for is at the least possible', () => {
    fc.assert(
      fc.property(fc.array(anyClaimSpan, { minLength: 1, maxLength: 5 }), anyDay, (spans, asked) => {
        const span = combined(spans);
        const vouched = spans.some((own) => holdsOn(own, asked) === 'certain');
        fc.pre(vouched);
        expect(span && holdsOn(span, asked)).not.toBe('no');
      }),
    );
  });

  test('law: widening what one claim says never turns possible into not possible, while the claims agree', () => {
    fc.assert(
      fc.property(
        agreeing,
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        anyDay,
        (spans, which, more, less, asked) => {
          const k = which % spans.length;
          const widened = spans.map((span, i) =>
            i === k ? { ...span, from: wider(span.from, more), to: wider(span.to, less) } : span,
          );
          const [before, after] = [combined(spans), combined(widened)];
          fc.pre(before !== null && holdsOn(before, asked) !== 'no');
          expect(after && holdsOn(after, asked)).not.toBe('no');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('law: the span of claims that agree contains the days they all vouch for', () => {
    fc.assert(
      fc.property(agreeing, (spans) => {
        const span = combined(spans);
        for (const own of spans) {
          const sure = certainDays(own);
          if (sure === null || sure.first === null || span === null) continue;
          expect(holdsOn(span, sure.first)).not.toBe('no');
        }
      }),
    );
  });
});

describe('whether a thing had begun', () => {
  test('does not ask whether it still stands', () => {
    const span: Span = { from: on(day('2022-03-01')), to: on(day('2022-03-31')), holds: 'everyDay' };
    expect(begunBy(span, day('2022-02-28'))).toBe('no');
    expect(begunBy(span, day('2022-03-01'))).toBe('certain');
    expect(begunBy(span, day('2024-01-01'))).toBe('certain');
  });

  test('is possible inside the window of the beginning, and for a beginning nobody knows', () => {
    expect(begunBy(since(day('2022-03-01'), day('2022-03-31'), null), day('2022-03-10'))).toBe('possible');
    expect(begunBy({ from: UNKNOWN, to: UNKNOWN, holds: 'everyDay' }, day('2022-03-10'))).toBe('possible');
    expect(begunBy({ from: OPEN, to: UNKNOWN, holds: 'everyDay' }, day('1900-01-01'))).toBe('certain');
  });
});
