import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, parseDay, type Day } from './day.ts';
import {
  certainDays,
  holdsOn,
  on,
  OPEN,
  overlap,
  since,
  someDayIn,
  SOMETIME,
  spanOfDay,
  Span,
  UNKNOWN,
  within,
  type End,
} from './span.ts';

const day = (text: string): Day => parseDay(text);
const origin = day('2022-01-01');
const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addToDay(origin, { days }));
const anyEnd: fc.Arbitrary<End> = fc.oneof(
  fc.constant(UNKNOWN),
  fc.constant(OPEN),
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? within(a, b) : within(b, a))),
  anyDay.map((d) => within(d, null)),
  anyDay.map((d) => within(null, d)),
);
const anySpan = fc.record({
  from: anyEnd,
  to: anyEnd,
  holds: fc.constantFrom('everyDay' as const, 'someDay' as const),
});

describe('spans', () => {
  test('an order given on a day and last reported two days later is certain until then and possible after', () => {
    const order = since(day('2022-06-20'), day('2022-06-20'), day('2022-06-22'));
    expect(holdsOn(order, day('2022-06-19'))).toBe('no');
    expect(holdsOn(order, day('2022-06-21'))).toBe('certain');
    expect(holdsOn(order, day('2022-08-01'))).toBe('possible');
  });

  test('"in mid-March" is true on some day of ten, certain on none of them', () => {
    const midMarch = someDayIn(day('2023-03-11'), day('2023-03-20'));
    expect(holdsOn(midMarch, day('2023-03-15'))).toBe('possible');
    expect(holdsOn(midMarch, day('2023-03-21'))).toBe('no');
    expect(certainDays(midMarch)).toBeNull();
  });

  test('one day is one day, however it is said', () => {
    expect(someDayIn(day('2022-06-20'), day('2022-06-20'))).toEqual(spanOfDay(day('2022-06-20')));
  });

  test('an unknown time excludes nothing and vouches for nothing', () => {
    expect(holdsOn(SOMETIME, day('1950-01-01'))).toBe('possible');
  });

  test('an end that runs backwards is refused', () => {
    expect(() => within(day('2022-02-01'), day('2022-01-01'))).toThrow('span-backwards');
  });

  test('two spans that both certainly hold on a day certainly overlap; overlap is symmetric', () => {
    fc.assert(
      fc.property(anySpan, anySpan, anyDay, (a, b, d) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        if (holdsOn(a, d) === 'certain' && holdsOn(b, d) === 'certain') expect(overlap(a, b)).toBe('certain');
        if (overlap(a, b) === 'no') expect(holdsOn(a, d) !== 'no' && holdsOn(b, d) !== 'no').toBe(false);
      }),
    );
  });

  test('narrowing an end never makes a certain day uncertain', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
        const [earliest, latest] = a <= b ? [a, b] : [b, a];
        const wide = { from: within(earliest, latest), to: OPEN, holds: 'everyDay' as const };
        const narrow = { ...wide, from: on(c < earliest ? earliest : c > latest ? latest : c) };
        if (holdsOn(wide, d) === 'certain') expect(holdsOn(narrow, d)).toBe('certain');
        if (holdsOn(wide, d) === 'no') expect(holdsOn(narrow, d)).toBe('no');
      }),
    );
  });

  test('the schema reads what the functions make', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(Span.parse(span)).toEqual(span);
      }),
    );
  });
});
