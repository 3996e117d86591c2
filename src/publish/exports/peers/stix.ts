/**
 * Claims as a STIX 2.1 bundle: reports as `report`, claims as `note` on them. Ids are UUIDv5-shaped from the ids of the case, so that the same case gives the same bundle. There is no clock here:
 * `created` is the first day of the month in which the report certainly was public, or the epoch where nobody knows.
 */
import { createHash } from 'node:crypto';
import type { Report } from '../../../evidence/index.ts';
import type { Exported } from '../exported.ts';

const EPOCH = '1970-01-01T00:00:00.000Z';

/** A version 5 UUID of a name, in a namespace of Corvée's own. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`corvee:${name}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

function createdOf({ published }: Report): string {
  return published.to === null ? EPOCH : `${published.to.slice(0, 7)}-01T00:00:00.000Z`;
}

export function stixBundle(items: readonly Exported[]): object {
  const identity = `identity--${uuidOf('desk')}`;
  const reports = new Map(items.map(({ report }) => [report.id, report]));
  const common = (created: string) => ({ spec_version: '2.1', created, modified: created });
  return {
    type: 'bundle',
    id: `bundle--${uuidOf(items.map(({ claim }) => claim.id).join())}`,
    objects: [
      {
        type: 'identity',
        ...common(EPOCH),
        id: identity,
        name: 'Corvée',
        identity_class: 'system',
      },
      ...[...reports.values()].map((report) => ({
        type: 'report',
        ...common(createdOf(report)),
        id: `report--${uuidOf(report.id)}`,
        created_by_ref: identity,
        name: report.title ?? report.slug ?? report.id,
        published: createdOf(report),
        object_refs: [identity],
        ...(report.address === null
          ? {}
          : { external_references: [{ source_name: report.publisher ?? 'publisher', url: report.address }] }),
      })),
      ...items.map(({ claim, report, status, singleOrigin }) => ({
        type: 'note',
        ...common(createdOf(report)),
        id: `note--${uuidOf(claim.id)}`,
        created_by_ref: identity,
        abstract: `${claim.kind}: ${claim.about.topic}`,
        content: claim.summary,
        object_refs: [`report--${uuidOf(report.id)}`],
        labels: [status, claim.modality, ...(singleOrigin ? ['single-origin'] : [])],
      })),
    ],
  };
}
