/** A table of points for signs: a candidate whose signs add up to enough is a cue. */
import type { AnyUnit } from '../phrases/units.ts';
import { type CueCandidate, cueCandidates } from './cue-signs.ts';

/** As it stands in a language's tables. Points are fifths of a natural logarithm of odds, learned and rounded. */
export interface PointsTable {
  /** What a candidate begins with. */
  readonly base: number;
  /** With this many it is a cue. */
  readonly enough: number;
  /** Signs by their points, ` | ` between them. */
  readonly rows: readonly (readonly [points: number, signs: string])[];
}

export interface Points {
  readonly base: number;
  readonly enough: number;
  readonly of: ReadonlyMap<string, number>;
  /** Names of candidates that any row speaks of. */
  readonly names: ReadonlySet<string>;
}

export function compilePoints({ base, enough, rows }: PointsTable): Points {
  const of = new Map(
    rows.flatMap(([points, signs]) => signs.split(' | ').map((sign) => [sign, points] as const)),
  );
  return { base, enough, of, names: new Set([...of.keys()].flatMap((sign) => nameInSign(sign) ?? [])) };
}

/** The candidate a sign names: `verb want` of `verb want + to-verb`; null for `any verb …` and `thing < verb`. */
export function nameInSign(sign: string): string | null {
  return /^(?:verb|noun|word) (?:be )?[^ ,]+/.exec(sign)?.[0] ?? null;
}

export function pointsOf({ base, of }: Points, { signs }: CueCandidate): number {
  return signs.reduce((sum, sign) => sum + (of.get(sign) ?? 0), base);
}

/** The candidates with enough points, in order; of a verb and the noun right after it ("expressed support") only the verb. */
export function cuesByPoints(points: Points, units: readonly AnyUnit[]): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (const candidate of cueCandidates(units, (name) => points.names.has(name))) {
    if (pointsOf(points, candidate) < points.enough) continue;
    const last = found.at(-1);
    if (last?.kind === 'verb' && candidate.kind !== 'verb' && candidate.start - last.end < BESIDE) continue;
    found.push(candidate);
  }
  return found;
}

const BESIDE = 12;
