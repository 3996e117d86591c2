/** Archives of the web: which page is taken, what of it, what stays behind, and that a changed byte is seen. */
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/base/index.ts';
import { reportFileOf } from '../src/intake/index.ts';
import { DocumentError, PageNeeded } from '../src/intake/documents/parsed.ts';
import { fromWacz } from '../src/intake/documents/web-archive/from-wacz.ts';
import { fromWarc } from '../src/intake/documents/web-archive/from-warc.ts';
import { corvee } from './support/command-line.ts';
import { htmlOf, PARAGRAPHS } from './support/documents.ts';
import { fileIn, testFolder } from './support/folder.ts';
import { PAGE_ADDRESS, SECRETS, waczOf, warcOf, type Exchange } from './support/web-archives.ts';

const folder = testFolder();
const TEXT = `Dues rise\n\n${PARAGRAPHS.join('\n\n')}\n`;
const page: Exchange = { address: PAGE_ADDRESS, body: htmlOf(PARAGRAPHS) };
const other: Exchange = {
  address: 'https://inbox.example/',
  body: htmlOf(['Another page, which is long enough to be one of its own for a reader.']),
};
const picture: Exchange = {
  address: 'https://news.example/a.png',
  body: Buffer.from('89504e47', 'hex'),
  headers: { 'Content-Type': 'image/png' },
};

/** The text of the page, or why there is none. In this process: the cell has tests of its own. */
async function outcomeOf(
  name: string,
  bytes: Uint8Array,
  pages: readonly string[] = [],
): Promise<string | readonly string[]> {
  try {
    return (await (name.endsWith('.wacz') ? fromWacz : fromWarc)(bytes, pages)).text;
  } catch (error) {
    if (error instanceof DocumentError) return error.fault;
    if (!(error instanceof PageNeeded)) throw error;
    return error.pages.map(({ address, title }) => `${address} (${String(title)})`);
  }
}

