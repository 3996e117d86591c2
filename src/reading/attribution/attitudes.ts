/**
 * Cues that no construction of the tables explains but that have enough points (`points.ts`): "vowed to", "their support
 * for", "was critical of". They say whose mind it is; what is said is left open, so nothing else rests on them.
 */
import { isFinite, isWord, type AnyUnit, type NounPhrase, type Phrases } from '../phrases/units.ts';
import type { Extent } from '../reading.ts';
import { type Document, overlaps, type Token } from '../text/document.ts';
import type { CueCandidate } from './cue-signs.ts';
import { type Found, UNNAMED } from './found.ts';
import { partyOf } from './party.ts';
import type { AttributionReader, Voice } from './reader.ts';

export const ATTITUDE = 'cue/points';

/** @param likely - the candidates of the sentence with enough points */
export function attitudesIn(
  reader: AttributionReader,
  document: Document,
  phrases: Phrases,
  likely: readonly CueCandidate[],
  found: readonly Found[],
): Found[] {
  return likely
    .filter((candidate) => !found.some(({ cue }) => overlaps(cue, candidate)))
    .map((candidate): Found => {
      const source = sourceOf(phrases, candidate);
      const cue = { start: candidate.start, end: candidate.end };
      const { text } = document;
      const words = source === null ? null : text.slice(source.start, source.end);
      return {
        start: Math.min(cue.start, source?.start ?? cue.start),
        end: Math.max(cue.end, source?.end ?? cue.end),
        cue,
        sourceWords: words,
        party: source === null ? UNNAMED : partyOf(source.np, words ?? '', words ?? '', reader.names),
        pronoun: source?.np.pronoun ?? false,
        ...voiceOf(reader, phrases.units[candidate.at], candidate.name),
        content: null,
        quoted: false,
        implied: false,
        rule: ATTITUDE,
      };
    });
}

const UNSTATED: Voice = { stance: 'states', strength: 'CT' };

function voiceOf(reader: AttributionReader, unit: AnyUnit | undefined, name: string): Voice {
  const own = reader.attitudes.get(name);
  if (own !== undefined) return { stance: own.stance, strength: own.strength };
  const { cues } = reader.language;
  const known =
    unit?.kind === 'vg' ? Object.keys(cues).find((cue) => unit.classes.has(`cue-${cue}`)) : undefined;
  const voice = (known === undefined ? undefined : cues[known]) ?? UNSTATED;
  return { stance: voice.stance, strength: voice.strength };
}

interface Source extends Extent {
  readonly np: NounPhrase;
}

/** Who it is: whoever a noun belongs to, the subject of a verb, the agent of a passive. */
function sourceOf({ units, sentence }: Phrases, { at, kind }: CueCandidate): Source | null {
  const unit = units[at];
  if (kind === 'noun' && unit?.kind === 'np') {
    return (
      owner(sentence.tokens, unit) ??
      nounAfter(units, at + 1, ['of', 'by', 'from', 'among']) ??
      subjectOf(units, at)
    );
  }
  if (kind === 'word')
    return isWord(unit, 'according') ? nounAfter(units, at + 1, ['to']) : subjectOf(units, at);
  const agent = unit?.kind === 'vg' && unit.form !== 'ing' ? nounAfter(units, at + 1, ['by']) : null;
  return agent ?? subjectOf(units, at) ?? speakerAfter(units, at);
}

/** "The embassy's view", "their view": the words that own it. */
function owner(tokens: readonly Token[], np: NounPhrase): Source | null {
  const first = tokens[np.first];
  if (first === undefined) return null;
  if (POSSESSIVE.test(first.word)) return { start: first.start, end: first.end, np };
  const mark = tokens.slice(np.first, np.last).find(({ word }) => /'s?$/.test(word));
  return mark === undefined || mark.end <= first.end - 2 ? null : { start: first.start, end: mark.end, np };
}

const POSSESSIVE = /^(?:his|her|their|its|my|your|our)$/;

function nounAfter(units: readonly AnyUnit[], at: number, words: readonly string[]): Source | null {
  const np = units[at + 1];
  return isWord(units[at], ...words) && np?.kind === 'np' ? { start: np.start, end: np.end, np } : null;
}

/** "…", wrote the envoy: the subject stands behind. */
function speakerAfter(units: readonly AnyUnit[], at: number): Source | null {
  const np = units[at + 1];
  return np?.kind === 'np' && (at === 0 || isWord(units[at - 1], '"', ','))
    ? { start: np.start, end: np.end, np }
    : null;
}

/** The subject of a verb, or of the verb it hangs on: "the envoy left and vowed", "…, he said, citing". */
function subjectOf(units: readonly AnyUnit[], at: number): Source | null {
  const unit = units[at];
  // "He left for the port, saying": not the port.
  const hangs = unit?.kind === 'vg' && unit.form === 'ing' && isWord(units[at - 1], ',');
  const own = hangs ? null : subjectRightBefore(units, at);
  if (own !== null) return { start: own.start, end: own.end, np: own };
  const joined = isWord(units[at - 1], 'and', 'but', ',');
  const governor = joined
    ? units.findIndex((unit, i) => i < at && isFinite(unit))
    : units.findLastIndex((unit, i) => i < at && isFinite(unit));
  const np = governor < 0 ? null : subjectRightBefore(units, governor);
  const first =
    np ??
    units.find((unit): unit is NounPhrase => unit.kind === 'np' && unit.start < (units[at]?.start ?? 0)) ??
    null;
  return first === null ? null : { start: first.start, end: first.end, np: first };
}

const BETWEEN = ['who', 'which', 'that', 'also', 'then', 'later', 'both', ')', ','];

function subjectRightBefore(units: readonly AnyUnit[], verb: number): NounPhrase | null {
  let at = skipAside(units, verb - 1);
  // "The envoy on Sunday tweeted"
  while (isTime(units[at]))
    at = skipAside(units, isWord(units[at - 1], 'on', 'at', 'in', 'for') ? at - 2 : at - 1);
  while (isWord(units[at - 1], 'of', 'for', 'in', 'at', 'from', 'with') && units[at - 2]?.kind === 'np')
    at -= 2;
  const np = units[at];
  if (np?.kind !== 'np') return null;
  // An object of the verb before is no subject: "told the crews to pay".
  return units[at - 1]?.kind === 'vg' && !isFinite(units[verb]) ? null : np;
}

/** Back over "who", an aside in brackets, an adverb. */
function skipAside(units: readonly AnyUnit[], from: number): number {
  let at = from;
  for (;;) {
    const unit = units[at];
    if (isWord(unit, ')')) {
      const open = units.findLastIndex((other, i) => i < at && isWord(other, '('));
      at = open < 0 ? at - 1 : open - 1;
    } else if (isWord(unit, ...BETWEEN) || (unit?.kind === 'word' && unit.token.tag === 'ADV')) at--;
    else return at;
  }
}

function isTime(unit: AnyUnit | undefined): boolean {
  return unit?.kind === 'np' && unit.classes.has('time');
}
