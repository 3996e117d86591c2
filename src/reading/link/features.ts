/** What a sentence has that a translation keeps: amounts, dates, terms, length. Pure. */
import type { Extent, QuantityMention, Reading, Time } from '../reading.ts';
import { inside } from '../text/ranges.ts';
import { glossary } from './glossary.ts';

/** One sentence of one of the two texts. */
export interface SentenceFeatures extends Extent {
  readonly text: string;
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly Time[];
  /** Amounts and dates as keys that both languages share. */
  readonly keys: ReadonlySet<string>;
  /** Rows of the glossary that its words name. */
  readonly terms: ReadonlySet<number>;
}

const SHORTEST = 2;

/** @returns one entry for each sentence that is no boilerplate and holds a word */
export function featuresOf(text: string, reading: Reading): SentenceFeatures[] {
  const language = reading.language === 'ko' ? 'ko' : 'en';
  return reading.sentences
    .filter(
      (sentence) =>
        !reading.boilerplate.some(({ start, end }) => start < sentence.end && sentence.start < end),
    )
    .map((sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      const folded = words.toLowerCase().replace(/[’‘]/g, "'");
      const quantities = inside(reading.quantities, sentence);
      const times = inside(reading.times, sentence);
      return {
        start: sentence.start,
        end: sentence.end,
        text: words,
        quantities,
        times,
        keys: new Set([...quantities.flatMap(amountKeys), ...times.flatMap(timeKeys), ...figuresIn(words)]),
        terms: new Set(glossary.flatMap((term, i) => (term[language].test(folded) ? [i] : []))),
      };
    })
    .filter(({ text: words }) => (words.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST);
}

function amountKeys({ quantity }: QuantityMention): string[] {
  if (quantity.kind !== 'value') return [];
  const unit = quantity.currency ?? quantity.unit;
  return [quantity.min, quantity.max].flatMap((n) =>
    n === null ? [] : [`${String(n)} ${unit}`, `#${String(n)}`],
  );
}

function timeKeys({ type, value }: Time): string[] {
  return type === 'DATE' && /^\d{4}/.test(value) ? [`on ${value}`] : type === 'SET' ? [`every ${value}`] : [];
}

/** Bare figures of two or more digits: what no rule read as an amount. */
function figuresIn(words: string): string[] {
  return [...words.matchAll(/\d[\d,]*\d/g)].map(([figure]) => `#${figure.replaceAll(',', '')}`);
}
