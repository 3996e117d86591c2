/** Archives of the web, made up for tests and written by the peer's own library: WARC files of given exchanges, and WACZ packages around them. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { WARCRecord, WARCSerializer } from 'warcio';

export const PAGE_ADDRESS = 'https://news.example/dues?id=17';
/** What must never come out of an archive: whoever fetched the page, and what else they looked at. */
export const SECRETS = ['sessiontoken-77', 'partner-desk', 'inbox.example', 'operator-pelican'];

export interface Exchange {
  readonly address: string;
  readonly body: Uint8Array;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly date?: string;
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A note on the crawl, then each exchange as its request, with a cookie, and its answer. */
export async function warcOf(
  exchanges: readonly Exchange[],
  { gzip = true, notes = true } = {},
): Promise<Buffer> {
  const records: WARCRecord[] = notes
    ? [
        WARCRecord.createWARCInfo(
          { filename: 'made-up.warc', warcVersion: 'WARC/1.1' },
          { software: 'test', operator: 'operator-pelican', hostname: 'partner-desk' },
        ),
      ]
    : [];
  for (const {
    address,
    body,
    status = '200 OK',
    headers = HTML,
    date = '2023-05-03T16:30:00Z',
  } of exchanges) {
    const common = { url: address, date, warcVersion: 'WARC/1.1' as const };
    records.push(
      WARCRecord.create(
        {
          ...common,
          type: 'request',
          statusline: 'GET / HTTP/1.1',
          httpHeaders: { Cookie: 'id=sessiontoken-77' },
        },
        only(new Uint8Array()),
      ),
      WARCRecord.create(
        {
          ...common,
          type: 'response',
          statusline: `HTTP/1.1 ${status}`,
          httpHeaders: { ...headers, 'Set-Cookie': 'id=sessiontoken-77' },
        },
        only(body),
      ),
    );
  }
  const written: Uint8Array[] = [];
  for (const record of records) written.push(await WARCSerializer.serialize(record, { gzip }));
  return Buffer.concat(written);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

export interface Package {
  readonly pages?: readonly { readonly url: string; readonly title?: string }[];
  readonly list?: Readonly<Record<string, unknown>>;
  /** Changes parts after they were hashed. */
  readonly hurt?: (parts: Record<string, Uint8Array>) => void;
}

export function waczOf(
  warc: Uint8Array,
  { pages = [{ url: PAGE_ADDRESS, title: 'Dues' }], list = {}, hurt }: Package = {},
): Buffer {
  const lines = [
    { format: 'json-pages-1.0', id: 'pages', title: 'All' },
    ...pages.map((page, i) => ({ id: String(i), ts: '2023-05-03T16:30:00Z', ...page })),
  ];
  const parts: Record<string, Uint8Array> = {
    'archive/data.warc.gz': warc,
    'indexes/index.cdx': strToU8('example,news)/dues 20230503 {}\n'),
    'pages/pages.jsonl': strToU8(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  };
  const hash = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const resources = Object.entries(parts).map(([path, bytes]) => ({
    name: path.split('/').at(-1),
    path,
    hash: hash(bytes),
    bytes: bytes.length,
  }));
  const listed = strToU8(
    JSON.stringify({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: 'operator-pelican',
      resources,
      ...list,
    }),
  );
  parts['datapackage.json'] = listed;
  parts['datapackage-digest.json'] = strToU8(
    JSON.stringify({ path: 'datapackage.json', hash: hash(listed) }),
  );
  hurt?.(parts);
  return Buffer.from(zipSync(parts, { level: 0 }));
}
