import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsOn, OPEN, UNKNOWN, within } from '../../../base/index.ts';
import { addDays, dayOfNumber, numberOf } from './days.ts';
import { piecesOf, type Line } from './pieces.ts';
import { dayScale } from './scale.ts';
import type { Day, End, Span } from './types.ts';

const line: Line = { from: '2020-01-01' as Day, to: '2024-01-01' as Day };
const start = numberOf(line.from);
const onTheLine = fc.integer({ min: start, max: numberOf(line.to) - 1 }).map(dayOfNumber);

const anEnd: fc.Arbitrary<End> = fc.oneof(
  fc.constant(UNKNOWN),
  fc.constant(OPEN),
  onTheLine.map((latest) => within(null, latest)),
  onTheLine.map((earliest) => within(earliest, null)),
  fc
    .tuple(onTheLine, fc.integer({ min: 0, max: 90 }))
    .map(([earliest, more]) => within(earliest, addDays(earliest, more))),
);
const aSpan: fc.Arbitrary<Span> = fc.record({
  from: anEnd,
  to: anEnd,
  holds: fc.constantFrom('everyDay', 'someDay'),
});

test('a bar is solid on exactly the days that are vouched for, and drawn on exactly those not excluded', () => {
  const place = dayScale(line.from, line.to);
  fc.assert(
    fc.property(aSpan, onTheLine, (span, day) => {
      const noon = (place(day) + place(addDays(day, 1))) / 2;
      const over = piecesOf(span, line).filter(({ left, width }) => left < noon && noon < left + width);
      const drawn = over.some(({ sure }) => sure) ? 'certain' : over.length > 0 ? 'possible' : 'no';
      expect(drawn).toBe(holdsOn(span, day));
    }),
    { numRuns: 2000 },
  );
});

test('pieces lie on the line in order and do not overlap', () => {
  fc.assert(
    fc.property(aSpan, (span) => {
      let right = 0;
      for (const piece of piecesOf(span, line)) {
        expect(piece.left).toBeGreaterThanOrEqual(right - 1e-9);
        right = piece.left + piece.width;
      }
      expect(right).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});

test('an end that nobody reported fades; one that was said to be open does not', () => {
  const from = within('2021-01-01' as Day, '2021-01-01' as Day);
  const last = (to: End) => piecesOf({ from, to, holds: 'everyDay' }, line).at(-1);
  expect(last(UNKNOWN)).toMatchObject({ sure: false, fadesRight: true });
  expect(last(within('2022-01-01' as Day, null))).toMatchObject({ sure: false, fadesRight: true });
  expect(last(OPEN)).toMatchObject({ sure: true, fadesRight: false });
});
