/** compromise with compromise-dates, sentence by sentence; a sentence on which it throws yields nothing. */
import nlp from 'compromise';
import dates from 'compromise-dates';
import { sentencesOf } from './sentences.mjs';

nlp.plugin(dates);
export const name = 'compromise-dates';

export function read(text, day) {
  return sentencesOf(text).flatMap(({ start, words }) => {
    try {
      let at = 0;
      return nlp(words)
        .dates({ today: day ?? '2000-01-01' })
        .json({ offset: true })
        .flatMap((found) => {
          const own = found.text
            .replace(/^(?:in|on|at|by|since|until|from|before|after|for|during)\s+/i, '')
            .replace(/[.,;:]$/, '');
          const index = words.indexOf(own, at);
          if (own === '' || index < 0) return [];
          at = index + own.length;
          return [{ start: start + index, end: start + at, ...timex(found.dates ?? {}, own) }];
        });
    } catch {
      return [];
    }
  });
}

function timex({ start, end, duration }, words) {
  if (/^(?:now|currently)$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const [unit, amount] = Object.entries(duration ?? {}).find(([, n]) => n > 0) ?? [];
  if (!start && unit) return { type: 'DURATION', value: `P${amount}${unit[0].toUpperCase()}` };
  if (!start) return { type: 'DATE', value: '' };
  const [from, to] = [start.slice(0, 10), (end ?? start).slice(0, 10)];
  if (from === to) return { type: 'DATE', value: from };
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31');
  return {
    type: 'DATE',
    value: whole
      ? from.slice(0, 4)
      : from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7)
        ? from.slice(0, 7)
        : from,
  };
}
