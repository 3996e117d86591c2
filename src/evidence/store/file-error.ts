/** The operating system's failures with files as Corvée's. */
import { CorveeError } from '../../base/index.ts';

/** @returns 'disk-full' or 'file-unreadable' with the system's code; `error` itself if the system did not make it */
export function fileErrorOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error instanceof CorveeError) return error;
  const options = { cause: error };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new CorveeError('disk-full', { path: file }, options);
  return new CorveeError('file-unreadable', { file, reason: error.code }, options);
}

/** Runs `work`; what the operating system refuses leaves as a CorveeError. */
export function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileErrorOf(error, file);
  }
}
