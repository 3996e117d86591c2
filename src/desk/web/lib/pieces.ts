/**
 * A span as the pieces of a bar: vouched for, or only possible. The rule is the register's own (`certainDays`); a test
 * holds the two together.
 */
import { addDays } from './days.ts';
import { dayScale, onLine } from './scale.ts';
import type { Day, Span } from './types.ts';

export interface Line {
  readonly from: Day;
  readonly to: Day;
}

/** A piece of a bar, in percent of the line. */
export interface Piece {
  readonly left: number;
  readonly width: number;
  readonly sure: boolean;
  /** True where nothing says how far the piece goes on that side. */
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

/** Days from one to another, both inclusive; null has no limit. */
interface Days {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** The pieces of a bar that lie on the line, from left to right. A day takes the place from its own start to the next. */
export function piecesOf(span: Span, line: Line): Piece[] {
  const { from, to } = span;
  const outer: Days = {
    first: from.kind === 'within' ? from.earliest : null,
    last: to.kind === 'within' ? to.latest : null,
  };
  const sure = within(sureDays(span), outer);
  if (sure === null) return pieceOf(outer, false, span, line);
  const before =
    sure.first === null ? [] : pieceOf({ ...outer, last: addDays(sure.first, -1) }, false, span, line);
  const after =
    sure.last === null ? [] : pieceOf({ ...outer, first: addDays(sure.last, 1) }, false, span, line);
  return [...before, ...pieceOf(sure, true, span, line), ...after];
}

/** The part of some days that is not excluded; null if there is none. */
function within(days: Days | null, { first, last }: Days): Days | null {
  if (days === null) return null;
  const from = first !== null && (days.first === null || days.first < first) ? first : days.first;
  const to = last !== null && (days.last === null || days.last > last) ? last : days.last;
  return from !== null && to !== null && from > to ? null : { first: from, last: to };
}

function sureDays({ from, to, holds }: Span): Days | null {
  const first = from.kind === 'within' ? from.latest : null;
  const last = to.kind === 'within' ? to.earliest : null;
  if (holds === 'someDay') {
    const only = from.kind === 'within' ? from.earliest : null;
    return only !== null && to.kind === 'within' && to.latest === only ? { first: only, last: only } : null;
  }
  const firstKnown = first !== null || from.kind === 'open';
  const lastKnown = last !== null || to.kind === 'open';
  if (firstKnown && lastKnown)
    return first !== null && last !== null && first > last ? null : { first, last };
  const only = firstKnown ? first : last;
  return only === null ? null : { first: only, last: only };
}

function pieceOf({ first, last }: Days, sure: boolean, { from, to }: Span, line: Line): Piece[] {
  const place = dayScale(line.from, line.to);
  const left = first === null ? 0 : onLine(place(first));
  const right = last === null ? 100 : onLine(place(addDays(last, 1)));
  if (right <= left) return [];
  const fadesLeft = first === null && from.kind !== 'open';
  const fadesRight = last === null && to.kind !== 'open';
  return [{ left, width: right - left, sure, fadesLeft, fadesRight }];
}
