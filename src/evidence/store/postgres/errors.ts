/** PostgreSQL's failures as Corvée's: a code and where. No caller ever meets an error of the engine, and no password. */
import { CorveeError, isCorveeError } from '../../../base/index.ts';

/** The server is not there, is going, or takes no more connections. */
const DOWN = /^(E[A-Z_]+|08...|57P0[1-5]|53[13]00|53400)$/;
/** It is there, and does not let this user in, or not do this. */
const REFUSED = /^(28...|3D000|42501)$/;

/** @returns a CorveeError, with the engine's as its cause; `error` itself if neither the engine nor the system made it */
export function storeErrorOf(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || isCorveeError(error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const options = { cause: error };
  if (code === '53100') return new CorveeError('disk-full', { path: where }, options);
  if (code === '55P03' || code === '40P01' || code === '57014')
    return new CorveeError('case-in-use', { path: where }, options);
  if (code === '25006') return new CorveeError('case-read-only', { path: where }, options);
  if (code !== null && REFUSED.test(code))
    return new CorveeError('store-refused', { place: where, reason: code }, options);
  if (code !== null && DOWN.test(code))
    return new CorveeError('store-down', { place: where, reason: code }, options);
  // The driver has no code for these.
  if (/Connection terminated|connection timeout|timeout exceeded|not queryable/i.test(error.message))
    return new CorveeError('store-down', { place: where, reason: 'connection' }, options);
  if (/SASL|password must be a string/.test(error.message))
    return new CorveeError('store-refused', { place: where, reason: 'password' }, options);
  if (/SSL|certificate|self.signed/i.test(error.message))
    return new CorveeError('store-refused', { place: where, reason: 'certificate' }, options);
  if (code === null) return error;
  // A table that is gone, a column of another type, a page that does not open.
  return new CorveeError('case-damaged', { path: where, detail: code }, options);
}

/** Runs `work`; whatever the engine throws leaves as a CorveeError. */
export async function onServer<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeErrorOf(error, where);
  }
}
