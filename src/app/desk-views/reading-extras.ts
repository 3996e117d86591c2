/** What the reading view shows beside a report's words and claims: what is no article text, and the same report in another language. */
import { CorveeError } from '../../base/index.ts';
import {
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
    translations: await Promise.all(told.map((other) => sideOf(reader, other))),
  };
}

async function sideOf(reader: Reader, report: Report): Promise<ReadingExtrasJson['translations'][number]> {
  const { id, title, publisher, published, language, text } = report;
  const body = await reportText(reader, id);
  const contacts = await contactsInCase(reader, new Map([[id, report]]), [id]);
  const shown = body === null || body === 'withheld' ? '' : maskedInPlace(contacts, id, body);
  return { report: id, title, publisher, published, language, text, body: shown };
}

async function known(reader: Reader, id: ReportId): Promise<Report> {
  const found = await reportById(reader, id);
  if (found === null || found === 'withheld') throw new CorveeError('report-unknown', { id });
  return found.report;
}
