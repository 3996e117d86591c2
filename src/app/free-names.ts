/** Names for reports that are about to be taken in. */
import { reportBySlug, type Reader, type Slug } from '../evidence/index.ts';

/** Gives the name itself, or with the first number that is free, in the case and among those given before. */
export function freeNames(opened: Reader): (wanted: string) => Promise<Slug> {
  const given = new Map<string, number>();
  return async (wanted) => {
    for (let n = (given.get(wanted) ?? 0) + 1; ; n++) {
      const slug = (n === 1 ? wanted : `${wanted}-${String(n)}`) as Slug;
      if (given.has(slug) && n > 1) continue;
      if ((await reportBySlug(opened, slug)) !== null) continue;
      given.set(wanted, n);
      if (!given.has(slug)) given.set(slug, 1);
      return slug;
    }
  };
}
