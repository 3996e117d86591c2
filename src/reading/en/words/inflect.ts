/** The forms of an English verb or noun, by spelling; what spelling does not give stands in a table. */

export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly ed: readonly string[];
  readonly ing: string;
}

/** Past and participle. */
const irregularPast: Readonly<Record<string, string>> = {
  be: 'was were been',
  beat: 'beat beaten',
  bear: 'bore borne',
  become: 'became become',
  begin: 'began begun',
  bind: 'bound',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost',
  cut: 'cut',
  deal: 'dealt',
  do: 'did done',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  forgo: 'forwent forgone',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  have: 'had',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  ride: 'rode ridden',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  shut: 'shut',
  sing: 'sang sung',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck stricken',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  wear: 'wore worn',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  write: 'wrote written',
};

/** Verbs of two syllables that double their last letter: "permitted", "compelled". */
const DOUBLING = new Set(
  'permit commit compel expel debar admit submit remit omit refer deter prefer transfer defer repel rebel cancel travel quarrel'.split(
    ' ',
  ),
);

/** "hand in" is "handed in": what follows the first word stays. */
export function verbForms(verb: string): VerbForms {
  const [first = '', ...more] = verb.split(' ');
  const after = more.length === 0 ? '' : ` ${more.join(' ')}`;
  const past = irregularPast[first]?.split(' ') ?? [`${stemBefore(first, 'e')}ed`];
  return {
    base: verb,
    s: `${plural(first)}${after}`,
    ed: past.map((word) => `${word}${after}`),
    ing: `${stemBefore(first, 'i')}ing${after}`,
  };
}

function stemBefore(verb: string, letter: 'e' | 'i'): string {
  if (DOUBLING.has(verb) || /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb)) return `${verb}${verb.at(-1) ?? ''}`;
  if (letter === 'e' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i`;
  if (verb.endsWith('ie') && letter === 'i') return `${verb.slice(0, -2)}y`;
  return verb.endsWith('e') && !(letter === 'i' && /(?:ee|oe)$/.test(verb)) ? verb.slice(0, -1) : verb;
}

/** "Breach" – "breaches", "penalty" – "penalties"; also the verb's "-s". */
export function plural(word: string): string {
  const known = { be: 'is', have: 'has', man: 'men', woman: 'women', person: 'people' }[word];
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/.test(word) || /^(?:go|do)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wife|life|knife)$/.test(word)) return `${word.slice(0, -2)}ves`;
  return word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`;
}

/** "Exit permit" – "exit permits". */
export function nounForms(noun: string): readonly string[] {
  const words = noun.split(' ');
  const last = words.pop() ?? noun;
  return [noun, [...words, plural(last)].join(' ')];
}
