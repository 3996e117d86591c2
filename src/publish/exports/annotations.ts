/**
 * Claims as W3C Web Annotations (JSON-LD): the body is the claim in Corvée's words, the target the passage. W3C counts characters as
 * code points and Corvée as UTF-16 units: positions are converted here.
 */
import type { Passage } from '../../evidence/index.ts';
import type { Exported } from './exported.ts';
import { tagsOf } from './tags.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** @param textOf - the derived text of a report, on which its passages count; null if it is not there */
export function annotations(
  items: readonly Exported[],
  textOf: (report: Exported['report']['id']) => string | null,
): object {
  return {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    id: 'urn:corvee:claims',
    items: items.map((item) => ({
      id: `urn:corvee:${item.claim.id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          language: 'en',
          value: item.claim.summary,
        },
        ...tagsOf(item).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ],
      target: item.claim.passages.map((passage) => target(item, passage, textOf(item.report.id))),
    })),
  };
}

/** A quotation only where the report’s own words may be shown as they stand; never of a summary (N7). */
function target({ report, verbatim }: Exported, { start, end, exact }: Passage, text: string | null) {
  const source = report.address ?? `urn:corvee:${report.id}`;
  const state = { type: 'TimeState', sourceDate: report.published.to ?? undefined };
  if (!verbatim || text === null) return { type: 'SpecificResource', source, state };
  const points = (units: number): number => Array.from(text.slice(0, units)).length;
  return {
    type: 'SpecificResource',
    source: `urn:sha256:${report.derived.sha256}`,
    scope: source,
    state,
    selector: [
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      // Without the words around it: they could name a day of contact.
      { type: 'TextQuoteSelector', exact },
    ],
  };
}
