/** Texts that a reader must survive: noise of every script, and the words of its own rules in any order. */
import fc from 'fast-check';
import { english } from './en/index.ts';
import { korean } from './ko/index.ts';
import type { LanguagePack } from './language-pack.ts';
import { read } from './read.ts';
import type { Language, QuantityMention, Reading, ReadOptions } from './reading.ts';
import { russian } from './ru/index.ts';

const packs: Readonly<Record<Language, LanguagePack>> = { en: english, ko: korean, ru: russian };

const words = fc.constantFrom(
  ...'workers crews the order ordered issued an North Korea Russia on Monday told said “ ” " \' — ( ) [ ] , . ; : ! ? if they missed payments for four or more months would be sent home before October since January 2020 USD 7,000 to 10,000 a year not no longer allowed banned from leaving district who which that and or but so because according to source reportedly likely believe fear complain trains will resume late mid- early March the last 20 days every month percent border shut phones passports watch 당자금 이상 4개월 달러 рублей приказ месяц . \n \n\n \r\n \t'.split(
    / /,
  ),
);
const odd = fc.constantFrom(
  '\ud800',
  '\udfff',
  '\u200e',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\0',
  '\u2028',
  '\u0085',
  '😀',
  'İ',
  'ﬁ',
  '９',
  '．',
  '\u00ad',
  '”',
  '“',
);
const noise = fc.string({ unit: 'binary', maxLength: 12 });

export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: odd }), { maxLength: 60 })
      .map((parts) => parts.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(words, odd, noise), { maxLength: 40 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** Texts of a language: pieces of the sentences its rules are shown with, in any order, cut anywhere, among noise. */
export function textsOf(language: Language): fc.Arbitrary<string> {
  const sentences = exampleSentences(language).map((sentence) => sentence.split(' '));
  const piece = fc
    .tuple(fc.constantFrom(...sentences), fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([from, at, length]) => {
      const start = at % from.length;
      return from.slice(start, start + length).join(' ');
    });
  const joint = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '.\n', '” ', ' “', '');
  const parts = fc.array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...sentences).map((sentence) => sentence.join(' ')) },
        { weight: 14, arbitrary: piece },
        { weight: 3, arbitrary: words },
        { weight: 1, arbitrary: odd },
        { weight: 1, arbitrary: noise },
      ),
      joint,
    ),
    { maxLength: 14 },
  );
  return parts.map((all) => all.map(([text, end]) => text + end).join(''));
}

/** Texts made to be slow or deep; `n` is their length in characters, about. */
export function hostileTexts(n: number): Readonly<Record<string, string>> {
  const times = (text: string): string => text.repeat(Math.ceil(n / text.length));
  return {
    'one letter': times('a'),
    'one digit': times('1'),
    'digits and commas': times('1,000,'),
    'numbers in words': times('twenty-five thousand '),
    'month after month': times('May '),
    'last last last': times('last '),
    'every every every': times('every two '),
    'opening quotes': times('“'),
    'straight quotes': times('"a '),
    brackets: times('([{'),
    commas: times(', '),
    'no blanks': times('ab-'),
    'blanks only': times(' '),
    'line ends': times('\n'),
    'short lines': times('a.\n'),
    surrogates: times('\ud800'),
    controls: times('\0'),
    'one sentence without an end': times('workers who said that the order that crews who pay and '),
    'clauses in clauses': times('if they miss payments for four months, '),
    names: times('Ministry of the Bureau of the '),
    mails: times('a@b.c '),
    addresses: times('http://a.b/c?d=e&'),
    hangul: times('당자금을 4개월 이상 '),
    cyrillic: times('рублей в месяц '),
    prose: times(
      'North Korea ordered workers in Russia on Monday to pay USD 7,000 a year if they missed four months, the source said. ',
    ),
  };
}

/** One sentence over and over in one paragraph, `length` characters long or a little more. */
export function repeated(sentence: string, length: number): string {
  return `${sentence} `.repeat(Math.ceil(length / (sentence.length + 1)));
}

/** Milliseconds of CPU that reading a text takes. */
export function costOf(text: string, options: ReadOptions): number {
  const start = process.cpuUsage();
  read(text, options);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A sentence of every example of every table of a language. */
export function exampleSentences(language: Language): string[] {
  const { times, quantities, boilerplate, phrases, surface } = packs[language];
  const rules: readonly { readonly examples: readonly string[] }[] = [
    ...times.rules,
    ...quantities.rules,
    ...quantities.rates,
    ...boilerplate,
    ...(phrases?.attribution.rules ?? []),
    ...(phrases?.claims.rules ?? []),
    ...(surface?.rules ?? []),
    ...(surface?.voices ?? []),
  ];
  return [
    ...new Set(rules.flatMap(({ examples }) => examples.map((example) => example.split(' => ')[0] ?? ''))),
  ];
}

/**
 * Amounts whose digits are not those of their words. Where the words hold digits and no number in words ("2 million", "9천"),
 * both ends must be numbers printed there; where they hold both, their digits must stand there in order.
 */
export function strangeAmounts({ quantities }: Reading): QuantityMention[] {
  return quantities.filter(({ text, quantity }) => {
    const plain = text.normalize('NFKC');
    if (quantity.kind !== 'value' || !/\p{N}/u.test(plain)) return false;
    const ends = [quantity.min, quantity.max].filter((end) => end !== null);
    const printed = [...plain.matchAll(/\d[\d., ]*/g)].flatMap(([run]) => numbersIn(run));
    if (!SCALES.test(plain)) return !WORDS.test(plain) && ends.some((end) => !printed.includes(end));
    const digits = plain.replace(/\D/g, '');
    return !WORDS.test(plain) && ends.some((end) => !isWithin(digitsOf(end), digits));
  });
}

/** Words that make more of the digits before them; words that are numbers themselves. */
const SCALES =
  /tonne|metric ton|hundred|thousand|million|billion|trillion|dozen|half|[십백천만억조반]|тыс|млн|млрд|миллион|миллиард|сот|пол/iu;
const WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|half|dozen|a|an)\b|[일이삼사오육칠팔구]|반|열|스물|스무|서른|마흔|다섯|여섯|일곱|여덟|아홉|하나|둘|셋|넷|석|넉|한|두|세|네|пол|од[ин]н|дв[ае]|тр[ие]|четыр|пят|шест|сем|восем|девят|десят|сто/iu;

/** The ways in which digits with marks between them can be one number, or several. */
function numbersIn(run: string): number[] {
  const parts = run.trim().split(/[ ]+/);
  const one = (text: string): number[] => [
    Number(text.replace(/[.,]/g, '')),
    Number(text.replace(/,/g, '').replace(/\.$/, '')),
    Number(text.replace(/\./g, '').replace(/,$/, '').replace(',', '.')),
  ];
  return [...parts.flatMap(one), ...one(parts.join(''))];
}

/** Zeros come and go with the scale. */
const digitsOf = (n: number): string => String(n).replace(/[^1-9]/g, '');

/** True if the digits of `inner` stand in `outer` in their order. */
function isWithin(inner: string, outer: string): boolean {
  let at = -1;
  return Array.from(inner).every((digit) => (at = outer.indexOf(digit, at + 1)) >= 0);
}
