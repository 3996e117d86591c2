import { expect, test } from 'vitest';
import { left, nextProposed } from './triage.ts';

type Standing = Parameters<typeof left>[0][number];
const claims = (statuses: Standing['status'][]): Standing[] =>
  statuses.map((status, i) => ({ id: `c-${String(i)}`, status }));

test('the next proposal is the next in the text, then goes round, and never is the claim itself', () => {
  const some = claims(['proposed', 'accepted', 'proposed', 'rejected']);
  expect(nextProposed(some, null)?.id).toBe('c-0');
  expect(nextProposed(some, 'c-0')?.id).toBe('c-2');
  expect(nextProposed(some, 'c-2')?.id).toBe('c-0');
  expect(nextProposed(claims(['proposed']), 'c-0')).toBeNull();
  expect(nextProposed(claims(['accepted', 'rejected']), null)).toBeNull();
  expect(nextProposed([], null)).toBeNull();
});

test('a claim that was set aside as contradicted is decided on', () => {
  expect(left(claims(['proposed', 'conflict', 'accepted', 'proposed']))).toBe(2);
});
