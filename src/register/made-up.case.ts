/** Made-up claims and instruments for the register's tests. No sentence here is anybody's. */
import { parseDay, sha256, since, type Day, type Span } from '../base/index.ts';
import {
  passageOf,
  reportIdOf,
  sealClaim,
  strengthOf,
  UNGRADED,
  type Attribution,
  type Claim,
  type ClaimId,
  type ClaimKind,
  type ClaimStatus,
  type OriginId,
  type Publication,
  type Slug,
  type UnsealedClaim,
} from '../evidence/index.ts';
import { Instrument, Relation, type Provision } from './instrument.ts';
import type { KnownClaim, RegisterData } from './register-data.ts';

export const day = (text: string): Day => parseDay(text);

const TEXT = 'Invented words that nobody wrote anywhere else.';
export const REPORT = reportIdOf(sha256(TEXT));

const link = (strength: Attribution['strength']): Attribution => ({
  party: { kind: 'unnamed', label: 'unnamed' },
  role: 'relay',
  stance: 'states',
  strength,
  cue: null,
  quoted: false,
  implied: false,
  read: false,
});

export interface MadeUp {
  readonly kind?: ClaimKind;
  readonly span?: Span;
  readonly summary?: string;
  readonly origin?: string;
  readonly modality?: Claim['modality'];
  readonly polarity?: Claim['polarity'];
  readonly quantity?: Claim['quantity'];
  readonly about?: Partial<Claim['about']>;
  readonly background?: boolean;
  readonly runs?: boolean | null;
  readonly stance?: Attribution['stance'];
  readonly of?: string;
}

let made = 0;

/** A claim that differs from every other, at the least by its summary. */
export function claim(from: MadeUp = {}): Claim {
  const { kind = 'duty', modality = 'PR+', stance = 'states' } = from;
  const common = {
    kind,
    slug: null,
    report: REPORT,
    passages: [passageOf(REPORT, TEXT, 0, 8)],
    origin: (from.origin ?? 'made-up') as OriginId,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'more' as const,
    summary: from.summary ?? `Made-up claim ${String(++made)}.`,
    about: { topic: 'dues' as const, state: 'RU', region: null, trade: null, ...from.about },
    polarity: from.polarity ?? 'affirmed',
    modality,
    chain: [{ ...link(strengthOf(modality)), stance }],
    span: from.span ?? since(day('2022-01-01'), day('2022-01-01'), day('2022-02-01')),
    quantity: from.quantity ?? null,
    background: from.background ?? false,
    triggers: [],
  };
  return sealClaim({ ...common, ...ownFields(kind, from) } as unknown as UnsealedClaim);
}

function ownFields(kind: ClaimKind, from: MadeUp): object {
  const party = { kind: 'unnamed', label: 'unnamed' };
  switch (kind) {
    case 'order':
      return { issuer: null, addressee: null };
    case 'duty':
      return { bearer: 'worker', recurrence: 'unsaid' };
    case 'sanction':
      return {
        bearer: 'worker',
        threshold: { of: 'months', min: 4, unit: 'month' },
        consequence: 'sent-home',
      };
    case 'permission':
    case 'prohibition':
      return { bearer: 'worker', condition: null };
    case 'criterion':
      return { of: 'unfitness', items: ['surgery'] };
    case 'event':
    case 'state':
      return { runs: from.runs ?? null };
    case 'amount':
      return { payer: null, payee: null };
    case 'count':
      return { of: from.of ?? 'workers' };
    case 'practice':
      return { actor: null };
    case 'forecast':
      return { holder: party, deadline: null, warrant: null };
    case 'motive':
    case 'belief':
    case 'testimony':
      return { holder: party };
  }
}

export interface Known {
  readonly status?: ClaimStatus;
  readonly published?: readonly [from: string | null, to: string | null];
  readonly seq?: number;
}

/** A claim and what is known of it; public since 2000 unless said otherwise. */
export function known(of: Claim, { status = 'accepted', published, seq = 1 }: Known = {}): KnownClaim {
  const [from, to] = published ?? ['2000-01-01', '2000-01-01'];
  const publication: Publication = {
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
    how: 'inferred',
    reasons: ['made up'],
  };
  return { claim: of, status, published: publication, seq, basis: 'case' };
}

/** An instrument of one provision, `id/only`, resting on these claims. */
export function instrument(
  id: string,
  claims: readonly (Claim | ClaimId)[],
  provision: Partial<Provision> = {},
): Instrument {
  return Instrument.parse({
    id: id as Slug,
    kind: 'order',
    title: `The order ${id}`,
    issuer: null,
    provisions: [
      {
        id: `${id}/only`,
        kind: 'obligation',
        bearer: 'worker',
        about: { topic: 'dues', state: 'RU', region: null, trade: null },
        summary: `What ${id} says.`,
        quantity: null,
        threshold: null,
        consequence: null,
        condition: null,
        runs: null,
        claims: claims.map((item) => (typeof item === 'string' ? item : item.id)),
        ...provision,
      },
    ],
  });
}

export function relation(
  kind: Relation['kind'],
  from: string,
  to: string,
  claims: readonly Claim[] = [],
): Relation {
  return Relation.parse({
    kind,
    from: `${from}/only`,
    to: `${to}/only`,
    claims: claims.map(({ id }) => id),
    why: 'made up',
  });
}

export function register(
  claims: readonly (Claim | KnownClaim)[],
  instruments: readonly Instrument[],
  relations: readonly Relation[] = [],
): RegisterData {
  const items = claims.map((item) => ('claim' in item ? item : known(item)));
  return {
    claims: new Map(items.map((item) => [item.claim.id, item])),
    instruments: instruments.map((one, i) => ({ instrument: one, seq: i + 1, basis: 'case' })),
    relations,
  };
}
