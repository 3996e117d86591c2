/** chrono-node, sentence by sentence of our cutting, with the mapping to TIMEX3 that favours it (research: "+full"). */
import * as chrono from 'chrono-node';
import { sentencesOf } from './sentences.mjs';

export const name = 'chrono-node';

const pad = (n) => String(n).padStart(2, '0');

export function read(text, day) {
  const reference = day === null ? new Date(2000, 0, 1) : new Date(`${day}T12:00:00`);
  return sentencesOf(text).flatMap(({ start, words }) =>
    chrono.parse(words, reference, { forwardDate: false }).flatMap((found) => {
      const lead =
        /^(?:in|on|at|by|since|until|from|before|after|for|during)\s+/i.exec(found.text)?.[0].length ?? 0;
      const span = { start: start + found.index + lead, end: start + found.index + found.text.length };
      return [{ ...span, ...timex(found, found.text.slice(lead)) }];
    }),
  );
}

function timex({ start }, words) {
  if (/^(?:now|currently)$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const length =
    /^(?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|few) (second|minute|hour|day|week|month|quarter|year)s?$/i.exec(
      words,
    );
  if (length !== null) return { type: 'DURATION', value: `P${amountOf(words)}${length[1][0].toUpperCase()}` };
  const [y, m, d] = ['year', 'month', 'day'].map((part) => start.get(part));
  // Only what is certain is printed: "March" is a month, not its first day.
  if (start.isCertain('day') || start.isCertain('weekday'))
    return { type: 'DATE', value: `${y}-${pad(m)}-${pad(d)}` };
  if (start.isCertain('month')) return { type: 'DATE', value: `${y}-${pad(m)}` };
  if (start.isCertain('year')) return { type: 'DATE', value: String(y) };
  return { type: 'DATE', value: `${y}-${pad(m)}-${pad(d)}` };
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

function amountOf(words) {
  const [first] = words.toLowerCase().split(' ');
  if (/^\d+$/.test(first)) return first;
  return NUMBERS.includes(first) ? NUMBERS.indexOf(first) + 1 : /^an?$/.test(first) ? 1 : 'X';
}
