/**
 * Who says, thinks, fears what: from cue words to content and chain.
 *
 * Everything inside a mention's content is on its party's word; a mention inside another's content is nested in it. A
 * quotation without a cue of its own keeps the last source and says that it is implied.
 */
import type { Phrases } from '../phrases/units.ts';
import type { AttributionMention, Extent } from '../reading.ts';
import type { Document } from '../text/document.ts';
import { type Covering, coveringOf, coversOf, sharesAny } from '../text/ranges.ts';
import { attitudesIn } from './attitudes.ts';
import { clipped } from './clip-content.ts';
import { cuesIn } from './find-cues.ts';
import { type Found, lengthOf } from './found.ts';
import { hedgesIn } from './hedges.ts';
import { cuesByPoints } from './points.ts';
import { quotesOf } from './quotes.ts';
import type { AttributionReader } from './reader.ts';
import { withQuotes } from './speakers.ts';

/**
 * @param outlet - label of the outermost link
 * @param skip - boilerplate: nothing in it is anybody's word
 */
export function readAttribution(
  reader: AttributionReader,
  document: Document,
  phrases: readonly Phrases[],
  outlet: string,
  skip: readonly Extent[],
): AttributionMention[] {
  const quotes = quotesOf(document).filter((quote) => !sharesAny(skip, quote));
  const found = phrases
    .filter((sentence) => !sharesAny(skip, sentence))
    .map((sentence) => {
      const likely = cuesByPoints(reader.points, sentence.units);
      const units = new Set(likely.map(({ at }) => at));
      const cues = cuesIn(reader, document, sentence, units);
      return { sentence, likely, cues: [...cues, ...hedgesIn(reader.hedges, sentence)] };
    });
  const stated = found.flatMap(({ cues }) => cues);
  const spoken = [
    ...withQuotes(document.text, stated, quotes, reader.names),
    ...found.flatMap(({ sentence, likely, cues }) => attitudesIn(reader, document, sentence, likely, cues)),
  ];
  const ordered = clipped(document.text, spoken, quotes, phrases).sort(
    (a, b) => a.cue.start - b.cue.start || a.end - b.end,
  );
  const covering = coveringOf(ordered, ({ content }) => content);
  return ordered.map((mention) => finish(document.text, mention, chainOf(mention, covering, outlet)));
}

function finish(text: string, mention: Found, chain: readonly string[]): AttributionMention {
  const { start, end, cue, party, stance, strength, content, quoted, implied, rule, sourceWords } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    cue,
    source: sourceWords,
    party,
    stance,
    strength,
    chain,
    content,
    quoted,
    implied,
    rule,
  };
}

/** Outermost first: the publisher, whoever's content this stands in, and its own party. */
function chainOf(mention: Found, all: Covering<Found>, outlet: string): string[] {
  const outer = coversOf(all, mention.cue)
    .filter((other) => other !== mention)
    .sort((a, b) => lengthOf(b.content) - lengthOf(a.content))
    .map((other) => other.party.label);
  return [outlet, ...outer, mention.party.label].filter((label, i, labels) => label !== labels[i - 1]);
}
