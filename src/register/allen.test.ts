/** Relations between uncertain times, held to the published table and to every choice of days within the windows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, OPEN, UNKNOWN, within, type Day, type Span } from '../base/index.ts';
import { allenRelations, composed, possibleRelations, type Allen } from './allen.ts';

const day = (n: number): Day => addToDay('2022-01-01' as Day, { days: n });
const span = (from: readonly [number, number], to: readonly [number, number]): Span => ({
  from: within(day(from[0]), day(from[1])),
  to: within(day(to[0]), day(to[1])),
  holds: 'everyDay',
});

/** The one relation of two stretches whose days are all known, written out without any solver. */
function relationOf(as: number, al: number, bs: number, bl: number): Allen {
  const [ae, be] = [al + 1, bl + 1];
  if (ae < bs) return 'b';
  if (ae === bs) return 'm';
  if (be < as) return 'bi';
  if (be === as) return 'mi';
  if (as === bs) return ae === be ? 'e' : ae < be ? 's' : 'si';
  if (ae === be) return as > bs ? 'f' : 'fi';
  if (as > bs && ae < be) return 'd';
  if (as < bs && ae > be) return 'di';
  return as < bs ? 'o' : 'oi';
}

describe('Allen’s relations', () => {
  test('compose as the published table has it: 169 pairs, 409 entries', () => {
    const table = allenRelations.flatMap((r) => allenRelations.map((s) => composed(r, s)));
    const sizes = table.map(({ length }) => length);
    const of = (size: number): number => sizes.filter((each) => each === size).length;
    expect(table).toHaveLength(169);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(409);
    expect([of(1), of(3), of(5), of(9), of(13)]).toEqual([97, 42, 24, 3, 3]);
    expect(composed('d', 'o').sort()).toEqual(['b', 'd', 'm', 'o', 's']);
    expect(composed('o', 'd').sort()).toEqual(['d', 'o', 's']);
    expect(composed('o', 'o').sort()).toEqual(['b', 'm', 'o']);
  });

  test('of uncertain ends: those, and only those, that some days within the windows have', () => {
    const window = fc.tuple(fc.nat(4), fc.nat(2)).map(([low, more]) => [low, low + more] as const);
    fc.assert(
      fc.property(window, window, window, window, (af, at, bf, bt) => {
        const found = new Set<Allen>();
        const days = ([low, high]: readonly [number, number]): number[] =>
          Array.from({ length: high - low + 1 }, (_, i) => low + i);
        for (const as of days(af))
          for (const al of days(at))
            for (const bs of days(bf))
              for (const bl of days(bt)) if (as <= al && bs <= bl) found.add(relationOf(as, al, bs, bl));
        const possible = possibleRelations(span(af, at), span(bf, bt));
        expect(possible).toEqual(allenRelations.filter((relation) => found.has(relation)));
      }),
      { numRuns: process.env.SLOW === '1' ? 100_000 : 300 },
    );
  });

  test('a sighting on some day of March lies before, meets or starts what began in April', () => {
    const seen: Span = { ...span([0, 0], [30, 30]), holds: 'someDay' };
    const began: Span = { from: within(day(31), day(40)), to: OPEN, holds: 'everyDay' };
    expect(possibleRelations(seen, began)).toEqual(['b', 'm']);
    const any: Span = { from: UNKNOWN, to: UNKNOWN, holds: 'everyDay' };
    expect(possibleRelations(any, any)).toEqual([...allenRelations]);
    // What has no end does not end before anything.
    expect(possibleRelations(began, span([0, 0], [60, 60]))).toEqual(['oi']);
  });
});
