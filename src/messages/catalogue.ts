/** The catalogues, and the one function that fills in a text. */
import enCli from './en/cli.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enWords from './en/words.json' with { type: 'json' };
import { format, type Locale, type MessageValues } from './format.ts';
import koCli from './ko/cli.json' with { type: 'json' };
import koErrors from './ko/errors.json' with { type: 'json' };
import koProblems from './ko/problems.json' with { type: 'json' };
import koWords from './ko/words.json' with { type: 'json' };

const en = { ...enCli, ...enErrors, ...enProblems, ...enWords };
const ko: Readonly<Record<string, string>> = { ...koCli, ...koErrors, ...koProblems, ...koWords };

export type MessageKey = keyof typeof en;

/** True if there is prose for `key`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text of a message; English where a translation is missing. */
export function message(locale: Locale, key: MessageKey, values?: MessageValues): string {
  return format(locale, locale === 'ko' ? (ko[key] ?? en[key]) : en[key], values);
}
