/** A thousand damaged documents: each gives its own text, or is refused, in time and in bounds; none takes the desk down. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCorveeError } from '../../src/base/index.ts';
import { reportFileOf } from '../../src/intake/index.ts';
import { PAGE_ADDRESS, waczOf, warcOf } from '../support/web-archives.ts';
import { docxOf, emailOf, htmlOf, mhtmlOf, PARAGRAPHS, pdfOf } from '../support/documents.ts';

const page = { address: PAGE_ADDRESS, body: htmlOf(PARAGRAPHS) };
const whole: Readonly<Record<string, Buffer>> = {
  'a.docx': docxOf(PARAGRAPHS),
  'a.pdf': pdfOf(PARAGRAPHS),
  'a.html': htmlOf(PARAGRAPHS),
  'a.eml': emailOf(PARAGRAPHS),
  'a.mht': mhtmlOf(PARAGRAPHS),
  'a.wacz': waczOf(await warcOf([page])),
  'a.warc.gz': await warcOf([page]),
  'a.warc': await warcOf([page], { gzip: false }),
};
/** Formats whose text stands under a checksum; of the others a changed letter is a changed letter. */
const CHECKED = ['a.docx', 'a.pdf', 'a.wacz', 'a.warc.gz', 'a.warc'];

type Damage = (bytes: Buffer, at: number, by: number) => Buffer;
const damages: Readonly<Record<string, Damage>> = {
  flip: (bytes, at, by) => {
    const hurt = Buffer.from(bytes);
    hurt[at] = (hurt[at] ?? 0) ^ (1 << (by % 8));
    return hurt;
  },
  cut: (bytes, at) => bytes.subarray(0, at),
  tear: (bytes, at, by) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + (by % 64))]),
  repeat: (bytes, at, by) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - by)), bytes]),
  zero: (bytes, at, by) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(by % 64), bytes.subarray(at + (by % 64))]),
  noise: (bytes, at, by) => Buffer.concat([bytes.subarray(0, at), Buffer.from(String(by * 7919)), bytes.subarray(at)]),
}; // prettier-ignore

test('a thousand damaged documents', async () => {
  const texts = new Map(
    await Promise.all(
      Object.entries(whole).map(
        async ([name, bytes]) => [name, (await reportFileOf(name, bytes)).text] as const,
      ),
    ),
  );
  const slowest = { ms: 0, name: '' };
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(whole)),
      fc.constantFrom(...Object.keys(damages)),
      fc.nat(),
      fc.nat(10_000),
      async (name, kind, place, by) => {
        const bytes = whole[name] ?? Buffer.alloc(0);
        const hurt = damages[kind]?.(bytes, place % bytes.length, by) ?? bytes;
        const before = performance.now();
        try {
          const { text } = await reportFileOf(name, hurt, { timeLimit: 2000 });
          if (CHECKED.includes(name) && text !== texts.get(name)) {
            throw new Error(
              `${name}, ${kind} at ${String(place % bytes.length)}: another text, and no word of damage`,
            );
          }
        } catch (error) {
          if (!isCorveeError(error)) throw error;
          refused++;
          expect('why' in error.data ? error.data.why : '').not.toMatch(/time|memory|crash/);
        }
        const ms = performance.now() - before;
        if (ms > slowest.ms) Object.assign(slowest, { ms, name });
      },
    ),
    { numRuns: 1000 },
  );
  process.stdout.write(
    `refused ${String(refused)} of 1000; slowest ${slowest.name} ${slowest.ms.toFixed(0)} ms`,
  );
  expect(refused).toBeGreaterThan(300);
});
