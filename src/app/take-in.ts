/** A text that somebody pasted or dropped: what would be proposed, and taking it in. Its bytes never touch the disk. */
import type { Month } from '../base/index.ts';
import type { Case } from '../evidence/index.ts';
import { reportFileOf } from '../intake/index.ts';
import type { Locale } from '../messages/index.ts';
import { maskedSpan } from '../publish/index.ts';
import { read } from '../reading/index.ts';
import { addOne, toldIn } from './add.ts';
import { pageLimits, type GivenDate, type ReadFile } from './brief/read-files.ts';
import { reasonTexts } from './brief/reasons.ts';
import { draftReport } from './brief/to-claims.ts';
import { findContacts, toContacts } from './contacts/index.ts';
import type { Entry } from './entry.ts';
import type { PreviewJson, TakenInJson } from './shapes/inbox.ts';

export interface IncomingReport {
  /** The publisher, or the name of a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: the readers say what they can. */
  readonly published: GivenDate | null;
  /** A partner's note, with the month of its telling if it is known; left out: a published report. */
  readonly unpublished?: { readonly told: Month | null };
  readonly locale: Locale;
}

/** Reads without keeping. @throws CorveeError for what is no text, as `readReportFile` does */
export async function previewReport(incoming: IncomingReport): Promise<PreviewJson> {
  const file = await fileOf(incoming);
  const { report, claims } = draftReport(
    file,
    reasonTexts(file.reading.published.reasons, file.contacts, incoming.locale),
  );
  const contacts = toContacts([{ id: report.id, found: file.contacts }]);
  return {
    schema: 1,
    published: report.published,
    claims: claims.map(({ kind, about, passages, summary, span }) => ({
      key: `${kind} ${passages.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ')}`,
      kind,
      topic: about.topic,
      summary,
      span: maskedSpan(contacts, span),
    })),
  };
}

/**
 * Takes the report in with the claims it proposes, all of it or nothing.
 *
 * @throws CorveeError as `previewReport` does; 'case-read-only', 'disk-full'
 */
export async function takeIn(
  opened: Case<Entry>,
  { month, ...incoming }: IncomingReport & { readonly month: Month },
): Promise<TakenInJson> {
  const { unpublished, locale } = incoming;
  const options = { unpublished: unpublished !== undefined, told: unpublished?.told ?? null, month, locale };
  const { report, claims, already } = await addOne(opened, await fileOf(incoming), options);
  return { schema: 1, report, claims, already };
}

async function fileOf({
  name,
  bytes: given,
  unpublished,
  locale,
  ...incoming
}: IncomingReport): Promise<ReadFile> {
  const { text, sha256, bytes, derivedBy, version, page } = await reportFileOf(name, given);
  const published = unpublished === undefined ? incoming.published : toldIn(unpublished.told);
  const reading = read(text, { published, outlet: name, context: pageLimits(page, locale) });
  return {
    path: name,
    name,
    sha256,
    bytes,
    derived: { by: derivedBy, version },
    address: page.address,
    text,
    reading,
    contacts: findContacts(text, reading),
    like: null,
  };
}
