import fc from 'fast-check';
import { expect, test } from 'vitest';
import { on, type Day } from '../../../../base/index.ts';
import type { PreviewJson } from '../../lib/types.ts';
import { base64Of, movedBetween } from './inbox.ts';

const preview = (days: Record<string, string>): PreviewJson => ({
  schema: 1,
  published: { from: null, to: null, how: 'unknown', reasons: [] },
  claims: Object.entries(days).map(([key, day]) => ({
    key,
    kind: 'order',
    topic: 'dues',
    summary: key,
    span: { from: on(day as Day), to: on(day as Day), holds: 'everyDay' },
  })),
});

test('what holds at another time has moved; what stays, comes or goes has not', () => {
  const moved = movedBetween(
    preview({ a: '2023-04-10', b: '2023-01-01', gone: '2023-01-01' }),
    preview({ a: '2024-04-10', b: '2023-01-01', come: '2024-01-01' }),
  );
  expect(moved.map(({ claim, before }) => [claim.key, before.from])).toEqual([
    ['a', on('2023-04-10' as Day)],
  ]);
});

test('bytes travel as they are, however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(Buffer.from(base64Of(bytes), 'base64')).toEqual(Buffer.from(bytes));
    }),
  );
  const many = new Uint8Array(100_000).map((_, i) => i % 251);
  expect(Buffer.from(base64Of(many), 'base64')).toEqual(Buffer.from(many));
});
