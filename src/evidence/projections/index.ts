/** Evidence's own projections, in the order in which they are applied. */
import type { EvidenceEntry } from '../entry.ts';
import type { Projection } from './projection.ts';
import { recordsProjection } from './records/projection.ts';
import type { SearchIndex } from './search/search-index.ts';
import { searchProjection } from './search/projection.ts';

/** @param index - how the store finds substrings */
export function evidenceProjections(index: SearchIndex): readonly Projection<EvidenceEntry>[] {
  return [recordsProjection, searchProjection(index)];
}
