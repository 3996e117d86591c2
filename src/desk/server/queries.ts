/** What may stand behind the question mark of an address of the API, or in the body of a change. Unknown names and bad values are refused. */
import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { CorveeError, Day, Month } from '../../base/index.ts';

const whole = (min: number, max: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'a whole number')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(otherwise);

/** An empty `known` is the same as none: everything known by now. */
const known = z
  .union([z.literal('').transform(() => null), Day])
  .default(null)
  .nullable();

export const NoQuery = z.strictObject({});

export const ReportsQuery = z.strictObject({
  /** Words that must all occur in what the list shows of a report or in a claim's summary. */
  q: z.string().max(200).default(''),
});

export const OrdersQuery = z.strictObject({ at: Day, known });

export const KnownQuery = z.strictObject({ known });

const code = z
  .string()
  .max(20)
  .transform((text) => (text === '' ? null : text));

/** Which accepted claims a briefing can be made of. */
export const BriefingQuery = z
  .strictObject({ state: code.default(null), topic: code.default(null), q: z.string().max(200).default('') })
  .transform(({ q, ...rest }) => ({ ...rest, text: q }));

/** A page of the claims of the case. */
export const ClaimsQuery = z
  .strictObject({
    status: z
      .enum(['', 'proposed', 'accepted', 'conflict', 'rejected'])
      .default('')
      .transform((text) => (text === '' ? null : text)),
    state: code.default(null),
    topic: code.default(null),
    q: z.string().max(200).default(''),
    offset: whole(0, 10_000_000, 0),
    limit: whole(1, 200, 100),
  })
  .transform(({ q, ...rest }) => ({ ...rest, text: q }));

/** Newest first: a page of the journal ends before entry `before`. */
export const JournalQuery = z.strictObject({
  before: z
    .string()
    .regex(/^\d{1,10}$/, 'a whole number')
    .transform(Number)
    .nullable()
    .default(null),
  limit: whole(1, 500, 100),
});

/** A run small enough to answer while a person waits; larger ones belong to the command line. */
export const RunQuery = z.strictObject({
  known,
  start: Month.default('2021-01' as Month),
  months: whole(1, 120, 48),
  workers: whole(20, 2000, 500),
  draws: whole(1, 128, 32),
  seed: whole(0, 2 ** 32 - 1, 1),
  /** A rule to leave out: then only what becomes of workers is told (N3). */
  without: z
    .string()
    .regex(/^[\w-]{0,80}$/)
    .default(''),
  /** A kind of worker: then only what becomes of that kind is told. */
  kind: z
    .string()
    .regex(/^[\w-]{0,60}$/)
    .default(''),
});
export type RunQuery = z.infer<typeof RunQuery>;

/** @throws CorveeError 'value-invalid' with every name and what is wrong with it */
export function parseQuery<T>(schema: z.ZodType<T>, query: Readonly<Record<string, string>>): T {
  return parsed('query', schema, query);
}

/** The body of a request that changes something. @throws CorveeError 'value-invalid', also for what is no JSON */
export async function parseBody<T>(schema: z.ZodType<T>, request: HonoRequest): Promise<T> {
  return parsed('body', schema, await request.json().catch(() => null));
}

function parsed<T>(what: 'query' | 'body', schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || what}: ${message}`);
  throw new CorveeError('value-invalid', { what, issues });
}
