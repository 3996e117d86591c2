/** An editor lets single sentences of an unpublished report out. Each with a reason, each an entry that can be undone. */
import { CorveeError } from '../../base/index.ts';
import {
  isReleased,
  listClaims,
  listNewsroom,
  reportText,
  type Case,
  type Reader,
  type Report,
} from '../../evidence/index.ts';
import { maskedSlice } from '../../publish/index.ts';
import { read } from '../../reading/index.ts';
import { contactsInCase } from '../contacts/index.ts';
import { reasonOf, reportNamed, type Acting } from '../decisions/index.ts';
import type { Entry } from '../entry.ts';
import type { ReleaseJson } from '../shapes/gate.ts';
import { blockedClaims } from './blocked.ts';

export interface ReleaseSentences {
  /** Id or name of an unpublished report. */
  readonly report: string;
  /** Numbers of its sentences, from 1, as `releaseView` counts them. */
  readonly sentences: readonly number[];
  readonly why: string;
}

/**
 * Records one release for each sentence, all or none; sentences that are out already are passed over.
 *
 * @returns the entries
 * @throws CorveeError 'report-unknown', 'reason-missing', 'case-read-only'; 'value-invalid' if the report is published, or has no such sentence
 */
export async function releaseSentences(
  opened: Case<Entry>,
  { report: name, sentences, why }: ReleaseSentences,
  by: Acting,
): Promise<readonly number[]> {
  const report = await reportNamed(opened, name);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  if (report.class === 'published')
    throw new CorveeError('value-invalid', { what: name, issues: ['published'] });
  const reason = reasonOf(why, name);
  const all = await sentencesOf(opened, report);
  const releases = (await listNewsroom(opened, 'sentence-released')).map(({ value }) => value);
  const entries = [...new Set(sentences)].flatMap((n): Entry[] => {
    const found = all[n - 1];
    if (found === undefined) throw new CorveeError('value-invalid', { what: name, issues: [String(n)] });
    const words = { report: report.id, start: found.start, end: found.end };
    return isReleased(releases, words)
      ? []
      : [{ kind: 'sentence-released', release: { ...words, why: reason } }];
  });
  if (entries.length === 0) return [];
  return (await opened.append(entries, by)).map(({ seq }) => seq);
}

/**
 * The sentences of a report with what is released, and what stops each of its claims. Days of contact are masked here as everywhere.
 *
 * @throws CorveeError 'report-unknown'
 */
export async function releaseView(reader: Reader, name: string): Promise<ReleaseJson> {
  const report = await reportNamed(reader, name);
  const text = await textOf(reader, report);
  const contacts = await contactsInCase(reader, new Map([[report.id, report]]), [report.id]);
  const records = await listNewsroom(reader, 'sentence-released');
  const claims = (await listClaims(reader, { report: report.id })).filter(
    ({ status }) => status !== 'rejected',
  );
  const blocks = await blockedClaims(
    reader,
    claims.map(({ claim }) => claim),
  );
  return {
    schema: 1,
    report: report.id,
    slug: report.slug,
    class: report.class,
    sentences: (await sentencesOf(reader, report)).map(({ start, end }, i) => ({
      n: i + 1,
      start,
      end,
      text: maskedSlice(contacts, report.id, text, start, end).trim(),
      released:
        report.class === 'published' ||
        isReleased(
          records.map(({ value }) => value),
          { report: report.id, start, end },
        ),
      entry:
        records.find(({ value }) => value.report === report.id && value.start === start && value.end === end)
          ?.seq ?? null,
    })),
    claims: claims.map(({ claim }) => ({
      id: claim.id,
      slug: claim.slug,
      summary: claim.summary,
      band: claim.peopleWhoCouldKnow,
      blocks: blocks
        .filter((block) => block.claim === claim.id)
        .map(({ reason, field, overridable }) => ({ reason, field, overridable })),
    })),
  };
}

async function sentencesOf(reader: Reader, report: Report) {
  return read(await textOf(reader, report), { published: null }).sentences;
}

async function textOf(reader: Reader, { id }: Report): Promise<string> {
  const text = await reportText(reader, id);
  if (text === null || text === 'withheld') throw new CorveeError('report-unknown', { id });
  return text;
}
