import { expect, test } from 'vitest';
import { qrOf } from './qr.ts';

test('the same head gives the same code, another gives another, and the rim stays white', () => {
  const one = qrOf('corvee head 649 716564550000');
  expect(qrOf('corvee head 649 716564550000')).toEqual(one);
  expect(qrOf('corvee head 650 716564550000').path).not.toBe(one.path);
  const xs = [...one.path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...xs)).toBe(3);
  expect(Math.max(...xs)).toBe(one.size - 4);
});
