/**
 * Reads a text: one layer after another, each standing on the words of the text. Pure and deterministic: the same text
 * and options give the same reading on every machine; no clock, no network, nothing written.
 */
import type { Day } from '../base/index.ts';
import { ATTITUDE } from './attribution/attitudes.ts';
import { readAttribution } from './attribution/read-attribution.ts';
import { type AttributionReader, compileAttribution } from './attribution/reader.ts';
import { readBoilerplate } from './boilerplate/read-boilerplate.ts';
import type { Surroundings } from './claims/evidence-around.ts';
import { type ClaimReader, compileClaims } from './claims/find-drafts.ts';
import {
  compilePlaces,
  findPlaces,
  findTrades,
  hostStateOf,
  type PlaceFinder,
  senderOf,
} from './claims/places.ts';
import { readClaims } from './claims/read-claims.ts';
import { english } from './en/index.ts';
import { korean } from './ko/index.ts';
import { guessLanguage } from './language.ts';
import type { LanguagePack } from './language-pack.ts';
import { chunkDocument } from './phrases/chunk.ts';
import { startsOf } from './notation/scan.ts';
import type { Phrases } from './phrases/units.ts';
import { inferPublished } from './published/infer-published.ts';
import { checkRises } from './quantities/check-rises.ts';
import { withEllipses } from './quantities/ellipsis.ts';
import { compileQuantities, type QuantityReader, readQuantities } from './quantities/read-quantities.ts';
import type {
  AttributionMention,
  Language,
  Published,
  QuantityMention,
  Reading,
  ReadOptions,
  Time,
} from './reading.ts';
import { russian } from './ru/index.ts';
import { readSurface } from './surface/read-surface.ts';
import { makeDocument } from './text/make-document.ts';
import { coveringOf, sharesAny } from './text/ranges.ts';
import { tellingTimes, timeContexts } from './times/contexts.ts';
import { compileTimes, findTimes, type FoundTime, type TimeFinder } from './times/find-times.ts';
import { linkDurations } from './times/link-durations.ts';
import { type Interval, resolveTimes } from './times/resolve-times.ts';

const packs: Readonly<Record<Language, LanguagePack>> = { en: english, ko: korean, ru: russian };

/** A language's tables, compiled. */
interface Tools {
  readonly pack: LanguagePack;
  readonly times: TimeFinder;
  readonly quantities: QuantityReader;
  readonly attribution: AttributionReader | null;
  readonly claims: ClaimReader | null;
  readonly places: PlaceFinder | null;
}

const compiled = new Map<Language, Tools>();

function toolsFor(language: Language): Tools {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const pack = packs[language];
  const { phrases } = pack;
  const tools: Tools = {
    pack,
    times: compileTimes(pack.times),
    quantities: compileQuantities(pack.quantities),
    attribution: phrases === null ? null : compileAttribution(phrases.attribution, phrases.names),
    claims: phrases === null ? null : compileClaims(phrases.claims),
    places: phrases === null ? null : compilePlaces(phrases.claims),
  };
  compiled.set(language, tools);
  return tools;
}

/**
 * Proposes what a text says: times, amounts, on whose word, and claims; and when it was published, if that is not given.
 *
 * @param text - any text, read as it is: offsets count its UTF-16 code units
 * @returns a reading in which every item's `text` is the slice at its offsets. Never throws for any text.
 */
