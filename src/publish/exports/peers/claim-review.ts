/**
 * Reviewed claims of published reports as schema.org ClaimReview (JSON-LD). The rating is a word: accepted, in conflict. No number is made of it (N10); one origin is called one origin (N7).
 * What nobody has decided about is no review and stays out; so does everything unpublished.
 */
import type { Exported } from '../exported.ts';

const RATING = { accepted: 'accepted', conflict: 'in conflict with other reports' } as const;

export function claimReviews(items: readonly Exported[]): object {
  return {
    '@context': 'https://schema.org',
    '@graph': items.flatMap(({ claim, status, report, singleOrigin }) => {
      if (report.class === 'unpublished' || (status !== 'accepted' && status !== 'conflict')) return [];
      const one = singleOrigin ? '; one origin, corroborated by nobody' : '';
      return [
        {
          '@type': 'ClaimReview',
          '@id': `urn:corvee:${claim.id}`,
          author: { '@type': 'Organization', name: 'Corvée' },
          claimReviewed: claim.summary,
          reviewRating: { '@type': 'Rating', alternateName: `${RATING[status]}${one}` },
          itemReviewed: {
            '@type': 'Claim',
            ...(report.publisher === null
              ? {}
              : { author: { '@type': 'Organization', name: report.publisher } }),
            ...(report.published.from !== null && report.published.from === report.published.to
              ? { datePublished: report.published.from }
              : {}),
            ...(report.address === null
              ? {}
              : { appearance: { '@type': 'CreativeWork', url: report.address } }),
          },
        },
      ];
    }),
  };
}
