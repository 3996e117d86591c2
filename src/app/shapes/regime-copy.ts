/** The JSON of work on a copy of a regime: its files, what is wrong with it, one rule explained, and how it differs from the original. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { BasisJson, EvidenceJson, WithheldJson } from '../../publish/index.ts';

/** Files of a regime's folder by path. The original's are never written. */
export const CopyFiles = z
  .record(z.string().regex(/^(regime\.yaml|(parameters|rules)\/[\w-]{1,60}\.yaml)$/), z.string().max(200_000))
  .refine((files) => Object.keys(files).length <= 200, 'too many files')
  .refine((files) => files['regime.yaml'] !== undefined, 'no regime.yaml');
export type CopyFiles = Readonly<z.infer<typeof CopyFiles>>;

export const CopyFilesJson = z.strictObject({
  schema: z.literal(1),
  regime: z.string(),
  files: CopyFiles,
  /** Files of the folder that are no part of the model: they are saved with a copy as they are. */
  beside: z.record(z.string(), z.string()),
});
export type CopyFilesJson = z.infer<typeof CopyFilesJson>;

const Place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });

export const CheckedCopyJson = z.strictObject({
  schema: z.literal(1),
  sound: z.boolean(),
  problems: z.array(z.strictObject({ code: z.string(), text: z.string(), places: z.array(Place) })),
});
export type CheckedCopyJson = z.infer<typeof CheckedCopyJson>;

const Claims = z.array(EvidenceJson);
const Bindings = z.array(z.strictObject({ name: z.string(), value: z.string() }));

/** What a rule says and rests on. What it did to anybody is not told of a copy (N3). */
export const CopiedRuleJson = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  label: z.string(),
  when: z.string().nullable(),
  let: Bindings,
  pay: z.array(z.strictObject({ from: z.string(), to: z.string(), amount: z.string(), for: z.string() })),
  set: Bindings,
  claims: Claims,
  gates: z.array(z.strictObject({ name: z.string(), label: z.string(), claims: Claims })),
  numbers: z.array(
    z.strictObject({
      parameter: z.string(),
      label: z.string(),
      unit: z.string(),
      mark: z.enum(['fact', 'lever']),
      basis: BasisJson,
      because: z.string().nullable(),
      claims: Claims,
    }),
  ),
  withheld: z.array(WithheldJson),
});
export type CopiedRuleJson = z.infer<typeof CopiedRuleJson>;

const Series = z.record(z.string(), z.array(z.number()));

export const CopyBesideJson = z.strictObject({
  schema: z.literal(1),
  planHash: z.strictObject({ original: z.string(), copy: z.string() }),
  known: Day.nullable(),
  seed: z.int(),
  workers: z.int(),
  draws: z.int(),
  months: z.array(Month),
  /** Workers' outcomes that both have; never what the state collects (N3). Quantiles over the draws. */
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      unit: z.string(),
      original: Series,
      copy: Series,
      /** True if any run differs in any month. */
      moved: z.boolean(),
    }),
  ),
});
export type CopyBesideJson = z.infer<typeof CopyBesideJson>;
