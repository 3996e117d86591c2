/** Puts auxiliaries, negation, adverbs and main verb together and says what form they make. English only. */
import type { Token } from '../text/document.ts';
import type { VerbForm, VerbGroup } from './units.ts';

const NOT = new Set(['not', "n't", 'never', 'hardly', 'nor']);
const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const MODALS = new Set([
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'ca',
  "'d",
  'ought',
  'cannot',
]);
/** "is able to", "are going to", "is likely to": one verb with a modal, not two verbs. */
const MODAL_ADJECTIVES: Readonly<Record<string, { readonly modal: string; readonly not?: true }>> = {
  able: { modal: 'can' },
  unable: { modal: 'can', not: true },
  going: { modal: 'will' },
  likely: { modal: 'likely' },
  unlikely: { modal: 'likely', not: true },
  supposed: { modal: 'must' },
  bound: { modal: 'will' },
  set: { modal: 'will' },
  about: { modal: 'will' },
  due: { modal: 'will' },
};
/** "have to", "need to": a modal, unless something stands between. */
const MODAL_VERBS: Readonly<Record<string, string>> = { have: 'must', need: 'must', ought: 'must' };

/** A verb group without its classes, or null if none begins at this token. */
export function verbGroupAt(tokens: readonly Token[], first: number): Omit<VerbGroup, 'classes'> | null {
  const parts = partsAt(tokens, first);
  if (parts === null) return null;
  const main = tokens[parts.main];
  const start = tokens[first];
  const before = tokens[first - 1];
  if (main === undefined || start === undefined) return null;
  const words = tokens.slice(first, parts.main + 1);
  const auxiliaries = tokens
    .slice(first, parts.main)
    .filter((token) => token.tag === 'AUX' || isHelper(token));
  const lastAuxiliary = auxiliaries.at(-1);
  const participle = isParticiple(main);
  const passive = participle && lastAuxiliary !== undefined && isBe(lastAuxiliary) && main !== lastAuxiliary;
  const modalToken = auxiliaries.find((token) => MODALS.has(token.word) || FUTURE.has(token.word));
  const modal = parts.modal ?? (modalToken === undefined ? null : modalOf(modalToken.word, before?.word));
  const firstAuxiliary = auxiliaries[0];
  // "They have to pay" is no perfect.
  const perfect = words.some(
    (token, i) =>
      token.lemma === 'have' && token !== main && auxiliaries.includes(token) && words[i + 1]?.word !== 'to',
  );
  return {
    kind: 'vg',
    first,
    last: parts.main + 1,
    start: start.start,
    end: main.end,
    lemma: main.lemma,
    main,
    form: formOf(main, firstAuxiliary, before),
    voice: passive ? 'passive' : 'active',
    tense: tenseOf(
      main,
      firstAuxiliary,
      modalToken === undefined ? modal : modalOf(modalToken.word, before?.word),
    ),
    perfect,
    progressive: main.word.endsWith('ing') && lastAuxiliary !== undefined && isBe(lastAuxiliary),
    modal,
    negated:
      parts.negated ||
      words.some(
        (token, i) => NOT.has(token.word) || (token.word === 'no' && words[i + 1]?.word === 'longer'),
      ),
    adverbs: words.filter((token) => token.tag === 'ADV').map((token) => token.word),
  };
}

interface Parts {
  readonly main: number;
  readonly modal: string | null;
  readonly negated: boolean;
}

/** Walks from the first token to the main verb; null if there is no verb. */
function partsAt(tokens: readonly Token[], first: number): Parts | null {
  let main = -1;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'AUX' || (token.tag === 'VERB' && isHelper(token) && leadsToVerb(tokens, at)))
      main = at;
    else if (token.tag === 'VERB') {
      main = at;
      break;
    } else if (!isFiller(token, tokens[at + 1]) || (main < 0 && !leads(token))) break;
  }
  if (main < 0) return null;
  return withModal(tokens, main) ?? { main, modal: null, negated: false };
}

