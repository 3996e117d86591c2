/** Documents: what is taken from each format, what stays behind, and that a parser can neither reach out nor take over. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCorveeError, sha256 } from '../src/base/index.ts';
import { reportFileOf } from '../src/intake/index.ts';
import { isolation } from '../src/intake/documents/isolation.ts';
import { corvee } from './support/command-line.ts';
import { docxOf, emailOf, htmlOf, mhtmlOf, PARAGRAPHS, pdfOf } from './support/documents.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const read = (name: string, bytes: Uint8Array, options = {}) => reportFileOf(name, bytes, options);
async function whyNot(name: string, bytes: Uint8Array, options = {}): Promise<unknown> {
  try {
    return (await read(name, bytes, options)).text;
  } catch (error) {
    return isCorveeError(error) ? ('why' in error.data ? error.data.why : error.code) : error;
  }
}

describe('what is taken', () => {
  test('the paragraphs of each format, and the file as it came', async () => {
    const files = { 'a.html': htmlOf(PARAGRAPHS), 'a.docx': docxOf(PARAGRAPHS), 'a.pdf': pdfOf(PARAGRAPHS) };
    for (const [name, bytes] of Object.entries(files)) {
      const file = await read(name, bytes);
      for (const paragraph of PARAGRAPHS) expect(file.text.replaceAll('\n', ' ')).toContain(paragraph);
      expect(file.sha256).toBe(sha256(bytes));
      expect(file.derivedBy).toBe(name.slice(2));
    }
  });

  test('of a page only its article; nothing that runs, points elsewhere or stands around it', async () => {
    const head = '<script>document.title="x"</script><style>p{color:red}</style>';
    const around = '<footer>All rights kept</footer><iframe src="http://127.0.0.1:9/"></iframe>';
    const { text } = await read('a.html', htmlOf(PARAGRAPHS, { head, around }));
    expect(text).toBe(`Dues rise\n\n${PARAGRAPHS.join('\n\n')}\n`);
  });

  test('of a page the day it says it was published, if all it says agrees', async () => {
    const meta = (day: string): string =>
      `<meta property="article:published_time" content="${day}T08:00:00Z">`;
    const other = '<meta name="date" content="2023-05-03">';
    expect((await read('a.html', htmlOf(PARAGRAPHS, { head: meta('2023-05-02') }))).page.stated).toBe(
      '2023-05-02',
    );
    expect(
      (await read('a.html', htmlOf(PARAGRAPHS, { head: meta('2023-05-02') + other }))).page.stated,
    ).toBeNull();
    const path = fileIn(folder, 'dated.html', htmlOf(PARAGRAPHS, { head: meta('2023-05-02') }));
    const { out } = await corvee(['read', path, '--json']);
    const [file] = (
      JSON.parse(out) as { files: { published: { from: string; to: string; reasons: string[] } }[] }
    ).files;
    expect(file?.published).toMatchObject({ from: '2023-05-02', to: '2023-05-02' });
    expect(file?.published.reasons.join(' ')).toMatch(/says of itself/);
  });

  test('of an e-mail its body, and neither who sent it to whom nor when', async () => {
    const file = await read('a.eml', emailOf(PARAGRAPHS));
    expect(file.text).toBe(`${PARAGRAPHS.join('\n\n')}\n`);
    expect(Buffer.from(file.bytes).toString()).toBe(file.text);
    expect(file.sha256).toBe(sha256(file.text));
  });

  test('of a page saved as one file, what is taken of the page', async () => {
    expect((await read('a.mht', mhtmlOf(PARAGRAPHS))).text).toBe(`Dues rise\n\n${PARAGRAPHS.join('\n\n')}\n`);
  });
});

describe('what is refused', () => {
  test('damage that a checksum shows, a scan, a bomb, an endless page', async () => {
    const docx = docxOf(PARAGRAPHS);
    const hurt = Buffer.from(docx);
    hurt.writeUInt8(hurt.readUInt8(docx.length >> 1) ^ 1, docx.length >> 1);
    const pdf = pdfOf(PARAGRAPHS);
    const torn = Buffer.from(pdf);
    const at = pdf.indexOf('stream\n') + 30;
    torn.writeUInt8(torn.readUInt8(at) ^ 1, at);
    expect(await whyNot('a.docx', hurt)).toBe('damaged');
    expect(await whyNot('a.pdf', torn)).toBe('damaged');
    expect(await whyNot('a.pdf', pdf.subarray(0, pdf.length - 40))).toBe('damaged');
    expect(await whyNot('a.docx', docx.subarray(0, 1))).toBe('damaged');
    expect(await whyNot('a.pdf', pdf.subarray(0, 3))).toBe('damaged');
    expect(await whyNot('a.pdf', pdfOf([]))).toBe('wordless');
    expect(await whyNot('a.html', htmlOf([]))).toBe('wordless');
    expect(await whyNot('a.docx', docxOf(['a'.repeat(200 * 2 ** 20)]))).toBe('huge');
    expect(await whyNot('a.html', htmlOf(['<b>'.repeat(300_000)]), { timeLimit: 3000 })).toMatch(
      /damaged|crash|memory|time|wordless/,
    );
  }, 60_000);

  test('a parser that does not end is ended', async () => {
    expect(await whyNot('a.html', htmlOf(PARAGRAPHS), { timeLimit: 1 })).toBe('time');
  });

  test('a table is no report in any format', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `Kim ${String(i)}\t${String(i * 31)}\t2021-01-02\tlogging`,
    );
    expect(await whyNot('a.docx', docxOf(rows))).toBe('file-table');
  });
});

describe('a parser', () => {
  /** Runs a line of code as a parser would run. */
  const apart = (code: string) => {
    const { before, flags } = isolation();
    const [command, ...args] = [...(before ?? []), process.execPath, ...flags, '-e', code];
    return spawnSync(command, args, { encoding: 'utf8', env: {}, timeout: 10_000 });
  };

  test('cannot write, read elsewhere, or start a program', () => {
    const elsewhere = fileIn(folder, 'secret.txt', 'secret');
    expect(apart("console.log('runs')").stdout).toBe('runs\n');
    expect(apart(`require('fs').readFileSync(${JSON.stringify(elsewhere)})`).stderr).toContain(
      'ERR_ACCESS_DENIED',
    );
    expect(apart(`require('fs').writeFileSync(${JSON.stringify(join(folder, 'x'))}, '')`).stderr).toContain(
      'ERR_ACCESS_DENIED',
    );
    expect(apart("require('child_process').execSync('true')").stderr).toContain('ERR_ACCESS_DENIED');
  });

  test.skipIf(isolation().before === null)('cannot reach a server on this very machine', async () => {
    let reached = 0;
    const server = createServer((socket) => {
      reached++;
      socket.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { stdout } = apart(
      `require('net').connect(${String(port)}, '127.0.0.1').on('connect', () => console.log('reached')).on('error', (e) => console.log(e.code))`,
    );
    await new Promise((resolve) => server.close(resolve));
    expect(stdout).toMatch(/^E[A-Z]+\n$/);
    expect(reached).toBe(0);
  });
});
