/** English words that tell when a report was written. */
import type { Day } from '../../base/index.ts';
import type { PublishedLanguage } from '../published/rules.ts';

export const published: PublishedLanguage = {
  firstUsed: {
    // The name was announced by the World Health Organization on this day.
    'covid-19': '2020-02-11' as Day,
    'covid 19': '2020-02-11' as Day,
    omicron: '2021-11-26' as Day,
  },
  apposition:
    /^(?:,? or|,|;|:| ?\(| ?-| ?\u2014|,? that is,?|,? i\.e\.,?) ?(?:in )?(?:about |roughly |some |just )?$/,
  upToNow: /(?:^|\s)(?:for|in|after)(?: the (?:past|last))? $/,
  closing: /\b(?:suspend|clos(?:e|ed|ing|ure)|shut|halt|stopp|seal|freez|froze|blockade|lockdown)/,
  dateline: { before: /(?:^|\n)[\p{L}. ,'-]{2,40}, $/u, after: /^ ?(?:\([^)]{1,30}\) ?)?(?:--?|\u2014)/ },
  recently: /\b(?:recently|newly|just|latest|this week|last week)\b/,
};
