/** Finds the numbers in words of our own, so that a page can make just them open their sentence. */

export interface Piece {
  readonly text: string;
  readonly number: boolean;
}

const AMOUNT = String.raw`(?:[A-Z]{3} )?\d+(?:[.,]\d+)*(?:\s?%)?`;
const UNIT = String.raw`(?: (?:[A-Z]{3}\b|dollars|rubles|percent|years?|months?|weeks?|days?|hours?|people|workers|items|flights|trains))?`;
const RATE = String.raw`(?: (?:a|per) (?:year|quarter|month|week|day))?`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}|(?:\d{1,2} )?${MONTH} (?:\d{1,2}, )?\d{4}|\d{1,2} ${MONTH}`;
const NUMBER = new RegExp(`${DATE}|${AMOUNT}(?: (?:to|or|and|–) ${AMOUNT})?${UNIT}${RATE}`, 'gu');

/**
 * The text in pieces that give it back when joined; a number comes with its unit and its rate, a date is one piece.
 * A number inside a word ("R2", "2022년") is a piece of its own as well: nothing is lost by it.
 */
export function numbersIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    if (index > at) pieces.push({ text: text.slice(at, index), number: false });
    pieces.push({ text: found, number: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), number: false });
  return pieces;
}
