/**
 * Which words of a text name the day on which a protected source spoke, or say who and where that source is, or tell of one
 * person's attempt to flee, and which days of contact those can be (N6). Errs on the side of too much: a day masked for nothing costs a reader little.
 */
import type { Day } from '../../base/index.ts';
import {
  isPublicName,
  type AttributionMention,
  type Extent,
  type Reading,
  type Time,
} from '../../reading/index.ts';
import { perilous } from './perilous.ts';
import { tellingWords, type TellingWords } from './telling-words.ts';

export interface FoundContacts {
  readonly words: readonly Extent[];
  /** Days that are certainly days of contact. */
  readonly days: readonly Day[];
}

/** Parties whose day of speaking is nobody's business: everyone but outlets, organs, courts and states. */
const PROTECTED: ReadonlySet<string> = new Set([
  'partner',
  'unnamed',
  'workers',
  'workplace',
  'official',
  'expert',
]);

/** Words between a day and the attribution it belongs to: "On Wednesday, a source …". */
const NEAR = 3;
/** Characters between a word of telling and the day of telling. */
const REACH = 90;

/** @param reading - of `text`, with the publication date as well as it is known */
export function findContacts(text: string, reading: Reading): FoundContacts {
  const told = reading.attribution.filter(
    ({ party, source }) => PROTECTED.has(party.kind) && source !== null,
  );
  const words = tellingWords[reading.language];
  const attributionAt = inOrder(told);
  const timesAt = inOrder(reading.times);
  const found = reading.sentences.map((sentence) => {
    const here = attributionAt(sentence);
    const near = timesAt(sentence);
    const exact = near.filter((time) => within(time, sentence) && isExact(time));
    const attributed = exact.filter((time) => here.some((item) => ofTelling(text, time, item, words)));
    const meeting = exact.filter(
      (time) =>
        !attributed.includes(time) &&
        !here.some((item) => within(time, item.content)) &&
        saysItself(text, time, sentence, reading.language),
    );
    const zones = [
      ...here.flatMap(zonesOf),
      ...(meeting.length > 0 ? [upToTold(text, sentence, words)] : []),
    ];
    const times = [...attributed, ...meeting];
    const names = reading.language === 'en' ? zones.flatMap((zone) => privateNames(text, zone)) : [];
    // A month is no name: only what is masked as a day of contact is.
    return { times, names: names.filter((name) => !near.some((time) => overlap(name, time))) };
  });
  const times = found.flatMap((item) => item.times);
  return {
    words: merged([
      ...times,
      ...found.flatMap(({ names }) => names),
      ...personsNamed(text),
      ...attemptsToFlee(reading),
      ...perilous(text, reading),
    ]),
    days: times.flatMap(({ from, to }) => (from !== null && from === to ? [from] : [])),
  };
}

/** What is told of one person's attempt to flee. */
function attemptsToFlee({ claims }: Reading): readonly Extent[] {
  return claims.filter(({ statement: { kind, about } }) => kind === 'event' && about.topic === 'flight');
}

/** Finds what overlaps a sentence, for sentences asked about in their order: one walk, however long the text. */
function inOrder<T extends Extent>(items: readonly T[]): (sentence: Extent) => T[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  let from = 0;
  return (sentence) => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= sentence.start) from++;
    const found: T[] = [];
    for (let i = from; i < sorted.length; i++) {
      const item = sorted[i];
      if (item === undefined || item.start >= sentence.end) break;
      if (overlap(item, sentence)) found.push(item);
    }
    return found;
  };
}

/** In order, without overlaps. */
function merged(extents: readonly Extent[]): Extent[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || start >= last.end) all.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return all;
}

/** A day or an hour, as opposed to a month or "recently". */
function isExact({ type, value, from, to }: Time): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return /^[\dX]{4}-(?:[\dX]{2}-[\dX]*\d|W[\dX]{2}-\d)/.test(value) || (from !== null && from === to);
}

