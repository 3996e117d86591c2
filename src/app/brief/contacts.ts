/** The days of contact in the files of a briefing, and of what the case holds beside them (N6). */
import type { ClaimId, Reader } from '../../evidence/index.ts';
import type { Contacts, Reports } from '../../publish/index.ts';
import type { RegisterData } from '../../register/index.ts';
import { citableReports, contactsInCase, toContacts } from '../contacts/index.ts';
import type { DraftReport } from './to-claims.ts';

export function contactsIn(drafts: readonly DraftReport[]): Contacts {
  return toContacts(drafts.map(({ file, report }) => ({ id: report.id, found: file.contacts })));
}

/**
 * Of the files, and of every report of the case that a briefing over it can cite.
 *
 * @param cited - claims that forecasts cite
 */
export async function contactsBeside(
  reader: Reader,
  reports: Reports,
  data: RegisterData,
  drafts: readonly DraftReport[],
  cited: readonly ClaimId[],
): Promise<Contacts> {
  const own = contactsIn(drafts);
  const ids = new Set(drafts.map(({ report }) => report.id));
  const others = await contactsInCase(
    reader,
    reports,
    [...citableReports(data, cited)].filter((id) => !ids.has(id)),
  );
  return {
    ...others,
    words: [...own.words, ...others.words],
    days: new Set([...own.days, ...others.days]),
  };
}
