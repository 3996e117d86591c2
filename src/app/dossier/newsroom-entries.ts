/** A newsroom's records as written → journal entries, names replaced by ids. Pure. */
import {
  GRADE_SCHEME,
  NewsroomEntry,
  type ClaimId,
  type NewsroomEntry as Recorded,
  type ReportId,
} from '../../evidence/index.ts';
import type { DossierNewsroom } from './newsroom-format.ts';

/** What a name stands for. Each throws for a name that nothing has. */
export interface Named {
  readonly report: (name: string) => ReportId;
  readonly claim: (name: string) => ClaimId;
}

const extentOf = ([start, end]: readonly [number, number]) => ({ start, end });

/**
 * @returns the entries, kind by kind, in the order they were written
 * @throws CorveeError as `named` does; ZodError for what the format allows and a record does not
 */
export function newsroomEntries(written: DossierNewsroom, named: Named): Recorded[] {
  const reports = (all: readonly string[]) => all.map(named.report);
  const claims = (all: readonly string[]) => all.map(named.claim);
  const of = ({ original, translation }: { readonly original: string; readonly translation: string }) => ({
    original: named.report(original),
    translation: named.report(translation),
  });
  const entries: unknown[] = [
    ...written.networks.map(({ reliability, ...network }) => ({
      kind: 'network-recorded',
      network: {
        ...network,
        reports: reports(network.reports),
        grade: { scheme: GRADE_SCHEME, reliability, credibility: null },
      },
    })),
    ...written.terms.map((term) => ({
      kind: 'term-chosen',
      term: { ...term, reports: reports(term.reports) },
    })),
    ...written.bylines.map((byline) => ({
      kind: 'byline-recorded',
      byline: {
        ...byline,
        report: named.report(byline.report),
        of: byline.of === null ? null : named.report(byline.of),
      },
    })),
    ...written.anonymity.map((anonymity) => ({
      kind: 'anonymity-recorded',
      anonymity: { ...anonymity, report: named.report(anonymity.report) },
    })),
    ...written.parallels.map(({ links, ...parallel }) => ({
      kind: 'texts-aligned',
      parallel: {
        ...parallel,
        ...of(parallel),
        links: links.map(({ original, translation }) => ({
          original: original && extentOf(original),
          translation: translation && extentOf(translation),
        })),
      },
    })),
    ...written.disputes.map(({ at, ...dispute }) => ({
      kind: 'translation-disputed',
      dispute: {
        ...dispute,
        ...of(dispute),
        at: { original: extentOf(at.original), translation: extentOf(at.translation) },
        claims: claims(dispute.claims),
      },
    })),
    ...written.media.map((media) => ({
      kind: 'media-recorded',
      media: { ...media, report: named.report(media.report) },
    })),
    ...written.corrections.map((correction) => ({
      kind: 'correction-recorded',
      correction: {
        ...correction,
        report: named.report(correction.report),
        claims: correction.claims.map(({ from, to }) => ({
          from: named.claim(from),
          to: to === null ? null : named.claim(to),
        })),
      },
    })),
    ...written.stories.map(({ steps, questions, ...story }) => ({
      kind: 'story-recorded',
      story: {
        ...story,
        reports: reports(story.reports),
        steps: steps.map(({ earlier, later, ...step }) => ({
          ...step,
          earlier: named.claim(earlier),
          later: named.claim(later),
        })),
        questions: questions.map(({ from, answer, ...question }) => ({
          ...question,
          from: claims(from),
          answer: answer && { ...answer, claims: claims(answer.claims) },
        })),
      },
    })),
  ];
  return entries.map((entry) => NewsroomEntry.parse(entry));
}
