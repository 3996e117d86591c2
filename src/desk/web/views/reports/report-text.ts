/** What a report and its claims say about themselves, in plain words. */
import { quantityText } from '../../lib/amount-text.ts';
import { say, t, tCode } from '../../lib/text.svelte.ts';
import { preferences } from '../../lib/preferences.svelte.ts';
import type { ReportJson, ReportLineJson } from '../../lib/types.ts';

export type ClaimView = ReportJson['claims'][number];

/** "20 June 2022", "20–30 June 2022", "not known when". */
export function publishedText({ from, to }: ReportLineJson['published']): string {
  if (from !== null && to !== null) return say.between(from, to);
  if (to !== null) return t('published.by', { day: say.day(to) });
  return from === null ? t('published.unknown') : t('published.from', { day: say.day(from) });
}

/** What a report is called when it has no title. */
export function nameOf({
  title,
  publisher,
  published,
}: Pick<ReportLineJson, 'title' | 'publisher' | 'published'>): string {
  if (title !== null) return title;
  return t('report.name', {
    publisher: publisher ?? t('evidence.noPublisher'),
    published: publishedText(published),
  });
}

/** "dues · Russia · construction" */
export function aboutText({ topic, state, trade }: ClaimView): string {
  const parts = [
    tCode('topic', topic),
    state === null ? null : say.state(state),
    trade === null ? null : tCode('trade', trade),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Amount, threshold or number of the claim; null if it has none. */
export function amountText({ quantity }: ClaimView): string | null {
  return quantityText(preferences.locale, quantity);
}

/** Both axes of the grade, each by itself; a missing grade is said to be missing. */
export function gradeText({ grade }: ClaimView): string {
  const { reliability, credibility } = grade;
  return [
    reliability === null
      ? t('grade.noReliability')
      : t('grade.reliability', { grade: reliability, words: tCode('reliability', reliability) }),
    credibility === null
      ? t('grade.noCredibility')
      : t('grade.credibility', { grade: credibility, words: tCode('credibility', credibility) }),
  ].join(' · ');
}

/** One rung of the ladder: who, and what they do with the statement. */
export function rungsOf({ chain }: ClaimView) {
  return chain.map(({ party, stance, strength, quoted, implied, read }) => ({
    label: party.label,
    strength,
    note: [
      tCode('stance', stance),
      ...(quoted ? [t('ladder.quoted')] : []),
      ...(implied ? [t('ladder.implied')] : []),
      ...(read ? [] : [t('ladder.notRead')]),
    ].join(', '),
  }));
}
