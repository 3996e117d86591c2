/** The JSON of `corvee run`. */
import { z } from 'zod';
import { Day, Month, PRIOR_REASONS, PRIOR_SHAPES } from '../../base/index.ts';
import { EvidenceJson } from './evidence.ts';

/** `file`: the reader's own files. `case`: the case or sample. `both`: they agree. `assumption`: nobody reported it. */
export const BasisJson = z.enum(['file', 'case', 'both', 'assumption']);

const Interval = z.strictObject({ low: z.number(), high: z.number() });

/** Reasons are codes; their prose is in the messages under `prior.`. */
export const PriorJson = z.strictObject({
  shape: z.enum(PRIOR_SHAPES),
  /** How much of the distribution lies between the ends of the interval. */
  coverage: z.number().nullable(),
  why: z.array(
    z.strictObject({
      code: z.enum(PRIOR_REASONS),
      coverage: z.number().nullable(),
      reliability: z.string().nullable(),
      credibility: z.string().nullable(),
      n: z.int().nullable(),
    }),
  ),
});

/**
 * Flight (N4): one band of probability for the host state and each year, as the regime states it, beside the model. Null
 * where the regime states none and for every run that departs from the regime as reported.
 */
export const FlightJson = z.strictObject({
  label: z.string(),
  /** ISO 3166-1 alpha-2 of the host state. */
  state: z.string(),
  unit: z.literal('share/year'),
  years: z.array(
    z.strictObject({
      year: z.int(),
      low: z.number().min(0).max(1),
      high: z.number().min(0).max(1),
      basis: z.enum(['case', 'assumption']),
      because: z.string(),
      claims: z.array(EvidenceJson),
      /** By how much its ends lie above the same band as known today; null in a run that knows all of it. */
      againstNow: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    }),
  ),
});
export type FlightJson = z.infer<typeof FlightJson>;

/**
 * A parameter that moves the model and whose numbers no output shows, because they say what watching does to workers
 * (N5). `because` is the reason of its assumption, null if it rests on claims alone.
 */
export const WithheldJson = z.strictObject({
  parameter: z.string(),
  label: z.string(),
  mark: z.enum(['fact', 'lever']),
  because: z.string().nullable(),
  why: z.literal('watch'),
});
export type WithheldJson = z.infer<typeof WithheldJson>;

export const RunJson = z.strictObject({
  schema: z.literal(1),
  regime: z.strictObject({ id: z.string(), title: z.string(), currency: z.string() }),
  planHash: z.string(),
  /** Hash of plan, values and sizes. */
  inputHash: z.string(),
  seed: z.int(),
  engine: z.enum(['wasm', 'js', 'reference']),
  /** Version of the program. */
  code: z.string(),
  known: Day.nullable(),
  recorded: z.int().nullable(),
  workers: z.int(),
  draws: z.int(),
  replicates: z.int(),
  /** Every number that went in, by parameter, option and day from which it counts; but see `withheld`. */
  evidence: z.array(
    z.strictObject({
      parameter: z.string(),
      label: z.string(),
      unit: z.string(),
      mark: z.enum(['fact', 'lever']),
      option: z.string(),
      from: Day.nullable(),
      /** One interval, or twelve for the months of the year. */
      amounts: z.array(Interval),
      basis: BasisJson,
      because: z.string().nullable(),
      /** What it is taken to mean as a distribution, and why; see docs/analysis.md. */
      prior: PriorJson,
      claims: z.array(EvidenceJson),
    }),
  ),
  withheld: z.array(WithheldJson),
  /** What the register opened and closed, and by which provisions. */
  gates: z.array(
    z.strictObject({
      gate: z.string(),
      label: z.string(),
      open: z.array(Month),
      because: z.array(
        z.strictObject({
          provision: z.string(),
          summary: z.string(),
          basis: z.enum(['file', 'case']),
          /** `possible`: nobody vouches for all of these months. */
          certainty: z.enum(['certain', 'possible']),
          first: Month,
          last: Month,
          claims: z.array(EvidenceJson),
        }),
      ),
    }),
  ),
  /** Readings of ambiguous rules, all of them run. */
  variants: z.array(
    z.strictObject({
      variant: z.string(),
      label: z.string(),
      options: z.array(z.string()),
      /** How much each reading counts: alike, because no report says which holds. */
      weight: z.number(),
      because: z.string(),
    }),
  ),
  assumptions: z.array(z.strictObject({ parameter: z.string(), label: z.string(), because: z.string() })),
  /** How it departs from the regime as reported. If it does, the outputs are workers' outcomes only (N3). */
  departures: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rule-left-out'), rule: z.string() }),
      z.strictObject({ kind: z.literal('lever-outside-reports'), parameter: z.string() }),
      z.strictObject({ kind: z.literal('lever-not-reported'), parameter: z.string() }),
      z.strictObject({ kind: z.literal('lever-changed'), parameter: z.string() }),
      z.strictObject({ kind: z.literal('gate-changed'), gate: z.string() }),
    ]),
  ),
  flight: FlightJson.nullable(),
  outputs: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      about: z.enum(['workers', 'state', 'world']),
      unit: z.string(),
      months: z.array(Month),
      quantiles: z.record(z.string(), z.array(z.number())),
      mean: z.array(z.number()),
      /** Monte Carlo standard error of the mean. */
      mcse: z.array(z.number()),
    }),
  ),
});
export type RunJson = z.infer<typeof RunJson>;
