/** Header fields, of a WARC record or of an answer over HTTP: names without regard to case, the first of a name counts. */
import { DocumentError } from '../parsed.ts';

export type Fields = ReadonlyMap<string, string>;

/** @throws DocumentError 'damaged' for a line that is no field */
export function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    // A line that begins with space goes on with the one before.
    if (/^[ \t]/.test(line) && last !== null) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const [, name, value = ''] = /^([^\s:]{1,200}):(.*)$/su.exec(line) ?? [];
    if (name === undefined) throw new DocumentError('damaged');
    last = name.toLowerCase();
    if (!fields.has(last)) fields.set(last, value.trim());
  }
  return fields;
}
