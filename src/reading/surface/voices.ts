/** Mentions of speakers and hedges in one sentence, and the links of a chain they make. */
import type { Attribution, Party } from '../../evidence/index.ts';
import { linkOf } from '../claims/chains.ts';
import type { AttributionMention, Extent, Time } from '../reading.ts';
import type { Sentence } from '../text/document.ts';
import type { SurfaceInput } from './context.ts';
import type { SurfaceLanguage } from './rules.ts';
import { speakersIn } from './speakers.ts';

/** Speakers first, in the order of their rules, then hedges that nobody's verb of saying covers. */
export function mentionsIn(
  language: SurfaceLanguage,
  input: SurfaceInput,
  sentence: Sentence,
  said: string,
): AttributionMention[] {
  const { text } = input.document;
  const quoted = /["\u201c\u201d]/u.test(text.slice(sentence.start, sentence.end));
  const at = ({ start, end }: Extent): Extent => ({
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const spoken = speakersIn(language.speech, said).map(({ rule, cue, source, party }): AttributionMention => {
    const place = at(cue);
    const named = source === null ? null : at(source);
    const extent = {
      start: Math.min(place.start, named?.start ?? place.start),
      end: Math.max(place.end, named?.end ?? place.end),
    };
    const label: Party = { kind: party, label: language.labels[party] };
    return {
      ...extent,
      text: text.slice(extent.start, extent.end),
      cue: place,
      source: named === null ? null : text.slice(named.start, named.end),
      party: label,
      stance: rule.stance,
      strength: rule.strength,
      chain: [input.outlet, label.label],
      content: { start: sentence.start, end: sentence.end },
      quoted,
      implied: false,
      rule: rule.id,
    };
  });
  const hedged = language.voices.flatMap((rule): AttributionMention[] => {
    const match = rule.pattern.exec(said);
    if (match === null) return [];
    const cue = at({ start: match.index, end: match.index + match[0].length });
    if (spoken.some((other) => other.cue.start < cue.end && cue.start < other.cue.end)) return [];
    const party: Party = { kind: rule.party, label: language.labels[rule.party] };
    return [
      {
        ...cue,
        text: text.slice(cue.start, cue.end),
        cue,
        source: null,
        party,
        stance: rule.stance,
        strength: rule.strength,
        chain: [input.outlet, party.label],
        content: { start: sentence.start, end: sentence.end },
        quoted,
        implied: false,
        rule: rule.id,
      },
    ];
  });
  return [...spoken, ...hedged];
}

export function linksOf(
  text: string,
  mentions: readonly AttributionMention[],
  implied: boolean,
): Attribution[] {
  return mentions.map((mention) => linkOf(text, mention, implied));
}

const NEAR = 3;

/** "A source said on the 3rd": the day stands right after the source, or right before the verb. */
export function isTelling({ source, start, cue }: AttributionMention, time: Time): boolean {
  if (time.type !== 'DATE' || source === null) return false;
  const after = time.start - (start + source.length);
  const before = cue.start - time.end;
  return (after >= 0 && after <= NEAR) || (before >= 0 && before <= NEAR);
}
