/** The days of contact in reports of a case, found again in their sealed text whenever something of them is shown. */
import {
  listNewsroom,
  reportText,
  type ClaimId,
  type Reader,
  type Report,
  type ReportId,
} from '../../evidence/index.ts';
import type { Contacts, Reports } from '../../publish/index.ts';
import { read } from '../../reading/index.ts';
import { claimOf, type RegisterData } from '../../register/index.ts';
import { findContacts, type FoundContacts } from './find-contacts.ts';

/** What was found in a text stays found: by hash of the text and by what it was dated to. */
const found = new Map<string, FoundContacts>();
const KEPT = 2000;

/** Forgets everything that was found, when a case is locked. */
export function forgetContacts(): void {
  found.clear();
}

/**
 * @param cited - reports of which something is shown; those of which the case has only a summary name no day of contact
 *   (a test holds that), and those it does not know are passed over
 */
export async function contactsInCase(
  reader: Reader,
  reports: Reports,
  cited: Iterable<ReportId>,
): Promise<Contacts> {
  const all = [...new Set(cited)].flatMap((id) => reports.get(id) ?? []);
  const each = await Promise.all(
    all
      .filter(({ text }) => text === 'received')
      .map(async (report) => ({ id: report.id, found: await contactsOf(reader, report) })),
  );
  const contacts = toContacts(each);
  if (!all.some((report) => report.class === 'unpublished')) return contacts;
  const released = (await listNewsroom(reader, 'sentence-released')).map(({ value }) => value);
  return { ...contacts, released };
}

/**
 * The reports that a register, a run or a briefing over it can cite: of claims that have a name or that a provision rests on.
 *
 * @param others - claims that something else cites, such as a forecast
 */
export function citableReports(data: RegisterData, others: readonly ClaimId[] = []): Set<ReportId> {
  const { claims, instruments } = data;
  const resting = new Set(
    instruments
      .flatMap(({ instrument }) => instrument.provisions.flatMap((provision) => provision.claims))
      .concat(others)
      .map((id) => claimOf(data, id)?.claim.id ?? id),
  );
  return new Set(
    [...claims.values()].flatMap(({ claim }) =>
      claim.slug !== null || resting.has(claim.id) ? [claim.report] : [],
    ),
  );
}

export function toContacts(
  each: readonly { readonly id: ReportId; readonly found: FoundContacts }[],
): Contacts {
  return {
    words: each.flatMap((item) => item.found.words.map((extent) => ({ report: item.id, ...extent }))),
    days: new Set(each.flatMap((item) => item.found.days)),
  };
}

async function contactsOf(reader: Reader, report: Report): Promise<FoundContacts> {
  const { from, to } = report.published;
  const key = `${report.derived.sha256} ${from ?? ''} ${to ?? ''}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const text = await reportText(reader, report.id);
  if (text === null || text === 'withheld') return { words: [], days: [] };
  const fresh = findContacts(
    text,
    read(text, { published: from === null && to === null ? null : { from, to } }),
  );
  if (found.size >= KEPT) found.clear();
  found.set(key, fresh);
  return fresh;
}
