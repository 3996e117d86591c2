/** Russian: times, amounts and thresholds. No phrase tables yet, so no attribution and no claims: an honest empty list. */
import type { Day } from '../../base/index.ts';
import type { BoilerplateRule } from '../boilerplate/rules.ts';
import type { LanguagePack } from '../language-pack.ts';
import { amountRules, quantityVocabulary, rateRules } from './quantities.ts';
import { relations, timeRules, timeVocabulary } from './times.ts';

const boilerplateRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/photo',
    kind: 'credit',
    pattern: /^(?:фото|иллюстрация|снимок)\s?[:/]|©/,
    takes: 'line',
    examples: ['Фото: читатель'],
  },
  {
    id: 'boilerplate/contact',
    kind: 'contact',
    pattern: /[\w.+-]{1,40}@[\w-]{1,40}\.|подпис(?:ывайтесь|аться) на/,
    takes: 'line',
    examples: ['Подписывайтесь на наш канал'],
  },
];

export const russian: LanguagePack = {
  tokenizer: null,
  times: { vocabularies: timeVocabulary, rules: timeRules, relations, unspaced: false },
  quantities: {
    vocabularies: quantityVocabulary,
    rules: amountRules,
    rates: rateRules,
    ellipsis: null,
    shared: null,
    unspaced: false,
  },
  boilerplate: boilerplateRules,
  published: {
    firstUsed: { 'covid-19': '2020-02-11' as Day },
    apposition: /^(?:,|\(|,? то есть|,? или)? ?(?:в )?$/,
    upToNow: /(?:уже|за последние|на протяжении) $/,
    closing: /закрыт|приостанов|прекра/,
    dateline: { before: /$^/, after: /$^/ },
    recently: /недавно|на днях/,
  },
  phrases: null,
  surface: null,
};
