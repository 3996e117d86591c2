/**
 * Takes the days of contact out of whatever is shown (N6): the words that name them, and every date that is one of them.
 *
 * What is masked is decided where the text is read; this file only applies it, and applies it everywhere.
 */
import { firstDayOf, lastDayOf, monthOf, within, type Day, type End, type Span } from '../base/index.ts';
import type { Passage, ReportId, Words } from '../evidence/index.ts';

/** When a source spoke: the words in each report that say so, and the days they can mean. */
export interface Contacts {
  readonly words: readonly { readonly report: ReportId; readonly start: number; readonly end: number }[];
  readonly days: ReadonlySet<Day>;
  /** Sentences of unpublished reports that an editor released; left out: none. */
  readonly released?: readonly { readonly report: ReportId; readonly start: number; readonly end: number }[];
}

export const NO_CONTACTS: Contacts = { words: [], days: new Set() };

/** What stands in the place of masked words. */
export const MASK = '▒▒▒';
const LETTER = '▒';

/** `text.slice(start, end)` of a report with the words of contact masked. */
export function maskedSlice(
  contacts: Contacts,
  report: ReportId,
  text: string,
  start: number,
  end: number,
): string {
  const cuts = contacts.words
    .filter((cut) => cut.report === report && cut.start < end && cut.end > start)
    .sort((a, b) => a.start - b.start);
  let shown = '';
  let at = start;
  for (const cut of cuts) {
    if (cut.start > at) shown += text.slice(at, cut.start);
    shown += MASK;
    at = Math.max(at, cut.end);
  }
  return shown + text.slice(Math.min(at, end), end);
}

/** The whole text of a report with the words of contact masked letter for letter, so that offsets hold. */
export function maskedInPlace(contacts: Contacts, report: ReportId, text: string): string {
  return contacts.words
    .filter((cut) => cut.report === report)
    .reduce((all, { start, end }) => all.slice(0, start) + LETTER.repeat(end - start) + all.slice(end), text);
}

/** Words on which a rule fired, masked letter for letter. */
export function maskedWords(contacts: Contacts, report: ReportId, words: Words): Words {
  const { start, end } = words;
  const text = maskedInPlace(contacts, report, `${' '.repeat(start)}${words.text}`).slice(start, end);
  return { start, end, text };
}

/** A passage's words with the words of contact masked. */
export function maskedPassage(contacts: Contacts, passage: Passage): string {
  const text = `${' '.repeat(passage.start)}${passage.exact}`;
  return maskedSlice(contacts, passage.report, text, passage.start, passage.end);
}

/** A span whose ends name no day of contact: such an end becomes its month. */
export function maskedSpan(contacts: Contacts, span: Span): Span {
  return { ...span, from: maskedEnd(contacts, span.from), to: maskedEnd(contacts, span.to) };
}

function maskedEnd(contacts: Contacts, end: End): End {
  if (end.kind !== 'within') return end;
  const { earliest, latest } = end;
  const hit = (day: Day | null): boolean => day !== null && contacts.days.has(day);
  if (!hit(earliest) && !hit(latest)) return end;
  return within(
    hit(earliest) && earliest !== null ? firstDayOf(monthOf(earliest)) : earliest,
    hit(latest) && latest !== null ? lastDayOf(monthOf(latest)) : latest,
  );
}

/** A day that is not one of contact; one that is becomes the first of its month. */
export function maskedDay(contacts: Contacts, day: Day | null): Day | null {
  return day !== null && contacts.days.has(day) ? firstDayOf(monthOf(day)) : day;
}