function ofTelling(text: string, time: Extent, item: AttributionMention, words: TellingWords): boolean {
  const follows = time.start >= item.end && words.between.test(text.slice(item.end, time.start));
  const possessive = /^['’]s\b/.test(text.slice(time.end));
  // Korean puts who told and when before the words told, inside what the verb of telling rules.
  if (words === tellingWords.ko && within(time, item) && !isQuoted(text.slice(item.start, time.start)))
    return true;
  if (within(time, item.content)) return follows && !possessive;
  if (within(time, item)) return true;
  const gap = time.end <= item.start ? text.slice(time.end, item.start) : text.slice(item.end, time.start);
  return gap.split(/[\s,]+/u).filter((word) => word !== '').length <= NEAR && !/[.;:“”"]/u.test(gap);
}

/** Where no attribution was found, or elsewhere in its sentence: a speaker, a word of telling, and the day beside it. */
function saysItself(text: string, time: Extent, sentence: Extent, language: Reading['language']): boolean {
  const words = tellingWords[language];
  const before = text.slice(sentence.start, time.start);
  const after = text.slice(time.end, sentence.end);
  if (!words.speaker.test(`${before} ${after}`)) return false;
  // Korean says who told it at the very end: what stands outside the quotation is of the telling.
  if (language === 'ko') return words.telling.test(after) && !isQuoted(before);
  const telling = lastMatch(words.telling, before);
  if (telling !== null && before.length - telling.end <= REACH) {
    return !words.told.test(before.slice(telling.end));
  }
  const next = words.telling.exec(after);
  return next !== null && next.index <= REACH && !words.told.test(after.slice(0, next.index));
}

/** True where a quotation is open at the end of `before`. */
function isQuoted(before: string): boolean {
  const opened = before.match(/[“«]/gu)?.length ?? 0;
  const closed = before.match(/[”»]/gu)?.length ?? 0;
  const straight = before.match(/"/gu)?.length ?? 0;
  return opened > closed || straight % 2 === 1;
}

function lastMatch(pattern: RegExp, text: string): { readonly end: number } | null {
  const last = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].at(-1);
  return last === undefined ? null : { end: last.index + last[0].length };
}

/** The words that say who told it, without what was told. */
function zonesOf({ start, end, content }: AttributionMention): Extent[] {
  if (content === null) return [{ start, end }];
  if (content.start >= end) return [{ start, end: content.start }];
  return [
    { start, end: Math.min(end, Math.max(start, content.start)) },
    { start: Math.max(start, Math.min(end, content.end)), end },
  ];
}

/** A sentence of meeting, up to where it goes over to what was told. */
function upToTold(text: string, sentence: Extent, { told }: TellingWords): Extent {
  const at = told.exec(text.slice(sentence.start, sentence.end));
  return { start: sentence.start, end: at === null ? sentence.end : sentence.start + at.index };
}

/** Names that are not known to be public: of persons, and of places below a first-level region. */
function privateNames(text: string, zone: Extent): Extent[] {
  const runs = text.slice(zone.start, zone.end).matchAll(NAME);
  return [...runs].flatMap(({ 0: run, index }) => privatePart(run, zone.start + index, text));
}

const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/** What of a run of capitalised words is no public name; a capital that only begins a sentence proves nothing. */
function privatePart(run: string, at: number, text: string): Extent[] {
  if (isPublic(run)) return [];
  const begins = /(?:^|[.!?“"\n])\s{0,16}$/u.test(text.slice(Math.max(0, at - 17), at));
  if (!begins) return [{ start: at, end: at + run.length }];
  const [first = '', ...rest] = run.split(' ');
  if (rest.length === 0 || isPublic(rest.join(' '))) return [];
  const skip = STARTS.test(first) ? first.length + 1 : 0;
  return [{ start: at + skip, end: at + run.length }];
}

/** First words of a sentence that are no part of a name. */
const STARTS = /^(?:The|A|An|One|Some|According|Another|Two|Three|This|That|Our|Its|In|On|At|Speaking)$/u;

function isPublic(run: string): boolean {
  const plain = run.replace(/ (?:Province|Region|Krai|Oblast|Prefecture)$/u, '');
  return (
    isPublicName(plain) ||
    plain.split(/[ -]/u).every((word) => isPublicName(word) || /^\p{Ll}/u.test(word)) ||
    /^(?:I|[A-Z]{2,5}|Mr|Mrs|Ms)$/u.test(plain)
  );
}

/** Persons whom a text names as persons: by a title, as "surnamed", or with their age. */
function personsNamed(text: string): Extent[] {
  return PERSONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', index }) => {
      const start = index + all.indexOf(name);
      return { start, end: start + name.length };
    }),
  );
}

const PERSONS = [
  /\b(?:surnamed|named|called|alias|Mr\.?|Mrs\.?|Ms\.?|Comrade) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})/gu,
  /(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){1,2}),? (?:\(\d{2}\)|\d{2},|aged \d{2})/gu,
];

function within(inner: Extent, outer: Extent | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && a.end > b.start;
}
