/**
 * The newsroom's records in a case: the latest wording of each, as it stands or as this desk had it. What cites a withdrawn report
 * or claim goes with it, because its wording could repeat what was destroyed.
 */
import { citingProjection, citingRecords, type Citing } from '../projections/citing.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import type { Reader } from '../store/case.ts';
import type { Anonymity } from './anonymity.ts';
import type { Byline } from './byline.ts';
import type { Correction } from './correction.ts';
import type { NewsroomEntry, NewsroomKind } from './entries.ts';
import type { Media } from './media.ts';
import type { Network } from './network.ts';
import type { ParallelText, TranslationDispute } from './parallel.ts';
import type { GateOverride, Release } from './release.ts';
import type { Story } from './story.ts';
import type { Term } from './term.ts';

/** What each kind of entry holds, as a reader gets it back. */
interface Values {
  'sentence-released': Release;
  'gate-overridden': GateOverride;
  'anonymity-recorded': Anonymity;
  'byline-recorded': Byline;
  'texts-aligned': ParallelText;
  'translation-disputed': TranslationDispute;
  'term-chosen': Term;
  'correction-recorded': Correction;
  'network-recorded': Network;
  'story-recorded': Story;
  'media-recorded': Media;
}

export const newsroomKinds = [
  'sentence-released',
  'gate-overridden',
  'anonymity-recorded',
  'byline-recorded',
  'texts-aligned',
  'translation-disputed',
  'term-chosen',
  'correction-recorded',
  'network-recorded',
  'story-recorded',
  'media-recorded',
] as const satisfies readonly NewsroomKind[];

export const newsroomProjection: Projection<AnyEntry> = citingProjection<NewsroomEntry>(
  'newsroom',
  1,
  newsroomKinds,
  cited,
);

/** A record, and the entry that holds its latest wording. */
export interface NewsroomRecord<V> {
  readonly seq: number;
  readonly value: V;
}

/** Every record of a kind in the order of its latest wording; what was undone is left out. */
export async function listNewsroom<K extends NewsroomKind>(
  reader: Reader,
  kind: K,
  recorded?: number,
): Promise<readonly NewsroomRecord<Values[K]>[]> {
  return (await citingRecords(reader, 'newsroom', kind, recorded)) as NewsroomRecord<Values[K]>[];
}

function cited(entry: NewsroomEntry): Citing {
  const { kind } = entry;
  switch (kind) {
    case 'sentence-released': {
      const { report, start, end } = entry.release;
      return of(kind, `${report} ${start} ${end}`, entry.release, [], [report]);
    }
    case 'gate-overridden': {
      const { claim, reason, field } = entry.override;
      return of(kind, `${claim} ${reason} ${field}`, entry.override, [claim]);
    }
    case 'anonymity-recorded': {
      const { report, party } = entry.anonymity;
      return of(kind, `${report} ${party ?? ''}`, entry.anonymity, [], [report]);
    }
    case 'byline-recorded': {
      const { report, activity, role, of: made } = entry.byline;
      const reports = made === null ? [report] : [report, made];
      return of(kind, `${report} ${activity} ${role}`, entry.byline, [], reports);
    }
    case 'texts-aligned': {
      const { original, translation } = entry.parallel;
      return of(kind, `${original} ${translation}`, entry.parallel, [], [original, translation]);
    }
    case 'translation-disputed': {
      const { original, translation, at, claims } = entry.dispute;
      const id = `${original} ${translation} ${at.translation.start} ${at.translation.end}`;
      return of(kind, id, entry.dispute, claims, [original, translation]);
    }
    case 'term-chosen':
      return of(kind, entry.term.id, entry.term, [], entry.term.reports);
    case 'correction-recorded': {
      const { id, claims, report } = entry.correction;
      const both = claims.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
      return of(kind, id, entry.correction, both, [report]);
    }
    case 'network-recorded':
      return of(kind, entry.network.id, entry.network, [], entry.network.reports);
    case 'story-recorded': {
      const { id, reports, steps, questions } = entry.story;
      const claims = [
        ...steps.flatMap(({ earlier, later }) => [earlier, later]),
        ...questions.flatMap(({ from, answer }) => [...from, ...(answer?.claims ?? [])]),
      ];
      return of(kind, id, entry.story, claims, reports);
    }
    case 'media-recorded':
      return of(kind, entry.media.id, entry.media, [], [entry.media.report]);
  }
}

function of(
  kind: NewsroomKind,
  id: string,
  value: unknown,
  claims: Citing['claims'],
  reports: Citing['reports'] = [],
): Citing {
  return { kind, id, value, claims, reports };
}
