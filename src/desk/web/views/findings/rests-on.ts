/** What a finding rests on: how many reports and origins, and whether anybody has verified their text (N7). */
import type { EvidenceJson, FindingsJson } from '../../lib/types.ts';

export interface RestsOn {
  /** Every sentence, each once. */
  readonly evidence: readonly EvidenceJson[];
  readonly reports: number;
  readonly publishers: readonly string[];
  /**
   * `one`: a single origin for everything; `each`: one for each part, which is not corroboration; `some`: some part has
   * only one; `many`: every part has two or more.
   */
  readonly origins: 'one' | 'each' | 'some' | 'many';
  /** How much of it is Corvée's own summary of a page that nobody here has verified. */
  readonly summaries: 'all' | 'some' | 'none';
}

/** @param parts - the sentences behind each statement of the finding; a part without sentences counts for nothing */
export function restsOn(
  parts: readonly (readonly EvidenceJson[])[],
  claims: FindingsJson['claims'],
): RestsOn {
  const evidence = [...new Map(parts.flat().map((item) => [item.id, item])).values()];
  const originsOf = (list: readonly EvidenceJson[]): number =>
    new Set(list.map(({ id, report }) => claims[id]?.origin ?? report)).size;
  const counts = parts.filter((part) => part.length > 0).map(originsOf);
  const summaries = evidence.filter(({ text }) => text === 'summary').length;
  return {
    evidence,
    reports: new Set(evidence.map(({ report }) => report)).size,
    publishers: [...new Set(evidence.flatMap(({ publisher }) => publisher ?? []))],
    origins: originKind(counts, originsOf(evidence)),
    summaries: summaries === 0 ? 'none' : summaries === evidence.length ? 'all' : 'some',
  };
}

function originKind(counts: readonly number[], all: number): RestsOn['origins'] {
  if (all <= 1) return 'one';
  if (counts.every((count) => count === 1)) return 'each';
  return counts.includes(1) ? 'some' : 'many';
}
