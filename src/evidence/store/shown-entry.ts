/**
 * One entry, shown in part to somebody who has the chain and nothing else: they can check that this is what was recorded at its
 * place, and learn nothing of what is left as hashes.
 */
import type { Json } from '../../base/index.ts';
import type { Header } from '../entry.ts';
import { hashOfHeader } from './chain.ts';
import { rootOfShown, show, type Hides, type Shown } from './commitment.ts';

export interface ShownEntry {
  readonly header: Extract<Header, { schema: 2 }>;
  readonly content: Shown;
}

/** Null for an entry whose header is of form 1: it commits to its top-level fields only. */
export function showEntry(
  header: Header,
  contentKey: Uint8Array,
  entry: object,
  hides: Hides,
): ShownEntry | null {
  return header.schema === 1 ? null : { header, content: show(contentKey, entry as Json, hides) };
}

/** True if what is shown is what the header commits to, and the header is the one with this hash in the chain. */
export function shownEntryHolds({ header, content }: ShownEntry, hash: string): boolean {
  return rootOfShown(content) === header.commitment && hashOfHeader(header) === hash;
}
