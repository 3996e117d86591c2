/** What the reading view shows beside a report's words and claims: what is no article text, and the same report in another language. */
import { CorveeError } from '../../base/index.ts';
import {
  listNewsroom,
  listReports,
  reportById,
  reportText,
  type Reader,
  type Report,
  type ReportId,
} from '../../evidence/index.ts';
import { maskedInPlace } from '../../publish/index.ts';
import { read } from '../../reading/index.ts';
import { contactsInCase } from '../contacts/index.ts';
import type { ReadingExtrasJson } from '../shapes/desk-views.ts';

/** @throws CorveeError 'report-unknown', also for a report that was withdrawn */
export async function readingExtras(reader: Reader, id: ReportId): Promise<ReadingExtrasJson> {
  const report = await known(reader, id);
  const text = await reportText(reader, id);
  const received = report.text === 'received' && typeof text === 'string' && text !== 'withheld';
  const boilerplate = received
    ? read(text, {
        published: report.published.from === null && report.published.to === null ? null : report.published,
      }).boilerplate
    : [];
  const all = (await listReports(reader)).map((record) => record.report);
  const told = all.filter(
    (other) =>
      other.id !== id &&
      (other.translationOf === id ||
        report.translationOf === other.id ||
        (report.translationOf !== null && other.translationOf === report.translationOf)),
  );
  return {
    schema: 1,
    boilerplate: boilerplate.map(({ start, end, kind }) => ({ start, end, kind })),
    translations: await Promise.all(told.map((other) => sideOf(reader, report, other))),
  };
}

async function sideOf(
  reader: Reader,
  opened: Report,
  report: Report,
): Promise<ReadingExtrasJson['translations'][number]> {
  const { id, title, publisher, published, language, text } = report;
  const [own, other] = await Promise.all([shownText(reader, opened), shownText(reader, report)]);
  const aligned = (await listNewsroom(reader, 'texts-aligned'))
    .map(({ value }) => value)
    .findLast((aligning) =>
      [aligning.original, aligning.translation].every((one) => one === id || one === opened.id),
    );
  const forward = aligned?.original === opened.id;
  const cut = (body: string, at: { start: number; end: number } | null): string | null =>
    at === null ? null : body.slice(at.start, at.end).trim();
  const links = aligned?.links.map((link) => ({
    own: cut(own, forward ? link.original : link.translation),
    other: cut(other, forward ? link.translation : link.original),
  }));
  return {
    report: id,
    title,
    publisher,
    published,
    language,
    text,
    body: other,
    links: links ?? null,
    by: aligned?.by ?? null,
  };
}

/** A text with its days of contact blotted out, letter for letter. */
async function shownText(reader: Reader, report: Report): Promise<string> {
  const body = await reportText(reader, report.id);
  if (body === null || body === 'withheld') return '';
  const contacts = await contactsInCase(reader, new Map([[report.id, report]]), [report.id]);
  return maskedInPlace(contacts, report.id, body);
}

async function known(reader: Reader, id: ReportId): Promise<Report> {
  const found = await reportById(reader, id);
  if (found === null || found === 'withheld') throw new CorveeError('report-unknown', { id });
  return found.report;
}
