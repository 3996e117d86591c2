/** Files of other programs, as text: whole, or line by line. They are no reports, so a table is let through; who calls looks only for what it knows. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CorveeError } from '../base/index.ts';
import { decodeText } from './decode-text.ts';
import { fileError, readBytes } from './read-bytes.ts';

/** As much as is read at once. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @throws CorveeError 'file-missing', 'file-unreadable', 'file-too-large', or 'file-encoding' for what is not UTF-8 nor marked UTF-16 */
export async function readExchangeFile(file: string): Promise<string> {
  const { text, badAt } = decodeText(await readBytes(file, MAX_BYTES));
  if (badAt !== null) throw new CorveeError('file-encoding', { file, offset: badAt });
  return text;
}

/** Lines of a file in UTF-8, of any number. @throws CorveeError 'file-missing', 'file-unreadable' */
export async function* readLines(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  } catch (error) {
    throw fileError(error, file);
  }
}
