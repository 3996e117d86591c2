/** What a newsroom has written down, as plain JSON for the desk and the command line. Reading only. */
import { CorveeError, type Month } from '../../base/index.ts';
import { listNewsroom, reportText, reusedMedia, type Reader, type ReportId } from '../../evidence/index.ts';
import { maskedSlice } from '../../publish/index.ts';
import { contactsInCase } from '../contacts/index.ts';
import { reportNamed } from '../decisions/index.ts';
import type {
  BylinesJson,
  CorrectionsJson,
  DueJson,
  GlossaryJson,
  MediaJson,
  NetworksJson,
  ParallelJson,
  StoriesJson,
} from '../shapes/newsroom.ts';

/** Terms by their chosen rendering, each with the entry of its latest choice. */
export async function glossary(reader: Reader, recorded?: number): Promise<GlossaryJson> {
  const terms = await listNewsroom(reader, 'term-chosen', recorded);
  return {
    schema: 1,
    terms: terms.map(({ seq, value }) => ({ seq, ...value })).sort((a, b) => (a.chosen < b.chosen ? -1 : 1)),
  };
}

export async function networks(reader: Reader): Promise<NetworksJson> {
  const found = await listNewsroom(reader, 'network-recorded');
  return { schema: 1, networks: found.map(({ seq, value }) => ({ seq, ...value })) };
}

export async function stories(reader: Reader): Promise<StoriesJson> {
  const found = await listNewsroom(reader, 'story-recorded');
  return {
    schema: 1,
    stories: found.map(({ seq, value }) => ({
      seq,
      ...value,
      open: value.questions.filter(({ answer }) => answer === null).map(({ id }) => id),
    })),
  };
}

/** Newest publication first; those the public has not been told come before all. */
export async function corrections(reader: Reader): Promise<CorrectionsJson> {
  const found = await listNewsroom(reader, 'correction-recorded');
  const when = (one: (typeof found)[number]): string => one.value.published?.to ?? '~';
  return {
    schema: 1,
    corrections: [...found]
      .sort((a, b) => (when(a) > when(b) ? -1 : 1))
      .map(({ seq, value }) => ({ seq, ...value })),
  };
}

/** Sources whose anonymity must be asked about again by a month, the longest overdue first. */
export async function dueForReview(reader: Reader, at: Month): Promise<DueJson> {
  const found = await listNewsroom(reader, 'anonymity-recorded');
  return {
    schema: 1,
    at,
    due: found
      .filter(({ value }) => value.review <= at)
      .sort((a, b) => (a.value.review < b.value.review ? -1 : 1))
      .map(({ seq, value }) => ({ seq, ...value })),
    later: found.filter(({ value }) => value.review > at).length,
  };
}

export async function mediaView(reader: Reader): Promise<MediaJson> {
  const found = await listNewsroom(reader, 'media-recorded');
  const reused = reusedMedia(found.map(({ value }) => value)).map((same) => same.map(({ id }) => id));
  return { schema: 1, media: found.map(({ seq, value }) => ({ seq, ...value })), reused };
}

export async function bylines(reader: Reader): Promise<BylinesJson> {
  const found = await listNewsroom(reader, 'byline-recorded');
  return { schema: 1, bylines: found.map(({ seq, value }) => ({ seq, ...value })) };
}

/**
 * A report beside its original or its translations, pair by pair, with what is disputed. Days of contact are masked.
 *
 * @throws CorveeError 'report-unknown'
 */
export async function parallelView(reader: Reader, name: string): Promise<ParallelJson> {
  const { id } = await reportNamed(reader, name);
  const own = ({
    value,
  }: {
    readonly value: { readonly original: ReportId; readonly translation: ReportId };
  }) => value.original === id || value.translation === id;
  const texts = (await listNewsroom(reader, 'texts-aligned')).filter(own);
  const disputes = (await listNewsroom(reader, 'translation-disputed')).filter(own);
  const ids = [...texts, ...disputes].flatMap(({ value }) => [value.original, value.translation]);
  const slice = await slicer(reader, ids);
  return {
    schema: 1,
    report: id,
    texts: texts.map(({ seq, value }) => ({
      seq,
      original: value.original,
      translation: value.translation,
      by: value.by,
      links: value.links.map((link) => ({
        original: slice(value.original, link.original),
        translation: slice(value.translation, link.translation),
        disputed: disputes.some(
          (one) =>
            one.value.translation === value.translation &&
            overlap(one.value.at.translation, link.translation),
        ),
      })),
    })),
    disputes: disputes.map(({ seq, value }) => ({
      seq,
      original: slice(value.original, value.at.original) ?? '',
      translation: slice(value.translation, value.at.translation) ?? '',
      reading: value.reading,
      claims: [...value.claims],
      why: value.why,
    })),
  };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Extent, b: Extent | null): boolean {
  return b !== null && a.start < b.end && a.end > b.start;
}

/** Words of these reports, masked. */
async function slicer(
  reader: Reader,
  ids: readonly ReportId[],
): Promise<(report: ReportId, extent: Extent | null) => string | null> {
  const reports = new Map<ReportId, string>();
  const known = new Map(
    await Promise.all([...new Set(ids)].map(async (id) => [id, await reportNamed(reader, id)] as const)),
  );
  for (const id of known.keys()) {
    const text = await reportText(reader, id);
    if (text === null || text === 'withheld') throw new CorveeError('report-unknown', { id });
    reports.set(id, text);
  }
  const contacts = await contactsInCase(reader, known, known.keys());
  return (report, extent) =>
    extent === null
      ? null
      : maskedSlice(contacts, report, reports.get(report) ?? '', extent.start, extent.end).trim();
}
