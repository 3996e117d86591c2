/** `corvee add`: takes reports into a case, with the claims they propose. Of each file all or nothing. */
import { CorveeError, firstDayOf, lastDayOf, type Month, type Sha256 } from '../base/index.ts';
import {
  reportIdOf,
  type Actor,
  type Case,
  type Report,
  type ReportId,
  type Slug,
} from '../evidence/index.ts';
import { readReportFile } from '../intake/index.ts';
import type { Locale } from '../messages/index.ts';
import type { GivenDate, ReadFile } from './brief/read-files.ts';
import { reasonTexts } from './brief/reasons.ts';
import { draftReport } from './brief/to-claims.ts';
import type { Entry } from './entry.ts';
import { freeNames } from './free-names.ts';
import { alreadyHere, readAhead } from './reading-apart/read-ahead.ts';

export interface AddOptions {
  readonly paths: readonly string[];
  readonly published: ReadonlyMap<string, GivenDate>;
  /** A partner's notes: no sentence of theirs leaves without an editor's release. */
  readonly unpublished: boolean;
  /** The month of the telling, for unpublished notes; never a day (N6). */
  readonly told: Month | null;
  /** Month of recording, for people to read. */
  readonly month: Month;
  readonly locale: Locale;
  /** Open PDF and DOCX even where their parser cannot be kept from the network. */
  readonly acceptRisk?: boolean;
  /** Pages chosen among those of archives. */
  readonly pages?: readonly string[];
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export interface Added {
  readonly file: string;
  readonly slug: string;
  readonly report: ReportId;
  readonly claims: number;
  /** True if the case had it already; then nothing was changed. */
  readonly already: boolean;
}

const READER: Actor = { role: 'machine', name: 'reading' };

/** Many files are stored together: each push to the disk costs as much as a few reports. */
const TOGETHER = 50;
/** Up to this many each is stored by itself, so that somebody who watches sees it come in. */
const FEW = 64;

/**
 * Files are read ahead in threads and stored in their order. What the case has already is not read again, so that an import that was stopped
 * goes on where it was.
 *
 * @returns one line per file, in order
 * @throws CorveeError for a file that is no text, before anything is recorded; 'interrupted' between two files, with what
 *   was taken in before kept
 */
export async function add(opened: Case<Entry>, options: AddOptions): Promise<Added[]> {
  const { paths, published, signal, locale, acceptRisk = false, pages = [] } = options;
  await refuseUnreadable(paths, { signal, acceptRisk, pages });
  const together = paths.length <= FEW ? 1 : TOGETHER;
  const names = freeNames(opened);
  const added: Added[] = [];
  let batch: Prepared[] = [];
  const store = async (): Promise<void> => {
    await record(opened, batch, options.month);
    added.push(...batch.map((one) => one.added));
    batch = [];
    options.progress?.(added.length, paths.length);
  };
  const given = (path: string): GivenDate | null =>
    options.unpublished ? toldIn(options.told) : (published.get(path) ?? null);
  for await (const file of readAhead(opened, { paths, given, locale, acceptRisk, pages })) {
    batch.push(
      'already' in file ? { added: file, entries: [], original: null } : await prepare(file, options, names),
    );
    if (batch.length >= together) await store();
    if (signal?.aborted === true && added.length + batch.length < paths.length) {
      if (batch.length > 0) await store();
      throw new CorveeError('interrupted', {});
    }
  }
  if (batch.length > 0) await store();
  return added;
}

/** A note is read as of the month of its telling: words like "on Wednesday" are then no day at all (N6). */
export function toldIn(told: Month | null): GivenDate | null {
  return told === null ? null : { from: firstDayOf(told), to: lastDayOf(told) };
}

/**
 * A partner's note as it is kept: the telling by month, no publisher, no address. It is not published, so that the public can have known it
 * not before the month of the telling, and nobody knows since when.
 */
export function asUnpublished(report: Report, told: Month | null): Report {
  const from = told === null ? null : firstDayOf(told);
  const published = { from, to: null, how: 'unknown', reasons: ['unpublished'] } as const;
  return { ...report, class: 'unpublished', told, publisher: null, address: null, published };
}

/**
 * Reads every file once and keeps nothing of it, so that a file that cannot be taken in is told before any is.
 *
 * @throws CorveeError 'file-twice', whatever `readReportFile` throws, or 'interrupted'
 */
export async function refuseUnreadable(
  paths: readonly string[],
  {
    signal,
    acceptRisk = false,
    pages = [],
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly acceptRisk?: boolean;
    readonly pages?: readonly string[];
  } = {},
): Promise<void> {
  const seen = new Map<Sha256, string>();
  for (const path of paths) {
    if (signal?.aborted === true) throw new CorveeError('interrupted', {});
    const { sha256 } = await readReportFile(path, { acceptRisk, pages });
    const other = seen.get(sha256);
    if (other !== undefined) throw new CorveeError('file-twice', { file: path, other });
    seen.set(sha256, path);
  }
}

/** Takes one file in, all of it or nothing. */
export async function addOne(
  opened: Case<Entry>,
  file: ReadFile,
  options: Pick<AddOptions, 'unpublished' | 'told' | 'month' | 'locale'>,
): Promise<Added> {
  const known = await alreadyHere(opened, file.path, reportIdOf(file.sha256));
  if (known !== null) return known;
  const prepared = await prepare(file, options, freeNames(opened));
  await record(opened, [prepared], options.month);
  return prepared.added;
}

/** What one file adds to the journal. */
interface Prepared {
  readonly added: Added;
  readonly entries: readonly Entry[];
  readonly original: { readonly sha256: Sha256; readonly bytes: Uint8Array } | null;
}

async function prepare(
  file: ReadFile,
  { unpublished, told, locale }: Pick<AddOptions, 'unpublished' | 'told' | 'locale'>,
  freeName: (wanted: string) => Promise<Slug>,
): Promise<Prepared> {
  const reasons = reasonTexts(file.reading.published.reasons, file.contacts, locale);
  const { report, claims } = draftReport(file, reasons);
  const slug = await freeName(report.slug ?? report.id);
  const own: Report = unpublished ? asUnpublished({ ...report, slug }, told) : { ...report, slug };
  return {
    added: { file: file.path, slug, report: report.id, claims: claims.length, already: false },
    entries: [
      { kind: 'report-added', report: own, text: file.text },
      ...claims.map((claim): Entry => ({ kind: 'claim-proposed', claim })),
    ],
    original: { sha256: file.sha256, bytes: file.bytes },
  };
}

async function record(opened: Case<Entry>, batch: readonly Prepared[], month: Month): Promise<void> {
  const entries = batch.flatMap((one) => one.entries);
  if (entries.length === 0) return;
  const originals = new Map(
    batch.flatMap(({ original }) => (original === null ? [] : [[original.sha256, original.bytes]])),
  );
  await opened.append(entries, { actor: READER, month }, originals);
}
