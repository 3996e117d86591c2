/** What-ifs as people write them: by name in `what-ifs.yaml` beside a regime, or one in a file of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CorveeError, Month } from '../../base/index.ts';
import type { Change } from '../../scenario/index.ts';

const when = { from: Month, to: Month.optional() };

export const WhatIfFile = z.strictObject({
  en: z.string().min(5),
  ko: z.string().min(3).optional(),
  changes: z
    .array(
      z.union([
        z.strictObject({ gate: z.string(), open: z.boolean(), ...when }),
        z.strictObject({ parameter: z.string(), times: z.number().nonnegative(), ...when }),
        z.strictObject({ parameter: z.string(), is: z.number().nonnegative(), ...when }),
      ]),
    )
    .min(1),
});

export interface WhatIf {
  readonly name: string;
  readonly en: string;
  readonly ko: string;
  readonly changes: readonly Change[];
}

/**
 * @param nameOrFile - a name of `what-ifs.yaml` in `dir`, or a path to a file
 * @throws CorveeError 'what-if-unknown', 'value-invalid'
 */
export function readWhatIf(dir: string, nameOrFile: string): WhatIf {
  const beside = join(dir, 'what-ifs.yaml');
  const named = existsSync(beside)
    ? z.strictObject({ whatIfs: z.record(z.string(), z.unknown()) }).safeParse(read(beside))
    : null;
  const own = named?.success === true ? named.data.whatIfs[nameOrFile] : undefined;
  if (own === undefined && !existsSync(nameOrFile))
    throw new CorveeError('what-if-unknown', { name: nameOrFile });
  const written = WhatIfFile.safeParse(own ?? read(nameOrFile));
  if (!written.success) {
    const issues = written.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CorveeError('value-invalid', { what: nameOrFile, issues });
  }
  const { en, ko, changes } = written.data;
  return { name: nameOrFile, en, ko: ko ?? en, changes: changes.map(changeFrom) };
}

function changeFrom(written: z.infer<typeof WhatIfFile>['changes'][number]): Change {
  const span = { from: written.from, to: written.to ?? null };
  if ('gate' in written) return { kind: 'gate', gate: written.gate, open: written.open, ...span };
  const [times, is] = 'times' in written ? [written.times, null] : [null, written.is];
  return { kind: 'parameter', parameter: written.parameter, times, is, ...span };
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 });
}
