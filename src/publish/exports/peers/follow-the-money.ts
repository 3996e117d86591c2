/**
 * Claims as FollowTheMoney entities (JSON lines) and as statements (CSV). Reports become Documents, claims become Notes that carry what they say and prove it by
 * their report. No Person, no Company: nobody is made an entity here (N1). Ids are those of the case.
 */
import { createHash } from 'node:crypto';
import type { Exported } from '../exported.ts';
import { edtfOf } from './edtf.ts';
import { tableText } from '../table-text.ts';
import { tagsOf } from '../tags.ts';

interface Entity {
  readonly id: string;
  readonly schema: 'Document' | 'Note';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const DATASET = 'corvee';

/** Without the properties that would be empty. */
function entity(id: string, schema: Entity['schema'], properties: Record<string, (string | null)[]>): Entity {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const some = values.filter((value): value is string => value !== null && value !== '');
    return some.length === 0 ? [] : [[name, some] as const];
  });
  return { id, schema, properties: Object.fromEntries(kept) };
}

/** ISO prefix of a day that is one, else of the month or year both ends share: FollowTheMoney has no ranges. */
function prefixOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}

function entitiesOf(items: readonly Exported[]): Entity[] {
  const reports = new Map(items.map(({ report }) => [report.id, report]));
  return [
    ...[...reports.values()].map((report) =>
      entity(report.id, 'Document', {
        title: [report.title],
        publisher: [report.publisher],
        sourceUrl: [report.address],
        language: [
          report.language === 'other'
            ? null
            : { en: 'eng', ko: 'kor', ru: 'rus', ja: 'jpn' }[report.language],
        ],
        date: [prefixOf(report.published.from, report.published.to)],
        summary: [report.text === 'summary' ? 'Own summary of Corvée; the page was not verified.' : null],
      }),
    ),
    ...items.map((item) => {
      const { claim, report, status, span, verbatim, singleOrigin } = item;
      return entity(claim.id, 'Note', {
        name: [claim.slug ?? claim.id],
        description: [claim.summary],
        proof: [report.id],
        country: [claim.about.state?.toLowerCase() ?? null],
        topics: ['forced.labor'],
        keywords: [...tagsOf(item, ['state', 'holds']), status, singleOrigin ? 'single-origin' : null],
        notes: [
          `Holds ${edtfOf(span)} (EDTF)`,
          // A quotation only of a report's own words, unmasked (N7).
          ...(verbatim ? claim.passages.map(({ exact }) => `Words: ${exact}`) : []),
        ],
      });
    }),
  ];
}

export function followTheMoney(items: readonly Exported[]): string {
  return entitiesOf(items)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}

/** One row for each value of each property, with the peer's own id: SHA-1 over dataset, entity, property and value. */
export function followTheMoneyStatements(items: readonly Exported[]): string {
  const rows = entitiesOf(items).flatMap(({ id, schema, properties }) =>
    Object.entries(properties).flatMap(([prop, values]) =>
      values.map((value) => [
        createHash('sha1').update(`${DATASET}.${id}.${prop}.${value}`).digest('hex'),
        id,
        id,
        prop,
        schema,
        value,
        DATASET,
      ]),
    ),
  );
  const columns = ['id', 'entity_id', 'canonical_id', 'prop', 'schema', 'value', 'dataset'];
  return tableText(rows, columns);
}
