/** Why a file was published when it was, as sentences. */
import { monthOf, type Day } from '../../base/index.ts';
import { dayText, message, monthText, type Locale } from '../../messages/index.ts';
import { MASK } from '../../publish/index.ts';
import type { PublishedReason } from '../../reading/index.ts';
import type { FoundContacts } from '../contacts/index.ts';

/** @param contacts - of the same text: a reason that rests on a day of contact names its month (N6) */
export function reasonTexts(
  reasons: readonly PublishedReason[],
  contacts: FoundContacts,
  locale: Locale,
): string[] {
  const day = (of: Day | null): string => {
    if (of === null) return '';
    return contacts.days.includes(of) ? monthText(locale, monthOf(of)) : dayText(locale, of);
  };
  return reasons.map(({ code, words: said, from, to, months, weight, start, end }) => {
    if (code === 'context') return said;
    const words = contacts.words.some((cut) => cut.start < end && cut.end > start) ? MASK : said;
    const values = {
      words,
      from: day(from),
      to: day(to),
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
