/** A queue's password stays with the driver. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQueuePlace, queueError } from './place.ts';

test('a place is host, port and database, on a network or on a socket', () => {
  expect(parseQueuePlace('postgres://me:pw@db.example:5433/runs?sslmode=require').place).toBe(
    'db.example:5433/runs',
  );
  expect(parseQueuePlace('postgresql://me@/runs?host=/var/run/pg').place).toBe('/var/run/pg/runs');
  expect(parseQueuePlace('postgres:///runs').place).toBe('socket/runs');
  expect(() => parseQueuePlace('https://db.example/runs')).toThrow(/queue-url/);
});

test('no password comes out, in a place or in an error, whatever the driver says', () => {
  const password = fc.stringMatching(/^pw![A-Za-z0-9!@#$%^&*/:?]{6,20}$/);
  fc.assert(
    fc.property(password, fc.constantFrom('28P01', 'ECONNREFUSED', 'XX000', undefined), (secret, code) => {
      const url = `postgres://me:${encodeURIComponent(secret)}@db.example/runs`;
      const place = parseQueuePlace(url);
      const original = Object.assign(new Error(`cannot connect to ${url} with ${secret}`), code && { code });
      const said = queueError(original, place) as Error;
      const all = `${place.place} ${said.message} ${JSON.stringify(said)} ${String(said.cause)} ${said.stack ?? ''}`;
      expect(all.includes(secret)).toBe(false);
      // A password with a sign that ends it early is still not repeated.
      expect(() => parseQueuePlace(`postgres//me:${secret}@x`)).toThrow(/queue-url \{\}/);
    }),
  );
});
