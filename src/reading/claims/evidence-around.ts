/** What stands around a claim: its clause and sentence, times, amounts, and on whose word it is. */
import type { Trade } from '../../evidence/index.ts';
import type { Interval } from '../times/resolve-times.ts';
import type { Phrases } from '../phrases/units.ts';
import type { AttributionMention, Extent, QuantityMention, Time } from '../reading.ts';
import { covers, type Document } from '../text/document.ts';
import { type Covering, coversOf, inside, sharing } from '../text/ranges.ts';
import type { Place } from './rules.ts';

/** All that the builders of claims look things up in. */
export interface Surroundings {
  readonly document: Document;
  readonly phrases: readonly Phrases[];
  readonly times: readonly Time[];
  readonly quantities: readonly QuantityMention[];
  readonly attribution: readonly AttributionMention[];
  /** The same by what they say, and by where they stand. */
  readonly voices: Covering<AttributionMention>;
  readonly cues: readonly AttributionMention[];
  readonly published: Interval;
  readonly outlet: string;
  /** Day of the telling of what a mention reports; null if nobody says. */
  readonly toldOn: (mention: AttributionMention) => Interval | null;
  readonly places: readonly (Extent & Place)[];
  readonly trades: readonly (Extent & { readonly trade: Trade })[];
  /** The host state the text names most; null if it names none. */
  readonly hostState: string | null;
  /** The state whose people are sent. */
  readonly sender: string;
}

export function timesIn(around: Surroundings, extent: Extent): Time[] {
  return inside(around.times, extent);
}

export function quantitiesIn(around: Surroundings, extent: Extent): QuantityMention[] {
  return [...sharing(around.quantities, extent)];
}

/** The mentions on whose word a place of the text stands, outermost first. */
export function voicesOver(around: Surroundings, extent: Extent): AttributionMention[] {
  const first = { start: extent.start, end: Math.min(extent.end, extent.start + 1) };
  return (
    coversOf(around.voices, first)
      // A cue is not on its own word; but "reportedly pay …" begins with the hedge that it is under.
      .filter(({ cue, content }) => !covers(cue, first) || (content !== null && covers(content, cue)))
      .sort((a, b) => size(b.content) - size(a.content))
  );
}

const size = (extent: Extent | null): number => (extent === null ? 0 : extent.end - extent.start);

/** The state a statement is about: the host it names, else the one its sentence names, else the text's. */
export function stateAround(around: Surroundings, extent: Extent, sentence: Extent): string | null {
  const host = (within: Extent): string | undefined =>
    inside(around.places, within).find((place) => place.state !== around.sender)?.state;
  return host(extent) ?? host(sentence) ?? around.hostState;
}

export function regionAround(around: Surroundings, extent: Extent, state: string | null): string | null {
  return (
    inside(around.places, extent).find((place) => place.region !== null && place.state === state)?.region ??
    null
  );
}
