/** The reports that claims of a file may stand on: those of the case, and documents that the file itself brings with their text. */
import { CorveeError, isCorveeError, type Month } from '../../base/index.ts';
import {
  listClaims,
  reportById,
  reportIdOf,
  reportText,
  type Case,
  type Claim,
  type Report,
  ReportId,
} from '../../evidence/index.ts';
import { textFileOf } from '../../intake/index.ts';
import type { Locale } from '../../messages/index.ts';
import { spanOfEdtf } from '../../publish/index.ts';
import { read } from '../../reading/index.ts';
import { addOne } from '../add.ts';
import type { GivenDate, ReadFile } from '../brief/read-files.ts';
import { draftReport } from '../brief/to-claims.ts';
import { findContacts } from '../contacts/index.ts';
import { reportNamed } from '../decisions/index.ts';
import type { Entry } from '../entry.ts';
import { reportsById } from '../reports-by-id.ts';
import { anchoredReport, type AnchoredReport } from './anchored.ts';
import type { ImportRefusal, IncomingReport } from './incoming.ts';

export interface Target {
  readonly report: Report;
  readonly anchored: AnchoredReport;
  /** What the case, or the file before, says already of these words. */
  readonly said: Set<string>;
}

/** Two claims that say the same of the same words are one, whoever wrote more beside it. */
export function sameSaid({ kind, summary, passages }: Claim): string {
  return JSON.stringify([kind, summary, passages.map(({ start, end }) => [start, end])]);
}

export interface Targets {
  /** The first report that one of the names means. */
  readonly of: (names: readonly string[]) => Promise<Target | ImportRefusal>;
  /** Takes a document in with what the readers find in it, as `corvee add` does; on a dry run it only keeps it for this file's claims. */
  readonly take: (
    report: IncomingReport,
  ) => Promise<{ readonly id: ReportId; readonly already: boolean } | ImportRefusal>;
}

interface Wanted {
  readonly file: string;
  readonly report: string | null;
  readonly dryRun: boolean;
  readonly month: Month;
  readonly locale: Locale;
}

/** @throws CorveeError 'report-unknown' for the report that all claims shall be of */
export async function makeTargets(
  opened: Case<Entry>,
  { file, report, dryRun, month, locale }: Wanted,
): Promise<Targets> {
  const only = report === null ? null : (await reportNamed(opened, report)).id;
  const names = await namesOfReports(opened);
  const ready = new Map<ReportId, Target>();

  async function target(id: ReportId): Promise<Target | ImportRefusal> {
    const known = ready.get(id);
    if (known !== undefined) return known;
    const [found, text] = await Promise.all([reportById(opened, id), reportText(opened, id)]);
    if (found === 'withheld' || text === 'withheld') return 'withheld';
    if (found === null || text === null) return 'report-unknown';
    const claims = await listClaims(opened, { report: id });
    const said = new Set(claims.map(({ claim }) => sameSaid(claim)));
    const made = { report: found.report, anchored: anchoredReport(id, text), said };
    ready.set(id, made);
    return made;
  }

  return {
    of(wanted) {
      // One that was withdrawn is in no list, and answers for itself.
      const id = only ?? wanted.map((name) => names.get(name) ?? idIn(name)).find((one) => one !== null);
      if (id !== undefined) return target(id);
      return Promise.resolve(wanted.length === 0 ? 'report-unsaid' : 'report-unknown');
    },
    async take(incoming) {
      const known = names.get(incoming.id) ?? names.get(incoming.address ?? '');
      if (incoming.text === '') return known === undefined ? 'report-unknown' : { id: known, already: true };
      const made = readFileOf(incoming, file);
      if (typeof made === 'string') return made;
      const id = reportIdOf(made.sha256);
      names.set(incoming.id, id);
      const there = await reportById(opened, id);
      if (there !== null) return there === 'withheld' ? 'withheld' : { id, already: true };
      if (!dryRun) await addOne(opened, made, { unpublished: false, told: null, month, locale });
      else if (!ready.has(id)) {
        const { report: draft, claims } = draftReport(made, []);
        const said = new Set(claims.map(sameSaid));
        ready.set(id, { report: draft, anchored: anchoredReport(id, made.text), said });
      } else return { id, already: true };
      return { id, already: false };
    },
  };
}

function idIn(name: string): ReportId | null {
  const id = ReportId.safeParse(name.replace(/^urn:corvee:/, ''));
  return id.success ? id.data : null;
}

/** Id, hash of the text, and address, as the exports write them. An address that two reports have means neither. */
async function namesOfReports(opened: Case<Entry>): Promise<Map<string, ReportId>> {
  const reports = [...(await reportsById(opened)).values()];
  const addresses = Map.groupBy(reports, ({ address }) => address);
  return new Map(
    reports.flatMap(({ id, derived, address }) => [
      [id, id] as const,
      [`urn:corvee:${id}`, id] as const,
      [`urn:sha256:${derived.sha256}`, id] as const,
      ...(address !== null && addresses.get(address)?.length === 1 ? [[address, id] as const] : []),
    ]),
  );
}

function readFileOf(
  { text, title, publisher, address, date }: IncomingReport,
  file: string,
): ReadFile | ImportRefusal {
  try {
    const { bytes, sha256, derivedBy, version } = textFileOf('document', Buffer.from(text));
    const name = publisher ?? file.split(/[\\/]/).at(-1) ?? file;
    const reading = read(text, { published: dateOf(date), outlet: name });
    const derived = { by: derivedBy, version };
    const known = {
      title: title?.slice(0, 300) ?? null,
      address: address !== null && URL.canParse(address) ? address : null,
    };
    return {
      path: file,
      name,
      sha256,
      bytes,
      derived,
      ...known,
      text,
      reading,
      contacts: findContacts(text, reading),
      like: null,
    };
  } catch (error) {
    if (isCorveeError(error) || error instanceof CorveeError) return 'text';
    throw error;
  }
}

/** A day, or the month or year it lies in; null for what is none. */
function dateOf(date: string | null): GivenDate | null {
  const span = date === null ? null : spanOfEdtf(date.slice(0, 10));
  if (span?.from.kind !== 'within' || span.to.kind !== 'within') return null;
  const [from, to] = [span.from.earliest, span.to.latest];
  return from === null || to === null ? null : { from, to };
}
