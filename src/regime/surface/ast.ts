/**
 * Surface: what the YAML files of a regime say, shape checked, nothing resolved. Expressions are still text.
 * Every named thing keeps its place, so that any later complaint can point at a line.
 */
import { z } from 'zod';
import { Day, type Place } from '../../base/index.ts';
import { Flight } from './flight.ts';

/** The forms of names (in expressions), keys (of files, rules and claims), host states and currencies. */
export const NAME = /^[a-z][A-Za-z0-9]*$/;
export const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const STATE = /^[A-Z]{2}$/;
export const CURRENCY = /^[A-Z]{3}$/;

export const Name = z.string().regex(NAME);
export const Key = z.string().regex(KEY);
const ClaimSlug = Key;
const Expression = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String);

/** A number, or an interval `[low, high]`. */
const Amount = z.union([z.number(), z.tuple([z.number(), z.number()])]);
export type Amount = z.infer<typeof Amount>;

/** One amount for all, one per category (`{construction: 800}`), or one for each calendar month (twelve of them). */
const Twelve = z.array(Amount).length(12);
const Values = z.union([Amount, Twelve, z.record(Name, z.union([Amount, Twelve]))]);
export type Values = z.infer<typeof Values>;

const Assumption = z.strictObject({ value: Values, because: z.string().min(10) });

/** How claims of a case become values of a parameter, beyond those it cites by name. */
const Reads = z.strictObject({
  kinds: z.array(Key).min(1),
  topic: Key,
  take: z.enum(['quantity', 'threshold', 'flag']),
});

