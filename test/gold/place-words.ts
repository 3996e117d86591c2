/** Finds the words of a gold row in a report. Words that stand there twice need an index, `said#2`; else the row is refused. */

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isWord = /^[\p{L}\p{N}]$/u;

/**
 * Every place where the words stand; in a script with blanks, only as whole words.
 *
 * @returns places in order, possibly none
 */
export function placesOf(text: string, words: string, wholeWords: boolean): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const glued =
      (isWord.test(text[at - 1] ?? ' ') && isWord.test(words[0] ?? ' ')) ||
      (isWord.test(text[end] ?? ' ') && isWord.test(words.at(-1) ?? ' '));
    if (!wholeWords || !glued) places.push({ start: at, end, text: words });
  }
  return places;
}

/**
 * The one place a row means.
 *
 * @param row - words as printed, with `#n` after them for their n-th place
 * @throws Error if they are not there, or stand there more than once and have no index
 */
export function placeOf(text: string, row: string, wholeWords: boolean): Place {
  const [, words = row, index] = /^(.*?)(?:#([0-9]+))?$/su.exec(row) ?? [];
  const places = placesOf(text, words, wholeWords);
  if (index === undefined && places.length > 1)
    throw new Error(`“${words}” stands there ${String(places.length)} times: say which, “${words}#1”`);
  const place = places[Number(index ?? '1') - 1];
  if (place === undefined) throw new Error(`“${row}” does not stand there`);
  return place;
}

/** Of the places of some words, the one nearest to another place: a source is named beside its cue. */
export function placeNear(text: string, words: string, near: Place, wholeWords: boolean): Place {
  const away = ({ start, end }: Place): number => Math.max(start - near.end, near.start - end, 0);
  const [nearest] = placesOf(text, words.replace(/#[0-9]+$/, ''), wholeWords).sort(
    (a, b) => away(a) - away(b),
  );
  if (nearest === undefined) throw new Error(`“${words}” does not stand there`);
  return nearest;
}
