/** `ko.yaml` beside a regime: what its labels are called in Korean, by their English words. Prose beside the model, no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CorveeError } from '../base/index.ts';

export const RegimeWordsJson = z.strictObject({ schema: z.literal(1), ko: z.record(z.string(), z.string()) });
export type RegimeWordsJson = z.infer<typeof RegimeWordsJson>;

/** No words where the regime has no such file: its labels stand in English then. @throws CorveeError 'value-invalid' */
export function regimeWords(dir: string): RegimeWordsJson {
  const file = join(dir, 'ko.yaml');
  if (!existsSync(file)) return { schema: 1, ko: {} };
  const read = RegimeWordsJson.safeParse({
    schema: 1,
    ko: parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }) as unknown,
  });
  if (read.success) return read.data;
  throw new CorveeError('value-invalid', {
    what: file,
    issues: read.error.issues.map(({ message }) => message),
  });
}
