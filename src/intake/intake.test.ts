/** Files as people have them: what is text comes in exactly, and everything else is refused by what it is. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isCorveeError, sha256 } from '../base/index.ts';
import { readTextFile } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
function given(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

async function refusalOf(file: string, options = {}): Promise<unknown> {
  try {
    const { text } = await readTextFile(file, options);
    return `read: ${text.slice(0, 40)}`;
  } catch (error) {
    if (!isCorveeError(error)) return error;
    const data = Object.entries(error.data).filter(([key]) => key !== 'file');
    return { code: error.code, ...Object.fromEntries(data) };
  }
}

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const zip = (name: string): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), Buffer.from(name)]);
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(stream, 'utf16le')]);

describe('a text file', () => {
  test('comes in as it is: bytes, hash, text, and how the text was made', async () => {
    const text = 'Dues are owed.\r\n노동자들은 당비를 낸다.\u200f\nРабочие платят.\u00a0e\u0301\n';
    const read = await readTextFile(given('plain.txt', text));
    expect(read).toEqual({
      bytes: Buffer.from(text),
      sha256: sha256(text),
      text,
      encoding: 'utf-8',
      derivedBy: 'text',
      version: 1,
    });
  });

  test('any text comes back unchanged, in each encoding, whatever it begins with', async () => {
    const anyText = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => text.isWellFormed() && !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom('utf-8', 'utf-8 marked', 'utf-16le', 'utf-16be'),
        async (some, how) => {
          const text = `Dues. ${some}`;
          const written = {
            'utf-8': Buffer.from(text),
            'utf-8 marked': Buffer.from(`\ufeff${text}`),
            'utf-16le': utf16(`\ufeff${text}`, 'le'),
            'utf-16be': utf16(`\ufeff${text}`, 'be'),
          }[how];
          const read = await readTextFile(given('any.txt', written));
          expect([read.text, read.encoding]).toEqual([text, how.split(' ')[0]]);
          expect(read.sha256).toBe(sha256(written));
        },
      ),
      { numRuns: process.env['SLOW'] === '1' ? 20_000 : 200 },
    );
  });

  test('a second byte order mark belongs to the text', async () => {
    expect((await readTextFile(given('marks.txt', '\ufeff\ufeffDues.'))).text).toBe('\ufeffDues.');
  });

  test('a note that looks a little like something else is still a note', async () => {
    for (const note of [
      'From: the partner in the east\nTo: the desk\n\nDues are owed.',
      'Subject: dues\nThey rose: by a third.',
      'a < b, and <b>bold</b> words',
      '%PDF is a format',
      'ID3 tags, GIF8 pictures',
      'BZh of the bureau',
      'GIF87 pictures',
      'PK said so',
      'MZ said so',
      '{"dues": 7000}',
      '\u200e\u202bDues\u202c',
      '[Photo: made up]\fPage two',
    ]) {
      expect(await refusalOf(given('note.txt', note))).toBe(`read: ${note.slice(0, 40)}`);
    }
  });
});

describe('what is not a text file', () => {
  test('documents of formats to come say which', async () => {
    const documents: Record<string, string | Buffer> = {
      pdf: '%PDF-1.7\n1 0 obj',
      docx: zip('word/document.xml'),
      html: '\n<!-- saved --><!DOCTYPE html><html><body>Dues</body></html>',
      email: 'Return-Path: <x@y.example>\r\nReceived: by z\r\n\tfrom w\r\nFrom: x\r\n\r\nDues are owed.',
      rtf: '{\\rtf1 Dues are owed.}',
    };
    for (const [format, content] of Object.entries(documents)) {
      expect(await refusalOf(given('document.txt', content))).toEqual({
        code: 'file-format-unbuilt',
        format,
      });
    }
    expect(await refusalOf(given('page.HTM', '<p>Dues are owed.</p>'))).toEqual({
      code: 'file-format-unbuilt',
      format: 'html',
    });
    expect(await refusalOf(given('letter.eml', 'Dues are owed.'))).toEqual({
      code: 'file-format-unbuilt',
      format: 'email',
    });
  });

  test('other files say what they look like', async () => {
    const binaries: readonly (readonly [string | null, Buffer])[] = [
      ['png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
      ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
      ['bzip2', Buffer.from('425a6839314159265359', 'hex')],
      ['gzip', Buffer.from('1f8b0800000000000003', 'hex')],
      ['sqlite', Buffer.from('SQLite format 3\0', 'latin1')],
      ['program', Buffer.from('7f454c4602010100', 'hex')],
      ['zip', zip('notes.txt')],
      ['xlsx', zip('xl/workbook.xml')],
      ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
      ['hwpx', zip('mimetypeapplication/hwp+zip')],
      ['hwp', compound('HwpSummaryInformation')],
      ['doc', compound('WordDocument')],
      ['compound file', compound('Other')],
      ['video', Buffer.from('0000002066747970', 'hex')],
      ['utf-32', Buffer.from('fffe000044000000', 'hex')],
      ['utf-16 without a mark', utf16('Dues are owed by all workers.', 'le')],
      ['utf-16 without a mark', utf16('Dues are owed by all workers.', 'be')],
      [null, Buffer.from('Dues\0 are owed.')],
      [null, Buffer.from([0xc3, 0x28, 0, 1, 2, 3])],
      [null, utf16('\ufeffDues\0', 'le')],
    ];
    for (const [looksLike, content] of binaries) {
      expect(await refusalOf(given('file.txt', content))).toEqual({ code: 'file-binary', looksLike });
    }
  });

  test('text in another encoding is refused at its first byte that is not UTF-8, never guessed', async () => {
    const koreanInEucKr = Buffer.concat([Buffer.from('Dues: '), Buffer.from('b4e7baf1', 'hex')]);
    expect(await refusalOf(given('euc-kr.txt', koreanInEucKr))).toEqual({ code: 'file-encoding', offset: 6 });
    const cut = Buffer.from('당비').subarray(0, 5);
    expect(await refusalOf(given('cut.txt', cut))).toEqual({ code: 'file-encoding', offset: 3 });
    expect(
      await refusalOf(given('marked.txt', Buffer.concat([Buffer.from('\ufeff'), Buffer.from([0xff])]))),
    ).toEqual({ code: 'file-encoding', offset: 3 });
    const halfPair = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('D', 'le'), Buffer.from([0x3d, 0xd8])]);
    expect(await refusalOf(given('half.txt', Buffer.from(halfPair.map((byte) => byte || 0x20))))).toEqual({
      code: 'file-encoding',
      offset: 4,
    });
    expect(await refusalOf(given('odd.txt', Buffer.from([0xff, 0xfe, 0x41, 0x41, 0x42])))).toEqual({
      code: 'file-encoding',
      offset: 4,
    });
  });

  test('the offset is that of the first bad byte, wherever it stands', async () => {
    const badByte = fc.constantFrom(0x80, 0xbf, 0xc0, 0xc1, 0xf5, 0xff);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        badByte,
        fc.uint8Array(),
        async (before, bad, after) => {
          const good = Buffer.from(`Dues. ${before.replaceAll('\0', '')}`);
          const rest = after.map((byte) => (byte === 0 ? 1 : byte));
          const file = given('bad.txt', Buffer.concat([good, Buffer.from([bad]), rest]));
          expect(await refusalOf(file)).toEqual({ code: 'file-encoding', offset: good.length });
        },
      ),
      { numRuns: process.env['SLOW'] === '1' ? 20_000 : 200 },
    );
  });

  test('bytes at random are read, or refused by a code, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await refusalOf(given('random', bytes));
        const known =
          typeof result === 'string' || (typeof result === 'object' && result !== null && 'code' in result);
        expect(known).toBe(true);
      }),
      { numRuns: process.env['SLOW'] === '1' ? 100_000 : 500 },
    );
  });

  test('empty files and blank ones are empty', async () => {
    for (const blank of ['', ' \r\n\t ', '\ufeff', '\ufeff\n', '\u200b\u3000\u00a0\u2060']) {
      expect(await refusalOf(given('blank.txt', blank))).toEqual({ code: 'file-empty' });
    }
  });

  test('missing files, folders, pipes and dead links say so at once', async () => {
    mkdirSync(at('folder'));
    symlinkSync(at('nowhere'), at('dead'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(await refusalOf(at('nowhere'))).toEqual({ code: 'file-missing' });
    expect(await refusalOf(at('dead'))).toEqual({ code: 'file-missing' });
    expect(await refusalOf(join(given('file.txt', 'x'), 'inside'))).toEqual({ code: 'file-missing' });
    expect(await refusalOf(at('folder'))).toEqual({ code: 'file-unreadable', reason: 'EISDIR' });
    expect(await refusalOf(at('pipe'))).toEqual({ code: 'file-unreadable', reason: 'not a file' });
    expect(await refusalOf('/dev/zero')).toEqual({ code: 'file-unreadable', reason: 'not a file' });
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read says so', async () => {
    chmodSync(given('forbidden.txt', 'Dues.'), 0);
    expect(await refusalOf(at('forbidden.txt'))).toEqual({ code: 'file-unreadable', reason: 'EACCES' });
  });

  test('a file that is too large is refused before it is read, with both sizes', async () => {
    given('huge.txt', 'D');
    truncateSync(at('huge.txt'), 5 * 2 ** 40);
    expect(await refusalOf(at('huge.txt'))).toEqual({
      code: 'file-too-large',
      bytes: 5 * 2 ** 40,
      maxBytes: 20 * 2 ** 20,
    });
    expect(await refusalOf(given('four.txt', 'Dues'), { maxBytes: 3 })).toEqual({
      code: 'file-too-large',
      bytes: 4,
      maxBytes: 3,
    });
    expect(await refusalOf(at('four.txt'), { maxBytes: 4 })).toBe('read: Dues');
  });
});