/** "is able to work", "have to pay": goes on to the verb after "to". */
function withModal(tokens: readonly Token[], main: number): Parts | null {
  const verb = tokens[main];
  if (verb === undefined) return null;
  let next = main + 1;
  while (tokens[next]?.tag === 'ADV' && !Object.hasOwn(MODAL_ADJECTIVES, tokens[next]?.word ?? '')) next++;
  const adjective = tokens[next];
  const modalAdjective =
    isBe(verb) && adjective !== undefined && Object.hasOwn(MODAL_ADJECTIVES, adjective.word)
      ? MODAL_ADJECTIVES[adjective.word]
      : undefined;
  const to = modalAdjective === undefined ? main + 1 : next + 1;
  if (tokens[to]?.word !== 'to') return null;
  const modal =
    modalAdjective?.modal ?? (Object.hasOwn(MODAL_VERBS, verb.lemma) ? MODAL_VERBS[verb.lemma] : undefined);
  if (modal === undefined) return null;
  const rest = partsAt(tokens, to + 1);
  if (rest === null) return null;
  return {
    main: rest.main,
    modal: rest.modal ?? modal,
    negated: rest.negated || modalAdjective?.not === true,
  };
}

function isBe(token: Token): boolean {
  return token.lemma === 'be' || token.word === 'being' || token.lemma === 'get';
}

/** A form of have, be or get before another verb. */
function isHelper(token: Token): boolean {
  return token.lemma === 'have' || isBe(token);
}

/** Adverbs that may open a verb group: "also warned", "recently ordered"; not "ago have kept". */
function leads(token: Token): boolean {
  return (
    token.word.endsWith('ly') ||
    LEADING_ADVERBS.has(token.word) ||
    NOT.has(token.word) ||
    token.word === 'no' ||
    token.word === 'longer'
  );
}

function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next] !== undefined && isFiller(tokens[next], tokens[next + 1])) next++;
  const verb = tokens[next];
  return verb !== undefined && (verb.tag === 'AUX' || (verb.tag === 'VERB' && isParticiple(verb)));
}

const LEADING_ADVERBS = new Set(
  'also still already now never often always even just soon not only ever first then usually sometimes once'.split(
    ' ',
  ),
);

/** Words that may stand inside a verb group. */
function isFiller(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (NOT.has(token.word)) return true;
  if (token.word === 'no') return next?.word === 'longer';
  return (
    token.tag === 'ADV' &&
    !['home', 'abroad', 'back', 'away', 'when', 'where', 'how', 'why', 'so', 'then'].includes(token.word)
  );
}

/** A past participle, or a past form that looks like one. */
function isParticiple(token: Token): boolean {
  if (token.word.endsWith('ing')) return false;
  return token.word !== token.lemma
    ? !token.word.endsWith('s') || /ss$/.test(token.word)
    : SAME_FORM.has(token.word);
}

const SAME_FORM = new Set(
  'put cut let set hit shut cost hurt quit read beat become come run overcome'.split(' '),
);

/** "Leaders shall count" binds; "we shall see" foretells. */
function modalOf(word: string, before: string | undefined): string {
  if (word === 'shall' && before !== 'we' && before !== 'i') return 'must';
  if (FUTURE.has(word)) return 'will';
  if (word === 'ca' || word === 'cannot') return 'can';
  return word === "'d" ? 'would' : word;
}

function formOf(main: Token, auxiliary: Token | undefined, before: Token | undefined): VerbForm {
  if (before?.word === 'to' && before.tag === 'PART') return 'infinitive';
  if (auxiliary !== undefined && auxiliary !== main) {
    if (auxiliary.word === 'having' || auxiliary.word === 'being') return 'ing';
    return auxiliary.word === 'be' ? 'bare' : 'finite';
  }
  if (main.tag === 'AUX') return main.word === 'being' ? 'ing' : main.word === 'be' ? 'bare' : 'finite';
  if (main.word.endsWith('ing') && main.word !== main.lemma) return 'ing';
  if (main.word === main.lemma) return 'bare';
  return isParticiple(main) ? 'ed' : 'finite';
}

const PRESENT_HELPERS = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'has', 'have', "'ve", 'do', 'does']);
const PAST_HELPERS = new Set(['was', 'were', 'had', 'did', 'got']);

function tenseOf(main: Token, auxiliary: Token | undefined, modal: string | null): VerbGroup['tense'] {
  if (modal === 'will' || modal === 'would') return 'future';
  const carrier = auxiliary ?? main;
  if (PAST_HELPERS.has(carrier.word)) return 'past';
  if (PRESENT_HELPERS.has(carrier.word)) return 'present';
  if (carrier === main) {
    if (main.word.endsWith('ing') && main.word !== main.lemma) return null;
    return isParticiple(main) && main.word !== main.lemma ? 'past' : 'present';
  }
  return carrier.word === 'be' ||
    carrier.word === 'been' ||
    carrier.word === 'being' ||
    carrier.word === 'having'
    ? null
    : 'present';
}
