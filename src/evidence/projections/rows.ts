/** Rows and lists of them: groups an engine takes in one statement, items handled alone, and JSON in a column. */
import { CorveeError } from '../../base/index.ts';

const ROWS_PER_STATEMENT = 500;

/** Cuts a list into runs of at most `size`; none for an empty list. */
export function* chunksOf<T>(list: readonly T[], size: number = ROWS_PER_STATEMENT): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

/** Cuts a list so that each item for which `alone` holds is a group by itself. */
export function* apart<T>(list: readonly T[], alone: (item: T) => boolean): Generator<readonly T[]> {
  let group: T[] = [];
  for (const item of list) {
    if (!alone(item)) {
      group.push(item);
      continue;
    }
    if (group.length > 0) yield group;
    yield [item];
    group = [];
  }
  if (group.length > 0) yield group;
}

/**
 * A column that holds JSON this code wrote.
 *
 * @throws CorveeError 'case-damaged' if it does not: a page of the file is not the one that was written
 */
export function rowJson(where: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CorveeError('case-damaged', { path: where, detail: 'json' }, { cause: error });
  }
}
