/** The catalogues, and the one function that fills in a text. */
import enAnalysis from './en/analysis.json' with { type: 'json' };
import enBrief from './en/brief.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enHelp from './en/help.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enWords from './en/words.json' with { type: 'json' };
import { format, type Locale, type MessageValues } from './format.ts';
import koAnalysis from './ko/analysis.json' with { type: 'json' };
import koBrief from './ko/brief.json' with { type: 'json' };
import koCli from './ko/cli.json' with { type: 'json' };
import koErrors from './ko/errors.json' with { type: 'json' };
import koHelp from './ko/help.json' with { type: 'json' };
import koProblems from './ko/problems.json' with { type: 'json' };
import koWords from './ko/words.json' with { type: 'json' };

const en = { ...enAnalysis, ...enBrief, ...enCli, ...enErrors, ...enHelp, ...enProblems, ...enWords };
const ko: Readonly<Record<string, string>> = {
  ...koAnalysis,
  ...koBrief,
  ...koCli,
  ...koErrors,
  ...koHelp,
  ...koProblems,
  ...koWords,
};

export type MessageKey = keyof typeof en;

/** True if there is prose for `key`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text of a message; English where a translation is missing. */
export function message(locale: Locale, key: MessageKey, values?: MessageValues): string {
  return format(locale, locale === 'ko' ? (ko[key] ?? en[key]) : en[key], values);
}
