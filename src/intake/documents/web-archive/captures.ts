/** What an archive fetched that a report can be: pages, and where one sends its reader on to another. */
import { DocumentError, type ArchivedPage } from '../parsed.ts';
import { comparable } from './address.ts';
import { decodeMarkup } from './decode-markup.ts';
import { decodedBody, httpAnswer, type HttpAnswer } from './http-answer.ts';
import type { WarcRecord } from './warc-records.ts';

/** A page as it was fetched once. */
export interface Capture {
  readonly address: string;
  /** An instant in ISO 8601 and UTC. */
  readonly date: string;
  readonly markup: string;
}

export interface Captures {
  /** Every page, once each, in the order in which they stand in the archive. */
  readonly pages: readonly ArchivedPage[];
  /** The page at an address, as it was fetched first, wherever it sends its reader on to; null if there is none. */
  readonly pageAt: (address: string) => Capture | null;
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
/** What all pages of an archive may hold together. */
const MOST = 96 * 1024 * 1024;
const HOPS = 8;
const TITLE = 120;

/** @throws DocumentError 'damaged' where a page's own digest, coding or encoding is broken; 'huge' */
export function capturesOf(records: Iterable<WarcRecord>): Captures {
  const pages = new Map<string, Capture>();
  const onward = new Map<string, string>();
  const payloads = new Map<string, string>();
  let size = 0;
  for (const record of records) {
    const address = record.address;
    if (address === null) continue;
    const key = comparable(address);
    const found = answerOf(record);
    if (found === null) continue;
    const location = found.fields.get('location');
    if (found.status >= 300 && found.status < 400 && location !== undefined) {
      if (URL.canParse(location, address)) onward.set(key, comparable(new URL(location, address).href));
      continue;
    }
    if (found.status !== 200 || !PAGE.test(found.fields.get('content-type') ?? '')) continue;
    const digest = record.fields.get('warc-payload-digest');
    const same = record.type === 'revisit' ? payloads.get(digest ?? '') : undefined;
    if (record.type === 'revisit' && same === undefined) continue;
    const markup = same ?? decodeMarkup(decodedBody(found, digest), found.fields.get('content-type') ?? '');
    size += same === undefined ? markup.length : 0;
    if (size > MOST) throw new DocumentError('huge');
    if (digest !== undefined) payloads.set(digest, markup);
    const before = pages.get(key);
    if (before === undefined || record.date < before.date)
      pages.set(key, { address, date: record.date, markup });
  }
  return {
    pages: [...pages.values()].map(({ address, markup }) => ({ address, title: titleOf(markup) })),
    pageAt: (address) => {
      let key = comparable(address);
      for (let hop = 0; hop < HOPS; hop++) {
        const page = pages.get(key);
        if (page !== undefined) return page;
        const next = onward.get(key);
        if (next === undefined) return null;
        key = next;
      }
      return null;
    },
  };
}

/** Null for what is no answer: requests, which may hold a session of whoever made them, notes on the crawl, who crawled. */
function answerOf({ type, fields, block }: WarcRecord): HttpAnswer | null {
  if (type === 'resource') {
    return {
      status: 200,
      fields: new Map([['content-type', fields.get('content-type') ?? '']]),
      body: block,
    };
  }
  if (type !== 'response' && type !== 'revisit') return null;
  // Names looked up and other protocols are recorded too.
  if (!/^application\/http\b/i.test(fields.get('content-type') ?? '')) return null;
  return httpAnswer(block);
}

function titleOf(markup: string): string | null {
  const title = /<title[^>]{0,200}>([^<]{1,400})/i.exec(markup.slice(0, 65_536))?.[1];
  const plain = title?.replace(/\s+/gu, ' ').trim().slice(0, TITLE) ?? '';
  return plain === '' ? null : plain;
}
