/** Why a file was published when it was, as sentences. */
import { dayText, message, monthText, type Locale } from '../../messages/index.ts';
import type { PublishedReason } from '../../reading/index.ts';

export function reasonTexts(reasons: readonly PublishedReason[], locale: Locale): string[] {
  return reasons.map(({ code, words, from, to, months, weight }) => {
    if (code === 'context') return words;
    const values = {
      words,
      from: from === null ? '' : dayText(locale, from),
      to: to === null ? '' : dayText(locale, to),
      months: (months ?? []).map((month) => monthName(month, locale)).join(', '),
    };
    const text = message(locale, `brief.reason.${code}`, values);
    return weight === 'likely' ? message(locale, 'brief.reason.likely', { text }) : text;
  });
}

function monthName(month: number, locale: Locale): string {
  // Any year will do; only the month's name is taken.
  return monthText(locale, `2001-${String(month).padStart(2, '0')}`).replace(/\s*2001년?\s*/, '');
}
