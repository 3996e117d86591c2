/** Korean: times, amounts and thresholds; voices and claims by the words of a sentence. */
import type { Day } from '../../base/index.ts';
import type { BoilerplateRule } from '../boilerplate/rules.ts';
import type { LanguagePack } from '../language-pack.ts';
import { koreanSurface } from './claims.ts';
import { amountRules, quantityVocabulary, rateRules } from './quantities.ts';
import { relations, timeRules, timeVocabulary } from './times.ts';

const boilerplateRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/photo',
    kind: 'credit',
    pattern: /^\(?(?:사진|이미지|자료사진|그림)\s?[=:/]/,
    takes: 'line',
    examples: ['사진=독자 제공'],
  },
  {
    id: 'boilerplate/rights',
    kind: 'contact',
    pattern: /무단 ?전재|재배포 금지|[\w.+-]{1,40}@[\w-]{1,40}\./,
    takes: 'line',
    examples: ['무단 전재 및 재배포 금지'],
  },
];

export const korean: LanguagePack = {
  tokenizer: null,
  times: { vocabularies: timeVocabulary, rules: timeRules, relations, unspaced: true },
  quantities: {
    vocabularies: quantityVocabulary,
    rules: amountRules,
    rates: rateRules,
    ellipsis: null,
    shared: null,
    unspaced: true,
  },
  boilerplate: boilerplateRules,
  published: {
    firstUsed: { 코로나19: '2020-02-12' as Day },
    apposition: /^(?:,|\(| ?즉| ?또는)? ?$/,
    upToNow: /(?:지난|이후) $/,
    closing: /봉쇄|중단|폐쇄|닫/,
    dateline: { before: /$^/, after: /$^/ },
    recently: /최근|얼마 전/,
  },
  phrases: null,
  surface: koreanSurface,
};
