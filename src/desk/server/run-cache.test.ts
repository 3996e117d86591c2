import { expect, test, vi } from 'vitest';
import { makeRunCache } from './run-cache.ts';

const forever = (signal: AbortSignal): Promise<number> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('stopped'));
    });
  });
const asker = () => new AbortController();

test('those who ask for the same run share it', async () => {
  const cache = makeRunCache<number>(2);
  const make = vi.fn(() => Promise.resolve(7));
  const [a, b] = await Promise.all([
    cache.get('x', asker().signal, make),
    cache.get('x', asker().signal, make),
  ]);
  expect([a, b, await cache.get('x', asker().signal, make)]).toEqual([7, 7, 7]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a run stops when the last who waited has gone, not before', async () => {
  const cache = makeRunCache<number>(2);
  const [first, second] = [asker(), asker()];
  const waits = [cache.get('x', first.signal, forever), cache.get('x', second.signal, forever)];
  const settled = Promise.allSettled(waits);
  first.abort();
  expect(await Promise.race([settled, Promise.resolve('running')])).toBe('running');
  second.abort();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a run that failed or was stopped is made anew', async () => {
  const cache = makeRunCache<number>(2);
  await expect(cache.get('x', asker().signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cache.get('x', asker().signal, () => Promise.resolve(1))).toBe(1);
});

test('the least recently asked for is dropped when there are too many', async () => {
  const cache = makeRunCache<number>(2);
  const make = vi.fn(() => Promise.resolve(1));
  for (const key of ['a', 'b', 'a', 'c', 'a']) await cache.get(key, asker().signal, make);
  expect(make).toHaveBeenCalledTimes(3);
  await cache.get('b', asker().signal, make);
  expect(make).toHaveBeenCalledTimes(4);
});
