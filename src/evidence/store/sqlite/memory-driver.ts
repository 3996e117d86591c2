/** A store that exists as long as the process: for the sample and for work that is thrown away. No file, no passphrase. */
import Database from 'better-sqlite3-multiple-ciphers';
import type { Driver } from '../driver.ts';
import { keepNothing, sqliteDriver } from './sqlite-driver.ts';

export function memoryDriver(): Driver {
  const raw = new Database(':memory:');
  keepNothing(raw);
  return sqliteDriver(raw, 'memory');
}
