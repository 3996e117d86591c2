/** Microsoft's recognizers-text-suite, sentence by sentence (whole documents drift), prepositions cut, past preferred. */
import suite from '@microsoft/recognizers-text-suite';
import { sentencesOf } from './sentences.mjs';

export const name = '@microsoft/recognizers-text-suite';

export function read(text, day) {
  const reference = day === null ? new Date(2000, 0, 1) : new Date(`${day}T12:00:00`);
  return sentencesOf(text).flatMap(({ start, words }) =>
    suite.recognizeDateTime(words, suite.Culture.English, 0, reference).map((found) => {
      const lead =
        /^(?:in|on|at|by|since|until|from|before|after|for|during)\s+/i.exec(found.text)?.[0].length ?? 0;
      const values = found.resolution?.values ?? [];
      const past = values.filter((value) => (value.value ?? value.start ?? '') <= (day ?? '9'));
      return {
        start: start + found.start + lead,
        end: start + found.end + 1,
        ...timex(found.typeName, past.at(-1) ?? values[0] ?? {}),
      };
    }),
  );
}

function timex(type, { timex: own = '', value, start }) {
  if (type.endsWith('duration')) return { type: 'DURATION', value: own };
  if (type.endsWith('set')) return { type: 'SET', value: own };
  if (own === 'PRESENT_REF' || own === 'PAST_REF' || own === 'FUTURE_REF')
    return { type: 'DATE', value: own };
  if (!/X/.test(own) && !own.startsWith('(')) return { type: 'DATE', value: own };
  // An open year or weekday: the day that was resolved, as precise as the pattern.
  const day = value ?? start ?? own;
  if (own.startsWith('(')) {
    return {
      type: 'DATE',
      value: /,P1M\)/.test(own) ? day.slice(0, 7) : /,P1Y\)/.test(own) ? day.slice(0, 4) : day,
    };
  }
  return { type: 'DATE', value: /^XXXX-\d\d$/.test(own) ? day.slice(0, 7) : day };
}
