/** Claims that are what somebody thinks or complains of: driven by the attribution found. */
import type { ClaimKind, Topic } from '../../evidence/index.ts';
import type { Phrases } from '../phrases/units.ts';
import type { AttributionMention, Extent } from '../reading.ts';
import { covers, itemAt } from '../text/document.ts';
import { coversOf } from '../text/ranges.ts';
import { type Draft, verbIn } from './draft.ts';
import type { Surroundings } from './evidence-around.ts';
import type { ClaimReader } from './find-drafts.ts';
import { topicOf } from './topic.ts';

export interface MindDraft extends Draft {
  readonly mention: AttributionMention;
}

const MOST_WORDS = 400;

/** What workers say and complain of, and what anybody believes or fears, if it is about something we know. */
export function findMinds(
  reader: ClaimReader,
  phrases: readonly Phrases[],
  around: Surroundings,
): MindDraft[] {
  return around.attribution.flatMap((mention): MindDraft[] => {
    const kind = kindOf(mention, around);
    const { content } = mention;
    const sentence = content === null ? null : itemAt(phrases, content.start);
    if (kind === null || content === null || sentence === null || mention.implied) return [];
    const range = rangeOf(sentence, content);
    if (range === null) return [];
    const units = sentence.units.slice(range.from, range.to);
    const topic: Topic | null =
      topicOf(reader.language.topics, units) ?? (kind === 'testimony' ? 'conditions' : null);
    if (topic === null) return [];
    return [
      {
        start: content.start,
        end: Math.min(content.end, content.start + MOST_WORDS),
        rule: `${kind}/attributed`,
        kind,
        topic,
        phrases: sentence,
        range,
        slots: {},
        verb: verbIn(sentence, range),
        wide: false,
        denied: false,
        runs: null,
        mention,
      },
    ];
  });
}

/** Workers speak for themselves where they complain, are quoted, or somebody tells what they say. */
function kindOf(
  mention: AttributionMention,
  around: Surroundings,
): Extract<ClaimKind, 'testimony' | 'belief'> | null {
  const { stance, party, quoted, cue } = mention;
  const isTold = quoted || coversOf(around.voices, cue).length > 0;
  if (stance === 'complains' || (stance === 'states' && party.kind === 'workers' && isTold))
    return 'testimony';
  return stance === 'believes' || stance === 'speculates' || stance === 'fears' ? 'belief' : null;
}

function rangeOf(phrases: Phrases, content: Extent): { from: number; to: number } | null {
  const from = phrases.units.findIndex((unit) => unit.start >= content.start);
  const to = phrases.units.findLastIndex((unit) => covers(content, unit)) + 1;
  return from < 0 || to <= from ? null : { from, to };
}
