import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, overlaps } from './document.ts';
import { coveringOf, coversOf, inside, sharing, startingIn } from './ranges.ts';

const extent = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));
const ordered = fc.array(extent, { maxLength: 20 }).map((items) => items.sort((a, b) => a.start - b.start));
const disjoint = ordered.map((items) =>
  items.filter((item, i) => items.slice(0, i).every((other) => !overlaps(other, item))),
);

test('looking up by place gives what looking at every item gives', () => {
  fc.assert(
    fc.property(ordered, disjoint, extent, (items, apart, at) => {
      expect(startingIn(items, at)).toEqual(items.filter(({ start }) => start >= at.start && start < at.end));
      expect(inside(items, at)).toEqual(items.filter((item) => covers(at, item)));
      expect(sharing(apart, at)).toEqual(apart.filter((item) => overlaps(item, at)));
      expect(
        coversOf(
          coveringOf(items, (item) => item),
          at,
        ),
      ).toEqual(items.filter((item) => covers(item, at)));
    }),
  );
});
