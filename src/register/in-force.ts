/** What was in force on a day, as far as it was known: the register's one question. */
import { certainDays, holdsOn, weaker, type Certainty, type Day, type Span } from '../base/index.ts';
import { publicBy, type ClaimId, type OriginId } from '../evidence/index.ts';
import type { Instrument, Provision, ProvisionId, Relation } from './instrument.ts';
import type { AsOf, KnownClaim, RegisterData } from './register-data.ts';
import { combined, standingOf } from './standing.ts';

export interface Query extends AsOf {
  readonly valid: Day;
  readonly known: Day | null;
}

/** A relation that changes how a provision stands on the day asked about. */
export interface Bearing {
  readonly kind: Relation['kind'];
  readonly by: ProvisionId;
  readonly certainty: Certainty;
  readonly why: string;
}

/** One provision that was, or could be, in force. */
export interface InForce {
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly basis: 'file' | 'case';
  /** `certain`: was in force. `possible`: could be in force: nobody vouches for this very day. */
  readonly certainty: Exclude<Certainty, 'no'>;
  /** Whether the public certainly or only possibly knew of it by the day of knowledge. */
  readonly publicly: Exclude<Certainty, 'no'>;
  readonly span: Span;
  /** The last day for which a known claim vouches; null if none does. */
  readonly lastVouched: Day | null;
  /** The known claims, and the origins they go back to: one origin is one word, however often repeated. */
  readonly claims: readonly ClaimId[];
  readonly origins: readonly OriginId[];
  readonly bearings: readonly Bearing[];
  /** False while another provision makes this one impossible to carry out: a menace all the same. */
  readonly enforceable: boolean;
}

/** Every provision that was or could be in force, in the register's order. Pure. */
export function inForce(data: RegisterData, query: Query): InForce[] {
  const stand = new Map<ProvisionId, Omit<InForce, 'bearings' | 'enforceable'>>();
  for (const { instrument, seq, basis } of data.instruments) {
    if (query.recorded !== null && seq > query.recorded) continue;
    for (const provision of instrument.provisions) {
      const found = standing(data, provision, query);
      if (found !== null) stand.set(provision.id, { ...found, instrument, provision, basis });
    }
  }
  return [...stand.values()].flatMap((item) => {
    const bearings = data.relations.flatMap((relation): Bearing[] => {
      const by = relation.to === item.provision.id ? stand.get(relation.from) : undefined;
      if (by === undefined) return [];
      const { kind, from, why } = relation;
      return [{ kind, by: from, certainty: weaker(by.certainty, by.publicly), why }];
    });
    const ended = bearings.filter(({ kind }) => kind === 'repeals' || kind === 'suspends');
    if (ended.some(({ certainty }) => certainty === 'certain')) return [];
    const certainty = ended.length > 0 ? 'possible' : item.certainty;
    const enforceable = !bearings.some(({ kind }) => kind === 'unenforceableWhile');
    return [{ ...item, certainty, bearings, enforceable }];
  });
}

/** How a provision stands by its own claims alone; null if it is not known or not in force. */
function standing(
  data: RegisterData,
  provision: Provision,
  query: Query,
): Pick<InForce, 'certainty' | 'publicly' | 'span' | 'lastVouched' | 'claims' | 'origins'> | null {
  const known = provision.claims.flatMap((id) => {
    const item = data.claims.get(id);
    const publicly = item === undefined ? 'no' : knownBy(item, query);
    return item === undefined || publicly === 'no' ? [] : [{ item, publicly }];
  });
  const span = combined(known.map(({ item }) => standingOf(item.claim)));
  if (span === null) return null;
  const certainty = holdsOn(span, query.valid);
  if (certainty === 'no') return null;
  return {
    certainty,
    publicly: known.some(({ publicly }) => publicly === 'certain') ? 'certain' : 'possible',
    span,
    lastVouched: certainDays(span)?.last ?? null,
    claims: known.map(({ item }) => item.claim.id),
    origins: [...new Set(known.map(({ item }) => item.claim.origin))],
  };
}

/** Was this claim known, by both axes? Rejected, denied and withdrawn claims support nothing. */
export function knownBy(item: KnownClaim, { known, recorded }: Omit<Query, 'valid'>): Certainty {
  if (item.status === 'rejected' || item.status === 'withdrawn' || item.claim.polarity === 'denied')
    return 'no';
  if (recorded !== null && item.seq > recorded) return 'no';
  return known === null ? 'certain' : publicBy(item.published, known);
}
