/** Checks one row of the journal against the one before it and against what it commits to. */
import type { z } from 'zod';
import { canonicalJson, isCorveeError, refuseUncanonical, type Json, type Sha256 } from '../../base/index.ts';
import type { Header } from '../entry.ts';
import type { AnyEntry } from '../projections/projection.ts';
import { hashOfHeader, type Link } from './chain.ts';
import { rootOf } from './commitment.ts';
import { canonicalFields, commitmentOf } from './content.ts';
import { contentOf, headerOf, type RawLine } from './lines.ts';

/**
 * `hash`: the header is not what its hash says. `link`: it does not follow the one before. `gap`: one is missing.
 * `commitment`: the content does not open, or is not what the header commits to. `content`: content is gone without a
 * withdrawal, or there in spite of one. `original`: a report's bytes are not the ones it was added with. `head`: the
 * chain does not contain the head kept outside. `projection`: a table does not say what the journal says. `storage`: the
 * engine finds its own structures damaged. `unknown`: the entry is sound and this program too old for it.
 */
export interface Problem {
  readonly seq: number | null;
  readonly why:
    | 'hash'
    | 'link'
    | 'gap'
    | 'commitment'
    | 'content'
    | 'original'
    | 'head'
    | 'projection'
    | 'storage'
    | 'unknown';
  /** For developers, never about content. */
  readonly detail: string;
}

/** A row that was held against the chain, before anybody asks whether this program knows its kind. Plain data. */
export interface OpenedLine {
  readonly link: Link;
  readonly header: Header | null;
  /** Null if it was destroyed, or is not what the header commits to. */
  readonly opened: AnyEntry | null;
  /** False if the content was destroyed. */
  readonly content: boolean;
  readonly problems: readonly Problem[];
}

export interface CheckedLine<E extends AnyEntry> extends OpenedLine {
  /** Null if it was destroyed, is not what the header commits to, or is unknown to this program. */
  readonly entry: E | null;
}

/** @param before - the link of the row before, as this row should name it */
function openedLine(row: RawLine, before: Link): OpenedLine {
  const { seq, hash } = row;
  const problems: Problem[] = [];
  const problem = (why: Problem['why'], detail: string): void => void problems.push({ seq, why, detail });
  const header = headerOf(row);
  const there = row.sealed !== null && row.key !== null;

  if (seq !== before.seq + 1) problem('gap', `follows ${before.seq}`);
  if (header === null || hashOfHeader(header) !== hash || canonicalJson(header) !== row.header) {
    problem('hash', 'the header is not the one that was hashed');
  }
  if (header !== null && (header.seq !== seq || header.prev !== before.hash))
    problem('link', 'another entry before it');
  if (header?.destroyed.some((gone) => gone >= seq)) problem('link', 'destroys what comes after it');
  if ((row.sealed === null) !== (row.key === null)) problem('content', 'half gone');

  const opened = header !== null && there ? committed(row, header) : null;
  if (there && opened === null) problem('commitment', 'the content is not that of the header');
  return { link: { seq, hash }, header, opened, content: there, problems };
}

/** The rows that follow `before`, each held against the one before it. */
export function openedLines(rows: readonly RawLine[], before: Link): readonly OpenedLine[] {
  let last = before;
  return rows.map((row) => {
    const line = openedLine(row, last);
    last = line.link;
    return line;
  });
}

/** Does this program know what is in it? */
export function knownLine<E extends AnyEntry>(line: OpenedLine, codec: z.ZodType<E>): CheckedLine<E> {
  const { opened, link, problems } = line;
  const entry = opened === null ? null : (codec.safeParse(opened).data ?? null);
  if (opened === null || entry !== null) return { ...line, entry };
  const detail = `a kind or form of ${opened.kind} this program does not know`;
  const unknown: Problem = { seq: link.seq, why: 'unknown', detail };
  return { ...line, entry, problems: [...problems, unknown] };
}

/** What was sealed, if it is what the header commits to. */
function committed(row: RawLine, header: Header): AnyEntry | null {
  const content = contentOf(row);
  if (content?.kind !== header.kind || row.key === null) return null;
  try {
    return commitmentTo(content, header.schema, row.key) === header.commitment ? content : null;
  } catch (error) {
    if (isCorveeError(error, 'json-not-canonical')) return null;
    throw error;
  }
}

/** @throws CorveeError 'json-not-canonical' */
function commitmentTo(content: AnyEntry, schema: Header['schema'], key: Uint8Array): Sha256 {
  if (schema === 1) return commitmentOf(key, canonicalFields(content));
  refuseUncanonical(content);
  return rootOf(key, content as unknown as Json);
}
