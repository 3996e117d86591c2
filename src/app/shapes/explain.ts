/** The JSON of `corvee explain`: what each rule did to the workers of one kind in one month, and why. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { BasisJson, EvidenceJson, PriorJson, WithheldJson } from '../../publish/index.ts';

const Claims = z.array(EvidenceJson);

/** A number a rule used: its reported interval and the middle that was taken. */
const UsedJson = z.strictObject({
  parameter: z.string(),
  label: z.string(),
  unit: z.string(),
  mark: z.enum(['fact', 'lever']),
  option: z.string(),
  low: z.number(),
  high: z.number(),
  from: Day.nullable(),
  basis: BasisJson,
  because: z.string().nullable(),
  /** What the interval is taken to mean, and why. */
  prior: PriorJson,
  claims: Claims,
});

const GateJson = z.strictObject({
  gate: z.string(),
  label: z.string(),
  open: z.boolean(),
  because: z.array(
    z.strictObject({
      provision: z.string(),
      summary: z.string(),
      certainty: z.enum(['certain', 'possible']),
      claims: Claims,
    }),
  ),
});

export const ExplainJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  kind: z.strictObject({ category: z.string(), option: z.string() }),
  month: Month,
  known: Day.nullable(),
  recorded: z.int().nullable(),
  seed: z.int(),
  planHash: z.string(),
  /** Synthetic workers of the kind, of how many in all. Nobody real; shares of them, never one of them (N1). */
  workers: z.int(),
  of: z.int(),
  /** The reading of each ambiguous rule that was taken: the first. */
  variants: z.array(z.strictObject({ variant: z.string(), label: z.string(), option: z.string() })),
  definitions: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      as: z.string(),
      except: z.array(
        z.strictObject({
          when: z.string(),
          as: z.string(),
          because: z.string(),
          /** Share of the kind for whom it held at the beginning of the month. */
          held: z.number(),
          claims: Claims,
        }),
      ),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      mechanisms: z.array(z.int()),
      /** Share of the kind for whom the rule was carried out. */
      acted: z.number(),
      when: z.string().nullable(),
      payments: z.array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          for: z.string(),
          amount: z.string(),
          /** On average over the kind, in the regime's currency. */
          perWorker: z.number(),
        }),
      ),
      changes: z.array(
        z.strictObject({
          state: z.string(),
          label: z.string(),
          to: z.string(),
          /** Share of the kind for whom it became another. */
          changed: z.number(),
        }),
      ),
      gates: z.array(GateJson),
      numbers: z.array(UsedJson),
      /** What it reads and no output shows. */
      withheld: z.array(WithheldJson),
      /** What the rule itself rests on. */
      claims: Claims,
    }),
  ),
});
export type ExplainJson = z.infer<typeof ExplainJson>;
