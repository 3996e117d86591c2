/** `targets.yaml` beside a regime: what was counted in the world, to hold runs against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CorveeError, Month } from '../../base/index.ts';

const pair = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).refine(([a, b]) => a <= b);
const why = z.string().min(10);

export const WrittenTarget = z.strictObject({
  en: z.string().min(5),
  ko: z.string().min(3),
  /** An output about workers, whole months of it, and what is taken of them. */
  output: z.string(),
  from: Month,
  to: Month.optional(),
  take: z.enum(['sum', 'mean', 'last']),
  /** Runs have few workers, the world many: a parameter in persons that says how many, read in the run's own draw. */
  of: z.string().optional(),
  /** An interval, or one end where only that was told. */
  reported: z.union([
    pair,
    z.strictObject({ atLeast: z.number().positive() }),
    z.strictObject({ atMost: z.number().nonnegative() }),
  ]),
  /** Slugs. Claims that are not accepted, or not known yet, leave the target out. */
  claims: z.array(z.string()).min(1),
  /** How the figure follows from the claims. */
  because: why,
  /** How far the model may be from the truth even at the right numbers: a standard deviation, in the target's unit. */
  discrepancy: z.strictObject({ is: z.number().positive(), because: why }),
  /** The chance that one of those who are counted is reported at all. */
  reporting: z.strictObject({
    is: z.tuple([z.number().positive().max(1), z.number().positive().max(1)]).refine(([a, b]) => a <= b),
    because: why,
  }),
  /** `check`: never fitted, only predicted. */
  use: z.enum(['fit', 'check']),
});
export type WrittenTarget = z.infer<typeof WrittenTarget>;

export const TargetFile = z.strictObject({ targets: z.record(z.string(), WrittenTarget) });

/**
 * @param file - another file than `targets.yaml` in `dir`
 * @throws CorveeError 'file-missing', 'value-invalid'
 */
export function readTargets(dir: string, file?: string): Readonly<Record<string, WrittenTarget>> {
  const path = file ?? join(dir, 'targets.yaml');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CorveeError('file-missing', { file: path }, { cause: error });
  }
  const read = TargetFile.safeParse(parse(text, { maxAliasCount: 0 }));
  if (read.success && Object.keys(read.data.targets).length > 0) return read.data.targets;
  const issues = (read.error?.issues ?? []).map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new CorveeError('value-invalid', { what: path, issues });
}
