/**
 * Where a translation and its original say different things: another day, sum or count, a "not" that only one of them
 * has, an order that is a request in the other, a rumour told as a fact. Flags, never verdicts: a person reads both. Pure.
 */
import type { Extent } from '../reading.ts';
import type { SentenceFeatures } from './features.ts';

export type DisagreementKind = 'day' | 'sum' | 'count' | 'negation' | 'modality' | 'certainty';

/** Words of a text; `start === end` never. */
export interface Cited extends Extent {
  readonly text: string;
  /** What it was read as, in figures; null where the words themselves are the matter. */
  readonly value: string | null;
}

export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly en: Cited;
  readonly ko: Cited;
}

interface Fact extends Cited {
  readonly kind: 'day' | 'sum' | 'count';
  /** Facts of another kind of unit are never set against each other. */
  readonly unit: string;
}

export function disagreementsOf(
  en: readonly SentenceFeatures[],
  ko: readonly SentenceFeatures[],
): Disagreement[] {
  if (en.length === 0 || ko.length === 0) return [];
  return [...factsApart(en, ko), ...wordsApart(en, ko)];
}

/** What is left on both sides once equal facts are struck out, nearest first by the order they stand in. */
function factsApart(en: readonly SentenceFeatures[], ko: readonly SentenceFeatures[]): Disagreement[] {
  const [left, right] = [en.flatMap(factsOf), ko.flatMap(factsOf)];
  const said = (facts: readonly Fact[]): Set<string> => new Set(facts.map(({ value }) => value ?? ''));
  const [inLeft, inRight] = [said(left), said(right)];
  const loneRight = right.filter(({ value }) => !inLeft.has(value ?? ''));
  return left
    .filter(({ value }) => !inRight.has(value ?? ''))
    .flatMap((fact) => {
      const at = loneRight.findIndex((other) => other.kind === fact.kind && other.unit === fact.unit);
      const [other] = at < 0 ? [] : loneRight.splice(at, 1);
      return other === undefined ? [] : [{ kind: fact.kind, en: cited(fact), ko: cited(other) }];
    });
}

function cited({ start, end, text, value }: Cited): Cited {
  return { start, end, text, value };
}

function factsOf({ quantities, times }: SentenceFeatures): Fact[] {
  const days = times.flatMap((time): Fact[] => {
    const { start, end, text, value } = time;
    const unit = /^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : /^\d{4}-\d\d$/.test(value) ? 'month' : null;
    return unit === null || time.type !== 'DATE' ? [] : [{ kind: 'day', unit, start, end, text, value }];
  });
  const amounts = quantities.flatMap(({ start, end, text, quantity }): Fact[] => {
    if (quantity.kind !== 'value') return [];
    const unit = quantity.currency ?? quantity.unit;
    const value = `${String(quantity.min ?? '')}..${String(quantity.max ?? '')} ${unit}`;
    return [{ kind: quantity.unit === 'money' ? 'sum' : 'count', unit, start, end, text, value }];
  });
  return [...days, ...amounts];
}

interface Matter {
  readonly kind: 'negation' | 'modality' | 'certainty';
  readonly en: RegExp;
  readonly ko: RegExp;
  /** Words that must stand in the text that lacks it: without them there is nothing to set against. */
  readonly otherEn: RegExp;
  readonly otherKo: RegExp;
}

const ANY = /\p{L}+/u;
const ORDERED_EN = /\b(?:order(?:ed|s)?|instruct(?:ed|ion|s)?|directive|command(?:ed)?|decreed?|must)\b/iu;
const ORDERED_KO = /지시|명령|포치|하달|[가-힣]야 (?:한다|했다)/u;
const ASKED_EN = /\b(?:ask(?:ed|s)?|request(?:ed|s)?|urg(?:ed|es)|recommend(?:ed|s)?|appeal(?:ed)?)\b/iu;
const ASKED_KO = /요청|부탁|권고|당부|호소|요구/u;

const matters: readonly Matter[] = [
  {
    kind: 'negation',
    en: /\b(?:not|no|nobody|none|never|nothing|cannot|neither|nor)\b|n[’']t\b/iu,
    ko: /않|못하|못했|못한|없|안 (?:된|되|됐)|아니|말아|지 말/u,
    otherEn: ANY,
    otherKo: ANY,
  },
  { kind: 'modality', en: ORDERED_EN, ko: ORDERED_KO, otherEn: ASKED_EN, otherKo: ASKED_KO },
  {
    kind: 'certainty',
    en: /\b(?:reportedly|allegedly|rumou?r(?:ed|s)?|speculat\w*|apparently|probably|likely|presum\w*|suspect\w*|believ\w*|said to have|expected|seems?|assum\w*|hop(?:e|es|ed)|could mean)\b/iu,
    ko: /추측|추정|소문|관측|알려졌|알려진|전해졌|전해진|것으로 보|것으로 풀이|예상된|전망|듯하|기대하|다고 한다|말이 (?:나|돌)/u,
    otherEn: ANY,
    otherKo: ANY,
  },
];

function wordsApart(en: readonly SentenceFeatures[], ko: readonly SentenceFeatures[]): Disagreement[] {
  return matters.flatMap((matter) => {
    const [inEn, inKo] = [first(en, matter.en), first(ko, matter.ko)];
    if ((inEn === null) === (inKo === null)) return [];
    const left = inEn ?? first(en, matter.otherEn);
    const right = inKo ?? first(ko, matter.otherKo);
    return left === null || right === null ? [] : [{ kind: matter.kind, en: left, ko: right }];
  });
}

/** The first words that fit; for words that are everywhere, the sentence itself. */
function first(sentences: readonly SentenceFeatures[], pattern: RegExp): Cited | null {
  for (const { start, end, text } of sentences) {
    if (pattern === ANY) return { start, end, text, value: null };
    const match = pattern.exec(text);
    if (match !== null)
      return {
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: match[0],
        value: null,
      };
  }
  return null;
}
