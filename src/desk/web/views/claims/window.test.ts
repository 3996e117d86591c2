import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf, rowsInSight } from './window.ts';

const seen = fc.record({
  all: fc.nat(100_000),
  scroll: fc.nat(6_000_000),
  height: fc.integer({ min: 1, max: 3000 }),
});

test('wherever one scrolls, every row in sight is drawn, few others are, and their pages are asked for', () => {
  fc.assert(
    fc.property(seen, ({ all, scroll, height }) => {
      const at = Math.min(scroll, Math.max(0, all * 52 - height));
      const sight = rowsInSight(all, 52, at, height);
      expect(sight.from).toBeLessThanOrEqual(Math.floor(at / 52));
      expect(sight.to).toBeGreaterThanOrEqual(Math.min(all, Math.ceil((at + height) / 52)));
      expect(sight.to - sight.from).toBeLessThanOrEqual(Math.ceil(height / 52) + 26);
      const pages = pagesOf(sight, 100);
      expect(pages[0]).toBeLessThanOrEqual(sight.from);
      expect((pages.at(-1) ?? 0) + 100).toBeGreaterThanOrEqual(sight.to);
      expect(pages.length).toBeLessThanOrEqual(3);
    }),
  );
});
