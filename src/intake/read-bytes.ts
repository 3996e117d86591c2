/** A file's bytes, if it is a file, may be read, and is not too large to be read. */
import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { CorveeError } from '../base/index.ts';

/**
 * Never reads more than `maxBytes`, however the file grows meanwhile, and never waits on a pipe.
 *
 * @throws CorveeError 'file-missing', 'file-unreadable', 'file-too-large'
 */
export async function readBytes(file: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await opened(file, maxBytes);
  try {
    return await readAtMost(handle, file, maxBytes);
  } catch (error) {
    throw fileError(error, file);
  } finally {
    await handle.close();
  }
}

async function opened(file: string, maxBytes: number): Promise<FileHandle> {
  try {
    const stats = await stat(file);
    if (!stats.isFile()) {
      const reason = stats.isDirectory() ? 'EISDIR' : 'not a file';
      throw new CorveeError('file-unreadable', { file, reason });
    }
    if (stats.size > maxBytes) throw new CorveeError('file-too-large', { file, bytes: stats.size, maxBytes });
    return await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw fileError(error, file);
  }
}

async function readAtMost(handle: FileHandle, file: string, maxBytes: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(Math.min(size, maxBytes) + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > maxBytes)
    throw new CorveeError('file-too-large', { file, bytes: Math.max(size, length), maxBytes });
  return buffer.subarray(0, Math.min(length, size));
}

/** What the system says of a file, as a code of ours; anything else as it is. */
export function fileError(error: unknown, file: string): unknown {
  if (error instanceof CorveeError || !(error instanceof Error)) return error;
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined) return error;
  const options = { cause: error };
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new CorveeError('file-missing', { file }, options);
  return new CorveeError('file-unreadable', { file, reason }, options);
}
