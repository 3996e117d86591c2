/** The prose of a briefing in the reader's language, the same on the page and in the file. */
import type { Locale } from '../../../../messages/web/index.ts';
import { say, t, tCode } from '../../lib/text.svelte.ts';
import type { BriefingItemJson } from '../../lib/types.ts';
import { publishedText } from '../reports/report-text.ts';
import type { BriefingWords } from './briefing-html.ts';

export function briefingWords(lang: Locale): BriefingWords {
  return {
    lang,
    made: t('briefing.made'),
    notes: [t('briefing.noteOrigins'), t('briefing.noteSilence')],
    evidence: t('evidence.title'),
    heading: (state) => say.state(state),
    lines: (item) => [
      say.span(item.span),
      [
        tCode('modality', item.modality),
        ...(item.polarity === 'denied' ? [t('claim.denied')] : []),
        ...(item.background ? [t('claim.backgroundWhat')] : []),
      ].join(' · '),
      item.chain.map(({ party, stance }) => `${party} ${tCode('stance', stance)}`).join(' → '),
    ],
    labels: (item) => [
      ...(item.singleOrigin
        ? [t('origins.count', { count: 1 })]
        : [t('origins.count', { count: item.origins })]),
      tCode('told', item.told),
      item.text === 'summary'
        ? t('evidence.summaryLabel')
        : t(item.verbatim ? 'evidence.receivedLabel' : 'briefing.masked'),
    ],
    source: (item: BriefingItemJson) =>
      [
        item.publisher ?? t('evidence.noPublisher'),
        ...(item.originalPublisher === null
          ? []
          : [t('reports.after', { publisher: item.originalPublisher })]),
        t(`publication.${item.published.how}`, {
          published: publishedText({ ...item.published, reasons: [] }),
        }),
        ...(item.address === null ? [] : [item.address]),
      ].join(', '),
  };
}
