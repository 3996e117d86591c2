/** The JSON of `corvee print`: a regime as a document, in the order of the ODD protocol for agent-based models. */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { BasisJson, EvidenceJson, FlightJson, WithheldJson } from '../../publish/index.ts';

const Claims = z.array(EvidenceJson);
const Bindings = z.array(z.strictObject({ name: z.string(), value: z.string() }));

export const RegimeDocumentJson = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  title: z.string(),
  state: z.string(),
  currency: z.string(),
  planHash: z.string(),
  /** Version of the program. */
  code: z.string(),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  from: Month,
  to: Month,
  workplace: z.strictObject({ min: z.int(), max: z.int(), because: z.string() }),
  categories: z.array(z.strictObject({ name: z.string(), options: z.array(z.string()) })),
  parties: z.array(z.strictObject({ name: z.string(), label: z.string() })),
  states: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      type: z.string(),
      of: z.enum(['worker', 'workplace', 'world']),
      start: z.string(),
      account: z.boolean(),
      fixed: z.boolean(),
      unseen: z.boolean(),
    }),
  ),
  definitions: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      as: z.string(),
      except: z.array(
        z.strictObject({ when: z.string(), as: z.string(), because: z.string(), claims: Claims }),
      ),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      each: z.enum(['worker', 'workplace', 'world']),
      mechanisms: z.array(z.int()),
      implements: z.array(z.string()),
      when: z.string().nullable(),
      let: Bindings,
      pay: z.array(z.strictObject({ from: z.string(), to: z.string(), amount: z.string(), for: z.string() })),
      set: Bindings,
      claims: Claims,
    }),
  ),
  gates: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      because: z.array(
        z.strictObject({
          provision: z.string(),
          summary: z.string(),
          certainty: z.enum(['certain', 'possible']),
          first: Month,
          last: Month,
          claims: Claims,
        }),
      ),
    }),
  ),
  variants: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      options: z.array(z.string()),
      because: z.string(),
      claims: Claims,
    }),
  ),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      unit: z.string(),
      mark: z.enum(['fact', 'lever']),
      values: z.array(
        z.strictObject({
          option: z.string(),
          from: Day.nullable(),
          amounts: z.array(z.strictObject({ low: z.number(), high: z.number() })),
          basis: BasisJson,
          because: z.string().nullable(),
          claims: Claims,
        }),
      ),
    }),
  ),
  /** Parameters whose numbers are in the model and in no output. */
  withheld: z.array(WithheldJson),
  flight: FlightJson.nullable(),
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      about: z.enum(['workers', 'state', 'world']),
      unit: z.string(),
    }),
  ),
});
export type RegimeDocumentJson = z.infer<typeof RegimeDocumentJson>;
