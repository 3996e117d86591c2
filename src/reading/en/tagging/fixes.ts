/**
 * Corrections of the tagger where it is known to err on our texts, as a table: a word in a context gets another tag.
 * The first row that fits a token is applied. To add one: a sentence that failed, and the narrowest context that cures it.
 */
import type { Tag } from '../../text/document.ts';
import {
  agents,
  base,
  both,
  determiner,
  either,
  ends,
  lemma,
  none,
  normPast,
  not,
  pastVerb,
  plainVerb,
  tag,
  type Test,
  thirdNormVerb,
  thirdVerb,
  told,
  word,
} from './token-tests.ts';

export interface Fix {
  /** The words it is for, if it is for certain words. */
  readonly words?: string;
  /** The tags they have now, if it matters. */
  readonly from?: string;
  readonly like?: Test;
  readonly after?: Test;
  readonly before?: Test;
  /** The token after the next. */
  readonly then?: Test;
  readonly to: Tag;
}

const UNITS =
  'day days week weeks month months year years quarters payments instalments installments times hours';

export const fixes: readonly Fix[] = [
  // certain words
  { words: 'funds', from: 'NOUN VERB', after: word('party loyalty revolutionary state'), to: 'NOUN' },
  {
    words: 'talk rumor rumour gossip',
    from: 'VERB',
    after: word('to of'),
    before: word('that among of'),
    to: 'NOUN',
  },
  { words: 'according due', before: word('to'), to: 'ADP' },
  { words: 'regarding concerning including excluding', to: 'ADP' },
  { words: 'people', to: 'NOUN' },
  { words: 'read', from: 'NOUN ADJ VERB', after: word('was were been be is are'), to: 'VERB' },
  {
    words: 'forbidden',
    from: 'ADJ',
    after: word('is are was were be been remain remains has have had'),
    to: 'VERB',
  },
  { words: 'found caught', from: 'NOUN ADJ', after: word('those anyone'), to: 'VERB' },
  {
    words: 'believe think say fear expect complain speculate suspect hope worry claim guess predict doubt',
    after: word('some many others most several'),
    to: 'VERB',
  },
  { words: 'everything nothing anything something everyone nobody anyone someone', to: 'PRON' },
  { words: 'reporting', before: word('partner partners'), to: 'NOUN' },
  { words: 'scrap', before: word('metal iron copper'), to: 'NOUN' },
  { words: 'chief head', from: 'ADJ', before: ends('ed'), to: 'NOUN' },
  { words: 'order orders', after: tag('DET ADJ'), to: 'NOUN' },
  { words: 'fines orders threats returns', after: tag('NOUN ADJ DET NUM'), to: 'NOUN' },
  {
    words: 'workers workplaces laborers authorities companies managers',
    from: 'PROPN ADJ VERB',
    before: not(word("'")),
    to: 'NOUN',
  },
  {
    words: 'as',
    from: 'ADV',
    before: not(word('long well soon much many early late few little')),
    to: 'ADP',
  },
  { words: 'overseas abroad', from: 'ADJ NOUN', before: not(tag('NOUN PROPN ADJ')), to: 'ADV' },
  { words: 'more', from: 'ADJ', after: word('or'), before: not(word(UNITS)), to: 'ADV' },
  {
    words: 'face risk',
    from: 'NOUN',
    after: not(either(determiner, tag('ADJ ADP'))),
    before: tag('NOUN DET ADJ VERB'),
    to: 'VERB',
  },
  {
    words: 'worried concerned afraid scared anxious fearful convinced confident aware',
    after: either(lemma('be'), tag('ADV')),
    before: word('that about of'),
    to: 'ADJ',
  },

  // "home" goes with the verb
  { words: 'home', from: 'NOUN', after: both(tag('NOUN PROPN PRON ADV'), not(word('nursing'))), to: 'ADV' },
  {
    words: 'home',
    after: lemma('send bring return go come fly take get travel head drive leave'),
    to: 'ADV',
  },
  { words: 'home', after: either(tag('VERB'), word('sick ill unfit injured disabled')), to: 'ADV' },

  // "that" opens a clause
  {
    words: 'that',
    from: 'DET PRON',
    before: both(tag('NOUN PROPN'), either(ends('s'), tag('PROPN'))),
    to: 'SCONJ',
  },
  { words: 'that', after: told, before: not(either(tag('PUNCT'), word('day month year week'))), to: 'SCONJ' },
  {
    words: 'that',
    from: 'DET PRON',
    after: either(tag('PUNCT'), told),
    before: tag('NOUN PROPN'),
    then: tag('VERB AUX'),
    to: 'SCONJ',
  },

  // nouns taken for verbs
  {
    words: 'fine',
    from: 'ADJ',
    before: either(tag('ADP PUNCT CCONJ SCONJ'), none),
    after: tag('DET ADJ NUM'),
    to: 'NOUN',
  },
  { words: 'ill', from: 'ADV', to: 'ADJ' },
  { words: 'circular', from: 'ADJ', after: tag('DET ADJ'), before: not(tag('NOUN PROPN ADJ')), to: 'NOUN' },
  {
    from: 'VERB',
    like: both(ends('s'), not(word('is was has does goes says'))),
    after: both(tag('VERB'), not(ends('ing'))),
    before: tag('ADP'),
    to: 'NOUN',
  },
  { from: 'VERB', like: base, after: both(word("'s"), tag('PART')), to: 'NOUN' },
  { from: 'VERB', like: either(base, ends('s')), after: word('whose'), to: 'NOUN' },
  { from: 'VERB', like: base, after: determiner, to: 'NOUN' },
  {
    from: 'VERB',
    like: both(base, not(word('let'))),
    after: both(tag('ADP'), not(word('to up off out over on in down'))),
    to: 'NOUN',
  },
  { from: 'VERB', like: either(base, ends('s')), after: both(lemma('be'), tag('AUX')), to: 'NOUN' },
  {
    from: 'VERB ADJ',
    like: either(ends('ed'), word('sick ill unfit')),
    after: word('the'),
    before: either(tag('PUNCT ADP CCONJ'), none),
    to: 'NOUN',
  },

  // verbs taken for nouns and adjectives
  {
    from: 'NOUN',
    like: either(ends('s'), base),
    after: word('who'),
    before: not(tag('VERB AUX NOUN')),
    to: 'VERB',
  },
  { from: 'NOUN', like: ends('s'), after: word('that'), before: either(determiner, tag('PRON')), to: 'VERB' },
  { from: 'NOUN', like: thirdVerb, after: tag('NUM'), before: word('that'), to: 'VERB' },
  { words: 'lost', from: 'NOUN ADJ', before: determiner, after: not(determiner), to: 'VERB' },
  { words: 'close', from: 'ADJ', after: not(lemma('be')), before: word('at for from'), to: 'VERB' },
  {
    from: 'ADJ NOUN',
    like: base,
    after: both(tag('AUX'), word('may must can could shall will would should might cannot')),
    before: not(tag('NOUN PROPN VERB')),
    to: 'VERB',
  },
  {
    from: 'NOUN',
    like: either(thirdVerb, thirdNormVerb),
    after: tag('NOUN'),
    before: either(determiner, word('you them him us me')),
    to: 'VERB',
  },
  { from: 'NOUN', like: base, after: word('us them him me'), before: determiner, to: 'VERB' },
  { from: 'NOUN', like: thirdVerb, after: tag('VERB'), before: determiner, to: 'VERB' },
  { from: 'VERB', like: base, after: word('only'), before: tag('NOUN'), to: 'NOUN' },
  { words: 'leave', from: 'VERB', after: word('home shore sick annual'), to: 'NOUN' },
  { words: 'cut put let set hit shut', from: 'NOUN', after: word('not never'), to: 'VERB' },
  { from: 'ADJ', like: normPast, after: both(lemma('be'), tag('AUX VERB')), to: 'VERB' },
  { from: 'NOUN PROPN ADJ', like: base, after: both(word('to'), tag('PART')), to: 'VERB' },
  { words: 'plans hopes aims means', from: 'NOUN', after: tag('NOUN PROPN'), before: word('to'), to: 'VERB' },
  { from: 'NOUN', like: thirdVerb, after: word('everyone he she it nobody someone who each'), to: 'VERB' },
  {
    from: 'NOUN ADJ',
    like: plainVerb,
    after: agents,
    before: either(
      tag('ADP ADV DET PRON SCONJ ADJ NUM'),
      either(both(tag('NOUN'), ends('s')), word('to home money')),
    ),
    to: 'VERB',
  },
  {
    from: 'ADJ NOUN',
    like: pastVerb,
    after: agents,
    before: tag('ADP ADV DET PRON SCONJ NOUN ADJ NUM'),
    to: 'VERB',
  },
  { from: 'NOUN ADJ', like: ends('ing'), after: word('by'), before: word('and or ,'), to: 'VERB' },
  {
    from: 'NOUN ADJ',
    like: ends('ing'),
    after: word('after before by without while when of from for in despite through'),
    before: determiner,
    to: 'VERB',
  },
  {
    from: 'ADJ NOUN',
    like: ends('ing'),
    after: lemma('begin start keep continue stop avoid be resume'),
    before: word('in on to for with the their its at from home a an up off out'),
    to: 'VERB',
  },
  {
    from: 'ADJ',
    like: ends('ed'),
    after: both(tag('ADV'), ends('ly')),
    before: tag('NOUN PRON DET ADJ'),
    to: 'VERB',
  },
  { from: 'ADJ', like: ends('ed'), after: tag('PROPN'), before: tag('DET PRON'), to: 'VERB' },

  // a plural at the start of a sentence is no name
  {
    from: 'PROPN',
    like: ends('s'),
    after: either(none, tag('PUNCT')),
    before: not(tag('PROPN PUNCT PART')),
    to: 'NOUN',
  },
];
