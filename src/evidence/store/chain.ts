/**
 * The chain: each header names the hash of the one before, so that no entry can be changed, dropped, added or moved
 * without every later hash changing. Hashes are of headers only; what a header says of content is its commitment.
 */
import { hash } from 'node:crypto';
import { canonicalJson, type Sha256 } from '../../base/index.ts';
import { Header, type Actor } from '../entry.ts';

/** What the first header calls the one before it. */
export const GENESIS: Sha256 = '0'.repeat(64);

/** An entry's place in the chain; `seq` 0 with GENESIS stands for an empty journal. */
export interface Link {
  readonly seq: number;
  readonly hash: Sha256;
}

export const EMPTY: Link = { seq: 0, hash: GENESIS };

/** What of a header enters the chain in the open: enough to follow the chain, and nothing of who did what and when. */
export interface BareHeader {
  readonly seq: number;
  readonly prev: Sha256;
  readonly commitment: Sha256;
  readonly destroyed: readonly number[];
  /** `metaOf` the rest. */
  readonly meta: Sha256;
}

/** The hash of a header. Form 1: SHA-256 of its canonical JSON. Form 2: that of its bare header. */
export function hashOfHeader(header: Header): Sha256 {
  if (header.schema === 1) return hash('sha256', canonicalJson(header));
  const { seq, prev, commitment, destroyed } = header;
  return hashOfBare({ seq, prev, commitment, destroyed, meta: metaOf(header) });
}

/** SHA-256 of the canonical JSON, written out: this is done for every entry. */
export function hashOfBare({ seq, prev, commitment, destroyed, meta }: BareHeader): Sha256 {
  const gone = destroyed.join(',');
  return hash(
    'sha256',
    `{"commitment":"${commitment}","destroyed":[${gone}],"meta":"${meta}","prev":"${prev}","schema":2,"seq":${String(seq)}}`,
  );
}

/** Kind, actor and month under the header's salt: nobody can guess at them who was not shown it. */
export function metaOf({ kind, actor, month, salt }: Meta): Sha256 {
  const { name, role } = actor;
  const who = `{"name":${JSON.stringify(name)},"role":"${role}"}`;
  return hash(
    'sha256',
    `{"actor":${who},"kind":${JSON.stringify(kind)},"month":${JSON.stringify(month)},"salt":"${salt}"}`,
  );
}
export type Meta = Pick<Extract<Header, { schema: 2 }>, 'kind' | 'actor' | 'month' | 'salt'>;

/** What `linkAfter` puts into a header, besides the place in the chain. */
export interface HeaderContent {
  readonly kind: string;
  readonly actor: Actor;
  readonly month: Header['month'];
  readonly commitment: Sha256;
  readonly destroyed: readonly number[];
  /** 16 random bytes as hexadecimal. */
  readonly salt: string;
}

/** The next header after `tip`, its canonical text, and its link. */
export function linkAfter(tip: Link, content: HeaderContent): { header: Header; text: string; link: Link } {
  const header = Header.parse({ schema: 2, seq: tip.seq + 1, prev: tip.hash, ...content });
  return { header, text: canonicalJson(header), link: { seq: header.seq, hash: hashOfHeader(header) } };
}
