/**
 * The process that parses one document and ends. It gets the format, chosen pages of an archive and, on standard input, the bytes; it
 * answers one line of JSON: what was parsed, or why not. It is started without network and without leave to write (see `isolation.ts`).
 */
import { buffer } from 'node:stream/consumers';
import { DocumentError, PageNeeded, type DocumentFormat, type Parse } from './parsed.ts';

const readers: Readonly<Record<DocumentFormat, () => Promise<Parse>>> = {
  html: async () => {
    const { fromHtml } = await import('./from-html.ts');
    return (bytes) => Promise.resolve().then(() => fromHtml(bytes));
  },
  email: async () => (await import('./from-email.ts')).fromEmail,
  pdf: async () => (await import('./from-pdf.ts')).fromPdf,
  docx: async () => (await import('./from-docx.ts')).fromDocx,
  wacz: async () => (await import('./web-archive/from-wacz.ts')).fromWacz,
  warc: async () => (await import('./web-archive/from-warc.ts')).fromWarc,
};

const format = process.argv[2] as DocumentFormat;
const bytes = await buffer(process.stdin);
let answer: unknown;
try {
  const parse = await readers[format]();
  answer = { parsed: await parse(bytes, process.argv.slice(3)) };
} catch (error) {
  if (error instanceof PageNeeded) answer = { pages: error.pages };
  else answer = { fault: error instanceof DocumentError ? error.fault : 'damaged' };
}
process.stdout.write(JSON.stringify(answer));