export function read(text: string, options: ReadOptions): Reading {
  const language = options.language ?? guessLanguage(text);
  const tools = toolsFor(language);
  const { pack } = tools;
  const document = makeDocument(text, language, pack.tokenizer);
  const boilerplate = readBoilerplate(pack.boilerplate, document);
  const starts = startsOf(document.folded, pack.times.unspaced);
  const found = findTimes(tools.times, text, document.folded, starts);
  const dates = found.filter(({ rule }) => rule.id.startsWith('date/'));
  const spelled = readQuantities(tools.quantities, text, document.folded, starts).filter(
    (amount) => amount.kind !== 'duration' || !sharesAny(dates, amount),
  );
  const quantities = withEllipses(pack.quantities.ellipsis, text, document.folded, spelled);
  const phrases: Phrases[] = pack.phrases === null ? [] : chunkDocument(document, pack.phrases.classes);
  const outlet = options.outlet ?? 'the publisher';
  const attribution =
    tools.attribution === null
      ? []
      : readAttribution(tools.attribution, document, phrases, outlet, boilerplate);
  // What somebody likes or opposes puts nothing on their word: dates and claims look only at what is stated.
  const stated = attribution.filter(({ rule }) => rule !== ATTITUDE);
  const contexts = timeContexts(found, phrases, stated, quantities, pack.times.scheduled);
  const clues = {
    text,
    folded: document.folded,
    found,
    contexts,
    language: pack.published,
    sentences: document.sentences,
  };
  const published =
    options.published === null
      ? inferPublished(clues, boilerplate, options.context ?? [])
      : given(options.published);
  const resolved = resolveTimes(text, found, contexts, published);
  const times = linkDurations(
    withoutAmounts(resolved, quantities),
    found,
    document.folded,
    pack.published,
    document.sentences,
    published,
  );
  const reading = {
    language,
    published,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    boilerplate,
    times,
    quantities,
    attribution,
    checks: checkRises(text, document.folded, document.sentences, quantities),
  };
  if (pack.surface !== null) {
    const input = { document, times, quantities, published, outlet, skip: boilerplate };
    return { ...reading, ...readSurface(pack.surface, input), rivals: [] };
  }
  if (pack.phrases === null || tools.claims === null || tools.places === null)
    return { ...reading, claims: [], rivals: [] };
  const places = findPlaces(tools.places, document.folded);
  const sender = senderOf(places, phrases, pack.phrases.claims.sender);
  const around: Surroundings = {
    document,
    phrases,
    times,
    quantities,
    attribution: stated,
    voices: coveringOf(stated, ({ content }) => content),
    cues: [...stated].sort((a, b) => a.start - b.start),
    published,
    outlet,
    places,
    trades: findTrades(tools.places, text, document.folded),
    sender,
    hostState: hostStateOf(places, sender),
    toldOn: tellings(stated, found, times),
  };
  return {
    ...reading,
    ...readClaims(tools.claims, pack.phrases.names, around, boilerplate, options.rivals === true),
  };
}

/** Four digits that belong to an amount are no year: "USD 2000". */
function withoutAmounts(times: readonly Time[], quantities: readonly QuantityMention[]): Time[] {
  const amounts = quantities.filter(({ kind }) => kind !== 'duration');
  return times.filter((time) => time.rule !== 'date/bare-year' || !sharesAny(amounts, time));
}

function given({ from, to }: { readonly from: Day | null; readonly to: Day | null }): Published {
  const limits = { from, to, months: null };
  const reason = {
    code: 'given',
    start: 0,
    end: 0,
    words: `${from ?? ''}..${to ?? ''}`,
    ...limits,
    weight: 'firm',
    sentence: 'Given with the file.',
  } as const;
  return { ...limits, how: 'given', reasons: [reason] };
}

/** The days of telling, by mention. */
function tellings(
  attribution: readonly AttributionMention[],
  found: readonly FoundTime[],
  times: readonly Time[],
): (mention: AttributionMention) => Interval | null {
  const byStart = new Map(times.map((time) => [time.start, time]));
  const told = tellingTimes(found, attribution);
  const days = new Map(
    attribution.map((mention, i) => {
      const start = found[told[i] ?? -1]?.start;
      const time = start === undefined ? undefined : byStart.get(start);
      return [mention, time === undefined ? null : { from: time.bare.from, to: time.bare.to }] as const;
    }),
  );
  return (mention) => days.get(mention) ?? null;
}
