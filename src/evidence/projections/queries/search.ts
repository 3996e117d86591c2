/** Finds substrings in report texts and claim summaries: every term must be there, in any order, letter case aside. */
import type { Claim } from '../../claim.ts';
import type { ClaimId, ReportId } from '../../ids.ts';
import { fold, unfold, type Range } from '../search/fold.ts';
import { rowJson } from '../rows.ts';
import type { SearchTables } from '../search/tables.ts';
import type { Reader } from '../../store/case.ts';

/** A text that contains every term. */
export type Hit = HitText &
  ({ readonly kind: 'report'; readonly id: ReportId } | { readonly kind: 'claim'; readonly id: ClaimId });

export interface HitText {
  /** The entry that brought it in. */
  readonly seq: number;
  readonly snippet: Snippet;
}

/** A piece of the text around the first match. Offsets are UTF-16 code units. */
export interface Snippet {
  readonly text: string;
  /** Where the piece begins in the report's text or the claim's summary. */
  readonly start: number;
  /** Where the terms stand in the whole text, in order, those inside the piece. */
  readonly matches: readonly Range[];
}

const CONTEXT = 60;

/** @returns newest first, at most `limit` (default 50); none for a query without a term */
export async function search(reader: Reader, query: string, { limit = 50 } = {}): Promise<readonly Hit[]> {
  const terms = [
    ...new Set(
      fold(query)
        .split(/\s+/u)
        .filter((term) => term !== ''),
    ),
  ];
  const hits: Hit[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; terms.length > 0 && hits.length < limit;) {
    const seqs = await reader.search.find(reader.db, terms, { before, limit });
    for (const doc of await standing(reader, seqs)) {
      if (hits.length < limit) hits.push(hitOf(doc, snippetOf(await textOf(reader, doc), terms)));
    }
    const last = seqs.at(-1);
    if (last === undefined || seqs.length < limit) break;
    before = last;
  }
  return hits;
}

type Doc = Pick<SearchTables['search_doc'], 'seq' | 'kind' | 'ref'>;

/** All reports, and the claims that the desk still has: an undone revision is indexed but no longer there. */
async function standing(reader: Reader, seqs: readonly number[]): Promise<readonly Doc[]> {
  if (seqs.length === 0) return [];
  return reader.db
    .selectFrom('search_doc')
    .leftJoin('claim_state', (join) => join.onRef('claim', '=', 'ref').on('until', 'is', null))
    .select(['seq', 'kind', 'ref'])
    .where('seq', 'in', seqs)
    .where((is) => is.or([is('kind', '=', 'report'), is('claim', 'is not', null)]))
    .orderBy('seq', 'desc')
    .execute();
}

function hitOf({ kind, ref, seq }: Doc, snippet: Snippet): Hit {
  return kind === 'report'
    ? { kind, id: ref as ReportId, seq, snippet }
    : { kind, id: ref as ClaimId, seq, snippet };
}

async function textOf(reader: Reader, { kind, ref }: Doc): Promise<string> {
  if (kind === 'report') {
    return (
      await reader.db.selectFrom('report').select('text').where('id', '=', ref).executeTakeFirstOrThrow()
    ).text;
  }
  const { json } = await reader.db
    .selectFrom('claim')
    .select('json')
    .where('id', '=', ref)
    .executeTakeFirstOrThrow();
  return (rowJson(reader.where, json) as Claim).summary;
}

/** @param terms - folded */
export function snippetOf(text: string, terms: readonly string[]): Snippet {
  const back = unfold(text);
  const folded = fold(text);
  const matches =
    back === null ? [] : terms.flatMap((term) => placesOf(folded, term).map(back)).sort(byStart);
  const first = matches[0] ?? { start: 0, end: 0 };
  const start = boundary(text, Math.max(0, first.start - CONTEXT));
  const end = boundary(text, Math.min(text.length, first.end + CONTEXT));
  return {
    text: text.slice(start, end),
    start,
    matches: matches.filter((match) => match.start >= start && match.end <= end),
  };
}

function placesOf(folded: string, term: string): Range[] {
  const places: Range[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Never in the middle of a surrogate pair. */
function boundary(text: string, at: number): number {
  const inside = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return inside ? at - 1 : at;
}
