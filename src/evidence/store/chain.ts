/**
 * The chain: each header names the hash of the one before, so that no entry can be changed, dropped, added or moved
 * without every later hash changing. Hashes are of headers only; what a header says of content is its commitment.
 */
import { canonicalJson, hashOf, sha256, type Sha256 } from '../../base/index.ts';
import { Header, type Actor } from '../entry.ts';

/** What the first header calls the one before it. */
export const GENESIS: Sha256 = '0'.repeat(64);

/** An entry's place in the chain; `seq` 0 with GENESIS stands for an empty journal. */
export interface Link {
  readonly seq: number;
  readonly hash: Sha256;
}

export const EMPTY: Link = { seq: 0, hash: GENESIS };

/** The hash of a header: SHA-256 of its canonical JSON. */
export function hashOfHeader(header: Header): Sha256 {
  return hashOf(header);
}

/** What `linkAfter` puts into a header, besides the place in the chain. */
export interface HeaderContent {
  readonly kind: string;
  readonly actor: Actor;
  readonly month: Header['month'];
  readonly commitment: Sha256;
  readonly destroyed: readonly number[];
}

/** The next header after `tip`, its canonical text, and its link. */
export function linkAfter(tip: Link, content: HeaderContent): { header: Header; text: string; link: Link } {
  const header = Header.parse({ schema: 1, seq: tip.seq + 1, prev: tip.hash, ...content });
  const text = canonicalJson(header);
  return { header, text, link: { seq: header.seq, hash: sha256(text) } };
}
