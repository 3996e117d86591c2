import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, parseRoute, views } from './route.ts';

test('an address and what it says are one thing, whatever was chosen', () => {
  const names = fc.constantFrom('at', 'known', 'claim', 'q', 'state');
  const values = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.constantFrom(...views), values, fc.dictionary(names, values), (view, id, query) => {
      const wanted = { view, id: view === 'reports' ? id : null, query: { ...query } };
      expect(parseRoute(hashOf(view, wanted.id, query))).toEqual(wanted);
    }),
  );
});

test.each(['', '#', '#/', '#/nothing', '#token=abc', '#//', '#?at=2022'])('"%s" is the findings', (hash) => {
  expect(parseRoute(hash).view).toBe('findings');
});

test('a broken escape is taken as it stands', () => {
  expect(parseRoute('#/reports/%E0%A4%A').id).toBe('%E0%A4%A');
});
