/**
 * The lock of a regime: which wording of each claim it was written on. A regime cites claims by their names, which people
 * give and may give anew; the lock beside it maps each name to the id that is made from the claim's content.
 */
import { CorveeError, type Place, type Problem } from '../base/index.ts';
import type { CheckedRegime } from './checked/index.ts';
import { parseSource } from './surface/source.ts';

/** The lock's file, beside `regime.yaml`. */
export const LOCK_FILE = 'claims.lock.yaml';

/** Content ids by the claim's name. */
export type Lock = ReadonlyMap<string, string>;

/** Every claim a regime cites, once, with each place that cites it; in the order of their names. */
export function citationsOf(regime: CheckedRegime): ReadonlyMap<string, readonly Place[]> {
  const { source } = regime;
  const found = new Map<string, Place[]>();
  const cite = (slugs: readonly string[] | undefined, at: Place): void => {
    for (const slug of slugs ?? []) found.set(slug, [...(found.get(slug) ?? []), at]);
  };
  for (const { values, at } of regime.parameters) for (const { claims } of values ?? []) cite(claims, at);
  for (const { claims, at } of regime.variants) cite(claims, at);
  for (const { except, at } of source.definitions) for (const { claims } of except) cite(claims, at);
  for (const { claims, at } of source.rules) cite(claims, at);
  for (const { claims } of regime.regime.flight?.years ?? []) cite(claims, source.at);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @throws CorveeError 'regime-refused' if the text is no lock */
export function parseLock(text: string): Lock {
  const problems: Problem[] = [];
  const source = parseSource(LOCK_FILE, text, problems);
  const value: unknown = source?.value ?? {};
  const lock = new Map<string, string>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const places = source === null ? [] : [source.placeOf([])];
    problems.push({ code: 'lock-form', data: { where: LOCK_FILE }, places });
  } else {
    for (const [slug, id] of Object.entries(value)) {
      if (typeof id === 'string' && /^c-[0-9a-f]{16}$/u.test(id)) lock.set(slug, id);
      else if (source !== null) {
        problems.push({ code: 'lock-form', data: { where: slug }, places: [source.placeOf([slug])] });
      }
    }
  }
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return lock;
}

/** The text of a lock, one claim a line; the same lock gives the same bytes. */
export function printLock(lock: Lock): string {
  const lines = [...lock].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, id]) => `${slug}: ${id}\n`);
  return `# Made by "corvee lock". Which wording of each claim this regime was written on.\n${lines.join('')}`;
}

/** What a regime cites and its lock does not hold, or holds and nothing cites any more. */
export function staleLock(regime: CheckedRegime, lock: Lock, dir: string): Problem[] {
  const cited = citationsOf(regime);
  const lacking = [...cited].filter(([slug]) => !lock.has(slug));
  const extra = [...lock.keys()].filter((slug) => !cited.has(slug)).sort();
  return [
    ...lacking.map(([slug, places]): Problem => ({ code: 'lock-lacks', data: { slug, dir }, places })),
    ...(extra.length === 0 ? [] : [{ code: 'lock-extra', data: { slugs: extra, dir }, places: [] }]),
  ];
}

/**
 * What a case says of the claims a lock holds: those worded otherwise now, and those it does not have.
 *
 * @param ids - content ids by name, as the case has them
 */
export function movedSince(regime: CheckedRegime, lock: Lock, ids: Lock, dir: string): Problem[] {
  const cited = citationsOf(regime);
  return [...lock].flatMap(([slug, id]): Problem[] => {
    const now = ids.get(slug);
    if (now === id || !cited.has(slug)) return [];
    const places = cited.get(slug) ?? [];
    return now === undefined
      ? [{ code: 'lock-absent', data: { slug }, places }]
      : [{ code: 'lock-moved', data: { slug, was: id, now, dir }, places }];
  });
}
