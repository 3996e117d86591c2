/**
 * The process that parses one document and ends. It gets the format and the bytes on standard input and answers one line of
 * JSON: what was parsed, or why not. It is started without network and without leave to write (see `isolation.ts`).
 */
import { buffer } from 'node:stream/consumers';
import { DocumentError, type DocumentFormat, type Parse } from './parsed.ts';

const readers: Readonly<Record<DocumentFormat, () => Promise<Parse>>> = {
  html: async () => {
    const { fromHtml } = await import('./from-html.ts');
    return (bytes) => Promise.resolve().then(() => fromHtml(bytes));
  },
  email: async () => (await import('./from-email.ts')).fromEmail,
  pdf: async () => (await import('./from-pdf.ts')).fromPdf,
  docx: async () => (await import('./from-docx.ts')).fromDocx,
};

const format = process.argv[2] as DocumentFormat;
const bytes = await buffer(process.stdin);
let answer: unknown;
try {
  const parse = await readers[format]();
  answer = { parsed: await parse(bytes) };
} catch (error) {
  answer = { fault: error instanceof DocumentError ? error.fault : 'damaged' };
}
process.stdout.write(JSON.stringify(answer));