describe('what is taken of an archive', () => {
  test('the one page of a WACZ, of a WARC and of a gzipped WARC, as its article', async () => {
    const files = {
      'a.wacz': waczOf(await warcOf([page, picture, other])),
      'a.warc.gz': await warcOf([page, picture]),
      'a.warc': await warcOf([page, picture], { gzip: false }),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const file = await reportFileOf(name, bytes);
      expect([name, file.text, file.derivedBy]).toEqual([name, TEXT, name.split('.')[1]]);
    }
  });

  test('the markup of the page is sealed and hashed, and nothing else: no cookie, no note on the crawl, no other page', async () => {
    const archive = waczOf(await warcOf([other, page, picture]));
    const { bytes, sha256: hash, page: known } = await reportFileOf('a.wacz', archive);
    expect(Buffer.from(bytes)).toEqual(htmlOf(PARAGRAPHS));
    expect(hash).toBe(sha256(bytes));
    const plain = await warcOf([other, page], { gzip: false });
    for (const secret of SECRETS) {
      expect(plain.includes(secret)).toBe(true);
      expect(Buffer.from(bytes).includes(secret)).toBe(false);
      expect(JSON.stringify(known)).not.toContain(secret);
    }
  });

  test('an address keeps the number of an article and loses what could name a reader', async () => {
    const address =
      'https://somebody:secret@news.example/dues?id=17&user=42&fbclid=AbC9x&utm_source=mail#part';
    const file = await fromWarc(await warcOf([{ ...page, address }]), []);
    expect(file.page.address).toBe('https://news.example/dues?id=17');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['zstd', zstdCompressSync],
  ] as const)(
    'a body that travelled as %s, and one whose archive took the coding off and left the field',
    async (coding, pack) => {
      const headers = { 'Content-Type': 'text/html', 'Content-Encoding': coding };
      for (const body of [pack(htmlOf(PARAGRAPHS)), htmlOf(PARAGRAPHS)])
        expect(await outcomeOf('a.warc.gz', await warcOf([{ ...page, body, headers }]))).toBe(TEXT);
    },
  );

  test('a body in chunks, and in the encodings that Korean and Russian pages declare', async () => {
    const html = htmlOf(PARAGRAPHS);
    const chunked = Buffer.concat([
      Buffer.from('40\r\n'),
      html.subarray(0, 64),
      Buffer.from(`\r\n${(html.length - 64).toString(16)}; x=1\r\n`),
      html.subarray(64),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const headers = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' };
    expect(await outcomeOf('a.warc.gz', await warcOf([{ ...page, body: chunked, headers }]))).toBe(TEXT);
    // "당비" in EUC-KR, "взнос" in windows-1251.
    const korean = Buffer.concat([
      Buffer.from(`<html><head><meta charset="euc-kr"></head><body><p>${'x '.repeat(40)}`),
      Buffer.from('b4e7baf1', 'hex'),
      Buffer.from('</p></body></html>'),
    ]);
    const russian = Buffer.concat([
      Buffer.from(`<html><body><p>${'x '.repeat(40)}`),
      Buffer.from('e2e7edeef1', 'hex'),
      Buffer.from('</p></body></html>'),
    ]);
    expect(
      await outcomeOf(
        'a.warc.gz',
        await warcOf([{ ...page, body: korean, headers: { 'Content-Type': 'text/html' } }]),
      ),
    ).toContain('당비');
    expect(
      await outcomeOf(
        'a.warc.gz',
        await warcOf([
          { ...page, body: russian, headers: { 'Content-Type': 'text/html; charset=windows-1251' } },
        ]),
      ),
    ).toContain('взнос');
    expect(
      await outcomeOf(
        'a.warc.gz',
        await warcOf([{ ...page, body: russian, headers: { 'Content-Type': 'text/html' } }]),
      ),
    ).toBe('damaged');
  });

  test('a page that sends its reader on is found where it sends them', async () => {
    const from: Exchange = {
      address: 'http://news.example/d',
      body: Buffer.alloc(0),
      status: '301 Moved',
      headers: { Location: '/dues?id=17' },
    };
    const there: Exchange = { ...page, address: 'http://news.example/dues?id=17' };
    const archive = waczOf(await warcOf([from, there]), { pages: [{ url: from.address }] });
    expect(await outcomeOf('a.wacz', archive)).toBe(TEXT);
  });

  test('when it was fetched is the day by which it was published, never the day on which', async () => {
    const path = fileIn(folder, 'seen.wacz', waczOf(await warcOf([page])));
    const { out } = await corvee(['read', path, '--json']);
    const [file] = (
      JSON.parse(out) as {
        files: { published: { from: string | null; to: string; how: string; reasons: string[] } }[];
      }
    ).files;
    // Half past four in the afternoon in UTC is the next day already in the east.
    expect(file?.published.to).toBe('2023-05-04');
    expect(file?.published.from).not.toBe(file?.published.to);
    expect(file?.published.how).toBe('inferred');
    expect(file?.published.reasons.join(' ')).toMatch(/archive of the web had the page/);
  });
});

describe('which page it is', () => {
  const both = [page, other];
  test('of several a person chooses one: the refusal names them by address and title', async () => {
    const several = waczOf(await warcOf(both), {
      pages: [{ url: PAGE_ADDRESS, title: 'Dues' }, { url: other.address }],
    });
    for (const [name, archive] of [
      ['a.wacz', several],
      ['a.warc.gz', await warcOf(both)],
    ] as const) {
      const named = await outcomeOf(name, archive);
      expect(String(named)).toContain(`${PAGE_ADDRESS} (Dues)`);
      expect(String(named)).toContain(other.address);
      expect(await outcomeOf(name, archive, [PAGE_ADDRESS])).toBe(TEXT);
      expect(String(await outcomeOf(name, archive, ['https://else.example/']))).toContain(PAGE_ADDRESS);
      expect(String(await outcomeOf(name, archive, [PAGE_ADDRESS, other.address]))).toContain(PAGE_ADDRESS);
    }
  });

  test('one that the archive itself calls its main page needs nobody to choose', async () => {
    const list = { mainPageUrl: PAGE_ADDRESS };
    const pages = [{ url: other.address }, { url: PAGE_ADDRESS }];
    expect(await outcomeOf('a.wacz', waczOf(await warcOf(both), { pages, list }))).toBe(TEXT);
  });

  test('corvee add asks for the page on the command line, keeps its address, and knows it again', async () => {
    const path = fileIn(folder, 'two.warc.gz', await warcOf(both));
    const key = fileIn(folder, 'key', 'a passphrase of several words');
    const at = ['--case', `${folder}/own.corvee`, '--passphrase-file', key];
    const refused = await corvee(['add', path, ...at]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(PAGE_ADDRESS);
    for (const said of [/two/, /already|has it/i]) {
      const taken = await corvee(['add', path, '--page', PAGE_ADDRESS, ...at]);
      expect(taken.out).toMatch(said);
    }
  });

  test('an archive without a page that was answered has none', async () => {
    const gone: Exchange = { ...page, status: '404 Not Found' };
    expect(await outcomeOf('a.warc.gz', await warcOf([gone, picture]))).toBe('pageless');
    expect(await outcomeOf('a.wacz', waczOf(await warcOf([gone])))).toBe('pageless');
  });
});

describe('damage and mischief', () => {
  test('a changed byte of any part, a part that is missing, one that nobody listed, and a list that was changed', async () => {
    const warc = await warcOf([page]);
    const flip = (bytes: Uint8Array = new Uint8Array(), at = bytes.length >> 1): Uint8Array =>
      bytes.with(at, (bytes[at] ?? 0) ^ 1);
    const hurts: ((parts: Record<string, Uint8Array>) => void)[] = [
      (parts) => (parts['archive/data.warc.gz'] = flip(parts['archive/data.warc.gz'])),
      (parts) => (parts['pages/pages.jsonl'] = flip(parts['pages/pages.jsonl'])),
      (parts) => (parts['indexes/index.cdx'] = flip(parts['indexes/index.cdx'])),
      (parts) => (parts['datapackage.json'] = flip(parts['datapackage.json'], 12)),
      (parts) => delete parts['indexes/index.cdx'],
      (parts) => (parts['archive/more.warc.gz'] = warc),
    ];
    for (const hurt of hurts) expect(await outcomeOf('a.wacz', waczOf(warc, { hurt }))).toBe('damaged');
    expect(await outcomeOf('a.wacz', waczOf(warc))).toBe(TEXT);
  });

  test('a changed letter of a WARC that is not packed is seen by its digest, and a second member that does not begin as one is not passed over', async () => {
    const plain = await warcOf([page], { gzip: false });
    const at = plain.indexOf('Workers must');
    expect(await outcomeOf('a.warc', plain.with(at, 0x56))).toBe('damaged');
    const packed = await warcOf([page, picture]);
    const last = packed.lastIndexOf(Buffer.from('1f8b08', 'hex'));
    expect(await outcomeOf('a.warc.gz', packed.with(last, 0))).toBe('damaged');
    const torn = reportFileOf('a.warc', plain.with(0, 0x58));
    await expect(torn).rejects.toMatchObject({ data: { why: 'damaged' } });
  });

  test('bytes that are nearly an archive give their page, or are refused by a code', async () => {
    const whole = {
      'a.wacz': waczOf(await warcOf([page])),
      'a.warc.gz': await warcOf([page]),
      'a.warc': await warcOf([page], { gzip: false, notes: false }),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(whole)),
        fc.nat(),
        fc.nat(300),
        fc.uint8Array({ maxLength: 40 }),
        async (name, at, gone, put) => {
          const bytes = whole[name as keyof typeof whole];
          const place = at % bytes.length;
          const hurt = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + gone)]);
          const outcome = await outcomeOf(name, hurt);
          if (typeof outcome === 'string')
            expect([TEXT, 'damaged', 'huge', 'pageless', 'wordless']).toContain(outcome);
        },
      ),
      { numRuns: process.env['SLOW'] === '1' ? 100_000 : 60 },
    );
  });

  test('a bomb: one in the gzip of a record, one in the coding of a page', async () => {
    const zeros = Buffer.alloc(80 * 2 ** 20);
    expect(await outcomeOf('a.warc.gz', gzipSync(zeros))).toBe('huge');
    const body = brotliCompressSync(zeros);
    expect(
      await outcomeOf(
        'a.warc.gz',
        await warcOf([{ ...page, body, headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'br' } }]),
      ),
    ).toBe('huge');
  }, 30_000);
});
