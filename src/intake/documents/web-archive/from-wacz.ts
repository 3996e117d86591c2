/**
 * A WACZ archive becomes the page it names. Its list of parts (`datapackage.json`) gives a hash for each: every part is held against
 * its own, none may be missing, and none may be there that the list does not name.
 */
import { z } from 'zod';
import { DocumentError, type ArchivedPage, type Parsed } from '../parsed.ts';
import { openPart, zipParts, type ZipPart } from '../zip-parts.ts';
import { capturesOf } from './captures.ts';
import { choosePage, parsedPage, type PageList } from './choose-page.ts';
import { digestHolds } from './digest.ts';
import { warcRecords, type WarcRecord } from './warc-records.ts';

/** What all parts may hold together once they are open. */
const MOST = 192 * 1024 * 1024;
const LIST = 'datapackage.json';
const LIST_DIGEST = 'datapackage-digest.json';
const PAGES = 'pages/pages.jsonl';
const TITLE = 120;

const DataPackage = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string(), bytes: z.int().optional() })),
  mainPageUrl: z.string().optional(),
  mainPageURL: z.string().optional(),
});
const Digest = z.object({ path: z.literal(LIST), hash: z.string() });
const PageLine = z.object({ url: z.string(), title: z.string().optional() });

/** @throws DocumentError 'damaged', 'huge', 'wordless', 'pageless'; PageNeeded */
export function fromWacz(bytes: Uint8Array, asked: readonly string[]): Promise<Parsed> {
  return Promise.resolve().then(() => {
    const parts = partsOf(bytes);
    const open = (name: string): Buffer | null => {
      const part = parts.get(name);
      return part === undefined ? null : openPart(bytes, part);
    };
    const main = checkedMainPage(parts, open);
    const archives = [...parts.keys()].filter((name) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name));
    const captures = capturesOf(recordsOf(archives, open));
    return parsedPage(choosePage(captures, listOf(open(PAGES), main), asked));
  });
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const listed = zipParts(bytes).filter(({ name }) => !name.endsWith('/'));
  if (listed.reduce((sum, { size }) => sum + size, 0) > MOST) throw new DocumentError('huge');
  const parts = new Map(listed.map((part) => [part.name, part]));
  // Of two parts by one name, programs read different ones.
  if (parts.size !== listed.length) throw new DocumentError('damaged');
  return parts;
}

type Open = (name: string) => Buffer | null;

/** Holds every part against the list. @returns the address of the main page, if the list names one */
function checkedMainPage(parts: ReadonlyMap<string, ZipPart>, open: Open): string | null {
  const list = open(LIST);
  const found = DataPackage.safeParse(list === null ? null : jsonOf(list));
  if (list === null || !found.success) throw new DocumentError('damaged');
  const digest = open(LIST_DIGEST);
  if (digest !== null) {
    const own = Digest.safeParse(jsonOf(digest));
    if (!own.success || !digestHolds(own.data.hash, list)) throw new DocumentError('damaged');
  }
  const { resources, mainPageUrl, mainPageURL } = found.data;
  for (const { path, hash, bytes: length } of resources) {
    const part = open(path);
    if (part === null || (length !== undefined && part.length !== length) || !digestHolds(hash, part))
      throw new DocumentError('damaged');
  }
  const named = new Set([...resources.map(({ path }) => path), LIST, LIST_DIGEST]);
  if ([...parts.keys()].some((name) => !named.has(name))) throw new DocumentError('damaged');
  return mainPageUrl ?? mainPageURL ?? null;
}

function* recordsOf(names: readonly string[], open: Open): Generator<WarcRecord> {
  for (const name of names) yield* warcRecords(open(name) ?? Buffer.alloc(0));
}

/** One JSON a line; the first says what the lines are. */
function listOf(lines: Buffer | null, main: string | null): PageList {
  if (lines === null) throw new DocumentError('damaged');
  const pages = lines
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): ArchivedPage[] => {
      const page = PageLine.safeParse(jsonOf(Buffer.from(line)));
      if (!page.success) return [];
      const title = page.data.title?.replace(/\s+/gu, ' ').trim().slice(0, TITLE) ?? '';
      return [{ address: page.data.url, title: title === '' ? null : title }];
    });
  return { pages, main };
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new DocumentError('damaged');
  }
}
