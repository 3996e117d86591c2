/** A folder of text files as one zip. */
import { zipSync } from 'fflate';

/** @param files - texts by path inside of the folder */
export function zipFolder(folder: string, files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(
    ([name, text]) => [`${folder}/${name}`, encoder.encode(text)] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
