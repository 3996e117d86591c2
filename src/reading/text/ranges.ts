/** Looking up stretches by place, so that no layer's cost grows with the square of the text. */
import type { Extent } from '../reading.ts';
import { covers } from './document.ts';

/** Index of the first item that starts at or after a place. `items` is ordered by start. */
export function firstFrom(items: readonly Extent[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that start inside an extent. `items` is ordered by start. */
export function startingIn<Item extends Extent>(
  items: readonly Item[],
  { start, end }: Extent,
): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

/** Items that lie wholly inside an extent. `items` is ordered by start. */
export function inside<Item extends Extent>(items: readonly Item[], extent: Extent): Item[] {
  return startingIn(items, extent).filter((item) => item.end <= extent.end);
}

/** The items of an ordered, disjoint list that share a place with an extent. */
export function sharing<Item extends Extent>(items: readonly Item[], extent: Extent): readonly Item[] {
  const first = firstFrom(items, extent.start);
  const before = items[first - 1];
  return items.slice(
    before !== undefined && before.end > extent.start ? first - 1 : first,
    firstFrom(items, extent.end),
  );
}

export function sharesAny(items: readonly Extent[], extent: Extent): boolean {
  return sharing(items, extent).length > 0;
}

/** Answers which of many stretches cover a place; they may overlap and nest. */
export interface Covering<Item> {
  readonly items: readonly { readonly start: number; readonly end: number; readonly item: Item }[];
  readonly longest: number;
}

export function coveringOf<Item>(
  items: readonly Item[],
  extentOf: (item: Item) => Extent | null,
): Covering<Item> {
  const stretches = items.flatMap((item) => {
    const extent = extentOf(item);
    return extent === null ? [] : [{ start: extent.start, end: extent.end, item }];
  });
  stretches.sort((a, b) => a.start - b.start);
  return {
    items: stretches,
    longest: stretches.reduce((most, { start, end }) => Math.max(most, end - start), 0),
  };
}

export function coversOf<Item>({ items, longest }: Covering<Item>, extent: Extent): Item[] {
  const from = firstFrom(items, extent.end - longest);
  const found: Item[] = [];
  for (let i = from; i < items.length; i++) {
    const stretch = items[i];
    if (stretch === undefined || stretch.start > extent.start) break;
    if (covers(stretch, extent)) found.push(stretch.item);
  }
  return found;
}
