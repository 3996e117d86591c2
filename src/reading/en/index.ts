/** English. */
import type { LanguagePack } from '../language-pack.ts';
import { attributionMacros, attributionRules } from './attribution/rules.ts';
import { boilerplateRules } from './boilerplate.ts';
import { factRules } from './claims/facts.ts';
import { claimMacros } from './claims/macros.ts';
import { mindRules } from './claims/minds.ts';
import { orderRules } from './claims/orders.ts';
import { sanctionRules } from './claims/sanctions.ts';
import { thresholds, topicCues, topicWords, trades } from './claims/topics.ts';
import { normMacros } from './norms/macros.ts';
import { normRules } from './norms/index.ts';
import { wordings } from './norms/wording/index.ts';
import { names, placeNames, regionOf, stateOf } from './names.ts';
import { published } from './published.ts';
import { amountGate, amountRules } from './quantities/amounts.ts';
import { rateRules } from './quantities/rates.ts';
import { sharedCurrencies } from './quantities/currencies.ts';
import { ellipsis } from './quantities/ellipsis.ts';
import { quantityVocabulary } from './quantities/vocabulary.ts';
import { dateRules } from './times/dates.ts';
import { lengthRules } from './times/lengths.ts';
import { relations } from './times/relations.ts';
import { tokenizeEnglish } from './tagging/tokenize.ts';
import { timeVocabulary } from './times/vocabulary.ts';
import { cuePoints } from './attribution/points/index.ts';
import { wordClasses } from './words/index.ts';
import { attitudes, cueClasses, hedges, looseCues } from './words/speech.ts';

export const english: LanguagePack = {
  tokenizer: tokenizeEnglish,
  times: {
    vocabularies: timeVocabulary,
    rules: [...dateRules, ...lengthRules],
    relations,
    capitals: ['may', 'march'],
    joins: /^(?:, ?(?:and |or )?| (?:and|or|to|until|till|through) | ?- ?)(?:in |on |early |late )?$/u,
    planned:
      /(?:(?:scheduled|planned|due|expected|slated) (?:for|in|on|at)|(?:set|fixed|booked|earmarked) for|(?:put off|postponed|delayed|moved|deferred|adjourned|brought forward|pushed back|rescheduled) (?:to|until|till|for))(?: the)?(?: early| late| mid)? $/u,
    over: /(?:was|were|had been) [a-z ]{2,24}$/u,
    scheduled:
      'leave depart arrive begin start open reopen close end expire lapse resume return fly sail meet convene'.split(
        ' ',
      ),
    range: {
      opens: /(?:from|between) (?:the )?$/u,
      links: /^ (?:until|till|through|up to|up until) (?:the )?$/u,
    },
    unspaced: false,
  },
  quantities: {
    vocabularies: quantityVocabulary,
    rules: amountRules,
    rates: rateRules,
    gate: amountGate,
    ellipsis,
    shared: sharedCurrencies,
    unspaced: false,
  },
  boilerplate: boilerplateRules,
  published,
  surface: null,
  phrases: {
    classes: wordClasses,
    attribution: {
      macros: attributionMacros,
      rules: attributionRules,
      cues: cueClasses,
      hedges,
      loose: looseCues,
      points: cuePoints,
      attitudes,
    },
    claims: {
      macros: { ...claimMacros, ...normMacros },
      rules: [...orderRules, ...sanctionRules, ...normRules, ...factRules, ...mindRules],
      wordings,
      topics: topicCues,
      trades,
      thresholds,
      topicWords,
      consequences: {
        home: 'sent-home',
        arrest: 'arrest',
        fine: 'fine',
        recall: 'recall',
        posting: 'punitive-posting',
      },
      placeNames,
      placeOf: (name) => {
        const region = regionOf(name);
        const state = stateOf(name);
        return state === null ? null : { state, region: region?.name ?? null };
      },
      sender: 'KP',
    },
    names,
  },
};
