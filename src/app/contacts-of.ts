/**
 * The words of a report that name the day on which a source spoke (N6), as marks on its text. Read anew from the text
 * and kept while the program runs: nothing that names such a day is ever stored apart from the text itself.
 */
import { read } from '../reading/index.ts';
import type { Report } from '../evidence/index.ts';
import { NO_CONTACTS, type Contacts } from '../publish/index.ts';
import { contactsIn } from './brief/contacts.ts';

/** How many reports' marks are kept. */
const KEPT = 500;

const kept = new Map<string, Contacts>();

/**
 * None for Corvée's own summaries, which are written without such days.
 *
 * @param body - the report's derived text
 */
export function contactsOf(report: Report, body: string): Contacts {
  if (report.text === 'summary') return NO_CONTACTS;
  const key = `${report.id} ${report.derived.sha256}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { from, to } = report.published;
  const published = from !== null && to !== null ? { from, to } : null;
  const reading = read(body, { published, outlet: report.publisher ?? '' });
  const contacts = contactsIn([{ report, file: { reading, text: body } }]);
  kept.set(key, contacts);
  for (const old of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(old);
  }
  return contacts;
}

/** The text with the words of contact blotted out, every other word in its place. */
export function blotted({ words }: Contacts, body: string): string {
  return words.reduce(
    (text, { start, end }) => text.slice(0, start) + '▒'.repeat(end - start) + text.slice(end),
    body,
  );
}
