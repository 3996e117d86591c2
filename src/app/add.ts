/** `corvee add`: takes reports into a case, with the claims they propose. One file at a time: all of it or nothing. */
import { CorveeError, firstDayOf, lastDayOf, type Month, type Sha256 } from '../base/index.ts';
import {
  reportById,
  reportBySlug,
  type Actor,
  type Case,
  type Report,
  type ReportId,
  type Slug,
} from '../evidence/index.ts';
import { readReportFile } from '../intake/index.ts';
import type { Locale } from '../messages/index.ts';
import { readFiles, type GivenDate, type ReadFile } from './brief/read-files.ts';
import { reasonTexts } from './brief/reasons.ts';
import { draftReport } from './brief/to-claims.ts';
import type { Entry } from './entry.ts';

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

/**
 * @returns one line per file, in order
 * @throws CorveeError for a file that is no text, before anything is recorded; 'interrupted' between two files, with what
 *   was taken in before kept
 */
export async function add(opened: Case<Entry>, options: AddOptions): Promise<Added[]> {
  const { paths, published, signal, locale, acceptRisk = false } = options;
  await refuseUnreadable(paths, { signal, acceptRisk });
  const added: Added[] = [];
  for (const path of paths) {
    if (signal?.aborted === true) throw new CorveeError('interrupted', {});
    const told = options.unpublished ? toldIn(options.told) : (published.get(path) ?? null);
    const given = new Map(told === null ? [] : [[path, told]]);
    const files = await readFiles({ paths: [path], published: given, held: [], locale, acceptRisk });
    for (const file of files) added.push(await addOne(opened, file, options));
    options.progress?.(added.length, paths.length);
  }
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
  }: { readonly signal?: AbortSignal | undefined; readonly acceptRisk?: boolean } = {},
): Promise<void> {
  const seen = new Map<Sha256, string>();
  for (const path of paths) {
    if (signal?.aborted === true) throw new CorveeError('interrupted', {});
    const { sha256 } = await readReportFile(path, { acceptRisk });
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
  const { report, claims } = draftReport(
    file,
    reasonTexts(file.reading.published.reasons, file.contacts, options.locale),
  );
  const known = await reportById(opened, report.id);
  if (known !== null) {
    const slug = known === 'withheld' ? report.id : (known.report.slug ?? report.id);
    return { file: file.path, slug, report: report.id, claims: 0, already: true };
  }
  const slug = await freeSlug(opened, report.slug ?? report.id);
  const own: Report = options.unpublished
    ? asUnpublished({ ...report, slug }, options.told)
    : { ...report, slug };
  const entries: Entry[] = [
    { kind: 'report-added', report: own, text: file.text },
    ...claims.map((claim): Entry => ({ kind: 'claim-proposed', claim })),
  ];
  const originals = new Map([[file.sha256, file.bytes]]);
  await opened.append(entries, { actor: READER, month: options.month }, originals);
  return { file: file.path, slug, report: report.id, claims: claims.length, already: false };
}

/** The name itself, or with the first number that is free. */
async function freeSlug(opened: Case<Entry>, wanted: string): Promise<Slug> {
  for (let n = 1; ; n++) {
    const slug = (n === 1 ? wanted : `${wanted}-${String(n)}`) as Slug;
    if ((await reportBySlug(opened, slug)) === null) return slug;
  }
}
