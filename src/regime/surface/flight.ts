/**
 * Flight, as far as a regime may state it (N4): one band of probability for the whole host state and a year. It stands
 * beside the model: no expression can name it, no worker's state moves it, and nothing computes it.
 */
import { z } from 'zod';
import type { Problem } from '../../base/index.ts';
import type { Path } from './source.ts';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `[low, high]`, each a probability between 0 and 1; never one number. */
const Band = z.tuple([z.number(), z.number()]);

/** `flight:` of `regime.yaml`. */
export const Flight = z.strictObject({
  label: z.string().min(1),
  /** What is said of single years: the claims it rests on, and how the band follows from them. */
  years: z
    .array(
      z.strictObject({
        year: z.int().min(1900).max(2200),
        is: Band,
        claims: z.array(z.string().regex(KEY)).min(1),
        because: z.string().min(10),
      }),
    )
    .min(1)
    .optional(),
  /** For every other year. */
  assumption: z.strictObject({ is: Band, because: z.string().min(10) }).optional(),
});
export type Flight = z.infer<typeof Flight>;

/** Adds a problem for all that the shape allows and no band can mean. */
export function refuseBadFlight(
  flight: Flight | undefined,
  placeOf: (path: Path) => Problem['places'][number],
  problems: Problem[],
): void {
  if (flight === undefined) return;
  if (flight.years === undefined && flight.assumption === undefined) {
    problems.push({ code: 'unsourced', data: { name: 'flight' }, places: [placeOf(['flight'])] });
  }
  const check = ([low, high]: readonly [number, number], path: Path): void => {
    const places = [placeOf(path)];
    if (low < 0 || high > 1) problems.push({ code: 'flight-probability', data: { low, high }, places });
    else if (low >= high) problems.push({ code: 'flight-no-band', data: { low, high }, places });
  };
  const seen = new Map<number, number>();
  flight.years?.forEach(({ year, is }, i) => {
    check(is, ['flight', 'years', i, 'is']);
    const first = seen.get(year);
    if (first === undefined) seen.set(year, i);
    else {
      const places = [i, first].map((n) => placeOf(['flight', 'years', n, 'year']));
      problems.push({ code: 'flight-year-twice', data: { year: String(year) }, places });
    }
  });
  if (flight.assumption !== undefined) check(flight.assumption.is, ['flight', 'assumption', 'is']);
}
