/** Documents made up for tests: the same two paragraphs as HTML, PDF, DOCX, e-mail and a page saved as one. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

export const PARAGRAPHS = [
  'Workers must pay USD 900 a month, a source in the region said on Monday. The money is collected on the fifth day of each month, and it goes to the company.',
  'Whoever misses three payments will be sent home before October. Nobody has been paid in full since the winter, according to two men.',
];

export function htmlOf(paragraphs: readonly string[], { head = '', around = '' } = {}): Buffer {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return Buffer.from(
    `<!doctype html><html><head><title>Dues</title>${head}</head><body><nav><a href="/">Home</a></nav>` +
      `<article><h1>Dues rise</h1>${body}</article>${around}</body></html>`,
  );
}

export function docxOf(paragraphs: readonly string[]): Buffer {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${document}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': xml(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
    }),
  );
}

/** One page, in lines that it is wide enough for. */
export function pdfOf(paragraphs: readonly string[]): Buffer {
  const broken = paragraphs.flatMap((text) => text.match(/.{1,70}(?:\s|$)/g) ?? []);
  const lines = broken.map((text) => `(${text.trim()}) Tj 0 -14 Td`).join(' ');
  const page = deflateSync(`BT /F1 12 Tf 72 700 Td ${lines} ET`);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${String(page.length)} /Filter /FlateDecode >>\nstream\n`),
      page,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    starts.push(length());
    parts.push(Buffer.from(`${String(i + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  });
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(length())}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(xref + trailer)]);
}

export function emailOf(paragraphs: readonly string[]): Buffer {
  return Buffer.from(
    [
      'Return-Path: <someone@partner.example>',
      'Received: by mail.example; Mon, 1 May 2023 10:00:00 +0000',
      'From: Some One <someone@partner.example>',
      'To: desk@newsroom.example',
      'Date: Mon, 1 May 2023 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Subject: dues',
      '',
      ...paragraphs.flatMap((text) => [text, '']),
    ].join('\r\n'),
  );
}

/** A page as a browser saves it in one file. */
export function mhtmlOf(paragraphs: readonly string[]): Buffer {
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://news.example/dues',
      'Subject: Dues',
      'Date: Mon, 1 May 2023 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----edge"',
      '',
      '------edge',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: 8bit',
      '',
      htmlOf(paragraphs).toString('utf8'),
      '------edge--',
      '',
    ].join('\r\n'),
  );
}
