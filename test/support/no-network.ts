/** Set up before every unit test file: a test in which anything reaches for the network fails, whatever it caught. */
import { afterEach } from 'vitest';
import { attempts, denyNetwork } from './deny-network.ts';

denyNetwork();

afterEach(() => {
  const tried = attempts.splice(0);
  if (tried.length > 0) throw new Error(`The network was reached for (N9): ${tried.join(', ')}`);
});
