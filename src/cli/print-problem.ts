/** A mistake in a regime, as a person reads it: what is wrong, every place with its line and a caret, what to do. */
import type { Place, Problem } from '../base/index.ts';
import { problemText, type Locale } from '../messages/index.ts';

/** @param files - texts by path, to quote the lines from; a place whose file is missing is printed without its line */
export function printProblem(
  problem: Problem,
  files: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  const quoted = problem.places.map((place) => quote(place, files[place.file]));
  return [problemText(locale, problem), ...quoted].join('\n');
}

function quote(place: Place, text: string | undefined): string {
  const at = `  ${place.file}:${String(place.line)}:${String(place.column)}`;
  const line = text?.split('\n')[place.line - 1];
  if (line === undefined) return at;
  const width = Math.max(1, Math.min(place.end - place.start, line.length - place.column + 1));
  const number = String(place.line);
  const margin = ' '.repeat(number.length);
  return [
    at,
    `  ${number} | ${line}`,
    `  ${margin} | ${' '.repeat(place.column - 1)}${'^'.repeat(width)}`,
  ].join('\n');
}