const Parameter = z.strictObject({
  label: z.string().min(1),
  unit: z.string().min(1),
  /** `fact`: the world. `lever`: a choice of the state or a manager; sampled inside its reports, never swept (N3). */
  mark: z.enum(['fact', 'lever']),
  by: Name.optional(),
  values: z
    .array(
      z.strictObject({
        from: Day,
        is: Values,
        claims: z.array(ClaimSlug).min(1),
        note: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
  assumption: Assumption.optional(),
  reads: Reads.optional(),
  /** How an interval is meant: the middle 90 % of what is believed, or hard ends. */
  uncertainty: z.enum(['central 90%', 'hard']).optional(),
});

/** True in the months in which a provision of this kind and topic is in force and not overridden. */
const Gate = z.strictObject({
  label: z.string().min(1),
  while: z.strictObject({ kind: z.string().min(1), topic: Key, runs: z.boolean().optional() }),
  by: Name.optional(),
});

const Variant = z.strictObject({
  label: z.string().min(1),
  options: z.array(Name).min(2),
  because: z.string().min(10),
  claims: z.array(ClaimSlug).min(1),
});

/** Whose a state is, or for whom a rule is carried out: each worker, each workplace, or once for everyone. */
const Level = z.enum(['worker', 'workplace', 'world']);
export type Level = z.infer<typeof Level>;

/** The random words of a rule or a start value, pinned by number: for conformance models only. */
const Block = z.int().min(0).max(0xffffffff);

const Column = z.strictObject({
  label: z.string().min(1),
  /** A unit, or a category's name. */
  is: z.string().min(1),
  start: Expression,
  /** `workplace` and `world`: one value that all their workers share. */
  of: Level.optional(),
  /** No output may read it: watch is never an output (N4). */
  unseen: z.literal(true).optional(),
  block: Block.optional(),
  /** Money that is somebody's: only `pay` changes it. */
  account: z.literal(true).optional(),
  /** Drawn once per worker place and never changed. */
  fixed: z.literal(true).optional(),
});

const Pay = z.strictObject({ from: Name, to: Name, amount: Expression, for: z.string().min(1) });

const Rule = z.strictObject({
  id: Key,
  label: z.string().min(1),
  /** Rows of docs/mechanisms.md this rule does. */
  mechanisms: z.array(z.number().int().positive()).optional(),
  claims: z.array(ClaimSlug).optional(),
  /** Gates that must all be open: the provisions this rule carries out. */
  implements: z.array(Name).min(1).optional(),
  /** For whom it is carried out; `worker` if left out. */
  each: Level.optional(),
  block: Block.optional(),
  when: Expression.optional(),
  let: z.record(Name, Expression).optional(),
  set: z.record(Name, Expression).optional(),
  pay: z.array(Pay).optional(),
});

/** An exception to a definition: where `when` holds, it is `as` instead. Of several that hold, the last wins. */
const Exception = z.strictObject({
  when: Expression,
  as: Expression,
  because: z.string().min(10),
  claims: z.array(ClaimSlug).optional(),
});

/** A named expression that rules and outputs use; a general case and its exceptions, from weak to strong. */
const Definition = z.strictObject({
  label: z.string().min(1),
  is: z.string().min(1),
  as: Expression,
  except: z.array(Exception).min(1).optional(),
});

const Output = z.strictObject({
  label: z.string().min(1),
  /** Who it is about: `workers` outcomes may follow a changed lever; `state` outputs only for the regime as reported (N3). */
  about: z.enum(['workers', 'state', 'world']),
  count: Expression.optional(),
  sum: Expression.optional(),
  mean: Expression.optional(),
  /** Only workers for whom this is true; everyone who holds a place if left out. */
  among: Expression.optional(),
  /** Money that reaches a party in the month. */
  paidTo: Name.optional(),
});

/** `regime.yaml` */
export const RegimeFile = z.strictObject({
  regime: Key,
  title: z.string().min(1),
  /** ISO 3166-1 alpha-2 of the host state whose register it reads. */
  state: z.string().regex(STATE),
  step: z.literal('month'),
  currency: z.string().regex(CURRENCY),
  workplace: z.strictObject({ size: z.tuple([z.int().min(1), z.int().min(1)]), because: z.string().min(10) }),
  /** `philox`: start values and workplace sizes as the benchmark `dues` draws them; for conformance models only. */
  setup: z.literal('philox').optional(),
  categories: z.record(Name, z.array(Name).min(2)),
  /** Everyone outside the model who pays or is paid. */
  parties: z.record(Name, z.string().min(1)),
  /** Parties on the workers' own side: what reaches these is still theirs, so a what-if may tell it (N3). */
  own: z.array(Name).optional(),
  /** One band a year for the whole host state, beside the model (N4). */
  flight: Flight.optional(),
  /** Files under `rules/`, in the order of the month. */
  month: z.array(Key).min(1),
});

/** `parameters/<key>.yaml` */
export const ParameterFile = z.strictObject({
  parameters: z.record(Name, Parameter).optional(),
  gates: z.record(Name, Gate).optional(),
  variants: z.record(Name, Variant).optional(),
});

/** `rules/<key>.yaml` */
export const RuleFile = z.strictObject({
  state: z.record(Name, Column).optional(),
  define: z.record(Name, Definition).optional(),
  rules: z.array(Rule).min(1).optional(),
  outputs: z.record(Name, Output).optional(),
});

type Located<T> = T & { readonly at: Place };
type Named<T> = Located<T> & { readonly name: string };

/** A rule with the place of each of its expressions. */
export type SurfaceRule = Located<Omit<z.infer<typeof Rule>, 'when' | 'let' | 'set' | 'pay'>> & {
  readonly when: SurfaceExpression | null;
  readonly let: readonly { readonly name: string; readonly value: SurfaceExpression }[];
  readonly set: readonly { readonly name: string; readonly value: SurfaceExpression }[];
  readonly pay: readonly {
    readonly from: string;
    readonly to: string;
    readonly for: string;
    readonly amount: SurfaceExpression;
  }[];
};

/** Text of an expression and where it begins. `at.start` is the offset of its first character in the file. */
export interface SurfaceExpression {
  readonly text: string;
  readonly at: Place;
  /** False where the file writes it otherwise (on several lines, with escapes): then a place in it is the place of all of it. */
  readonly verbatim: boolean;
}

export type SurfaceParameter = Named<z.infer<typeof Parameter>>;
export type SurfaceGate = Named<z.infer<typeof Gate>>;
export type SurfaceVariant = Named<z.infer<typeof Variant>>;
export type SurfaceColumn = Named<Omit<z.infer<typeof Column>, 'start'>> & {
  readonly start: SurfaceExpression;
};
export type SurfaceDefinition = Named<Omit<z.infer<typeof Definition>, 'as' | 'except'>> & {
  readonly as: SurfaceExpression;
  readonly except: readonly {
    readonly when: SurfaceExpression;
    readonly as: SurfaceExpression;
    readonly because: string;
    readonly claims: readonly string[];
  }[];
};
export type SurfaceOutput = Named<Omit<z.infer<typeof Output>, 'count' | 'sum' | 'mean' | 'among'>> & {
  readonly how: 'count' | 'sum' | 'mean' | 'paidTo';
  readonly value: SurfaceExpression | null;
  readonly among: SurfaceExpression | null;
};

export interface Surface {
  readonly regime: z.infer<typeof RegimeFile>;
  readonly at: Place;
  readonly parameters: readonly SurfaceParameter[];
  readonly gates: readonly SurfaceGate[];
  readonly variants: readonly SurfaceVariant[];
  readonly columns: readonly SurfaceColumn[];
  readonly definitions: readonly SurfaceDefinition[];
  readonly rules: readonly SurfaceRule[];
  readonly outputs: readonly SurfaceOutput[];
}
