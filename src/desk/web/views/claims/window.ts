/** Which rows of a long list are in sight, and which pages of it have to be there for them. Pure. */

export interface Sight {
  /** First row that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Rows a little above and below are drawn, too, so that a quick hand sees no gap. */
const BEYOND = 12;

export function rowsInSight(all: number, rowPx: number, scrollPx: number, heightPx: number): Sight {
  const from = Math.max(0, Math.floor(scrollPx / rowPx) - BEYOND);
  const to = Math.min(all, Math.ceil((scrollPx + heightPx) / rowPx) + BEYOND);
  return { from: Math.min(from, to), to };
}

/** Beginnings of the pages that hold these rows. */
export function pagesOf({ from, to }: Sight, page: number): number[] {
  const first = Math.floor(from / page);
  const last = Math.max(first, Math.ceil(to / page) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * page);
}
