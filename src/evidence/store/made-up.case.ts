/** Made-up reports and claims for the tests of the store. No sentence here is anybody's. */
import { moneyOf, parseDay, sha256, since, type Day, type Month } from '../../base/index.ts';
import { EvidenceEntry, type Actor } from '../entry.ts';
import { sealClaim, type Claim } from '../claim.ts';
import { UNGRADED } from '../grade.ts';
import { reportIdOf, type ClaimId, type OriginId, type ReportId, type Slug } from '../ids.ts';
import { passageOf } from '../passage.ts';
import type { Report } from '../report.ts';
import type { By } from './journal.ts';

export const options = { codec: EvidenceEntry };

export const editor: Actor = { role: 'editor', name: 'kestrel' };
export const by: By = { actor: editor, month: '2026-11' as Month };

export interface MadeUp {
  readonly title?: string | null;
  readonly slug?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** Original bytes, if they are not the UTF-8 of the text. */
  readonly bytes?: Uint8Array;
  readonly text?: 'received' | 'summary';
}

export type Added = Extract<EvidenceEntry, { kind: 'report-added' }>;

export function reportOf(text: string, made: MadeUp = {}): Added {
  const bytes = made.bytes ?? Buffer.from(text, 'utf8');
  const report: Report = {
    id: reportIdOf(sha256(bytes)),
    slug: (made.slug ?? null) as Slug | null,
    class: 'published',
    text: made.text ?? 'received',
    title: made.title ?? null,
    publisher: 'an invented outlet',
    originalPublisher: null,
    address: null,
    language: 'en',
    published: {
      from: (made.from ?? null) as Day | null,
      to: (made.to ?? null) as Day | null,
      how: 'inferred',
      reasons: ['made up'],
    },
    told: null,
    translationOf: null,
    origin: 'made-up' as OriginId,
    bytes: { sha256: sha256(bytes), length: bytes.length },
    derived: { sha256: sha256(text), by: 'text', version: 1 },
  };
  return { kind: 'report-added', report, text };
}

interface ClaimPlace {
  readonly start?: number;
  readonly end?: number;
  readonly slug?: string | null;
  readonly topic?: Claim['about']['topic'];
}

/** A claim on the words of `text` between two places. */
export function claimOf(
  report: ReportId,
  text: string,
  summary: string,
  { start = 0, end = 5, slug = null, topic = 'dues' }: ClaimPlace = {},
): Claim {
  return sealClaim({
    kind: 'amount',
    slug: slug as Slug | null,
    report,
    passages: [passageOf(report, text, start, end)],
    origin: 'made-up' as OriginId,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'more',
    summary,
    about: { topic, state: 'RU', region: null, trade: null },
    polarity: 'affirmed',
    modality: 'PR+',
    chain: [
      {
        party: { kind: 'unnamed', label: 'unnamed' },
        role: 'relay',
        stance: 'hearsay',
        strength: 'PR',
        cue: null,
        quoted: false,
        implied: false,
        read: false,
      },
    ],
    span: since(null, parseDay('2022-06-01'), parseDay('2022-06-22')),
    quantity: moneyOf(100, 200, 'USD', 'P1Y'),
    background: false,
    triggers: [],
    payer: null,
    payee: null,
  });
}

export const proposed = (claim: Claim): EvidenceEntry => ({ kind: 'claim-proposed', claim });
export const decided = (
  claim: ClaimId,
  status: 'accepted' | 'conflict' | 'rejected',
  why: string | null = null,
) => ({ kind: 'claim-decided', claim, status, why }) satisfies EvidenceEntry;
export const undone = (seq: number): EvidenceEntry => ({ kind: 'decision-undone', seq });
