/** What was in force on a day, as far as it was known: the register's one question. */
import { weaker, type Certainty, type Day } from '../base/index.ts';
import type { Instrument, Provision, ProvisionId, Relation } from './instrument.ts';
import { knownAt, standingAt, type Query, type Standing, type StandingAt } from './provision-standing.ts';
import { claimOf, type RegisterData } from './register-data.ts';
import { begunBy } from './standing.ts';

/** A relation that changes how a provision stands on the day asked about. */
export interface Bearing {
  readonly kind: Relation['kind'];
  readonly by: ProvisionId;
  readonly certainty: Certainty;
  readonly why: string;
}

/** One provision that was, or could be, in force; with the claims known, and the origins they go back to. */
export interface InForce extends Standing {
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly basis: 'file' | 'case';
  /** `certain`: was in force. `possible`: could be in force: nobody vouches for this very day. */
  readonly certainty: Exclude<Certainty, 'no'>;
  readonly bearings: readonly Bearing[];
  /** False while another provision may make this one impossible to carry out: a menace all the same. */
  readonly enforceable: boolean;
}

type Own = Standing & Pick<InForce, 'instrument' | 'provision' | 'basis'>;

/** Every provision that was or could be in force, in the register's order. Pure. */
export function inForce(data: RegisterData, query: Query): InForce[] {
  return inForceAt(data, query)(query.valid);
}

/** The same for many days: what is known of each provision and relation is worked out once. Pure. */
export function inForceAt(data: RegisterData, query: Omit<Query, 'valid'>): (valid: Day) => InForce[] {
  const standings = data.instruments
    .filter(({ seq }) => query.recorded === null || seq <= query.recorded)
    .flatMap(({ instrument, basis }) =>
      instrument.provisions.flatMap((provision) => {
        const at = standingAt(data, provision, query);
        return at === null ? [] : [{ at, instrument, provision, basis }];
      }),
    );
  const relations = data.relations.map((relation) => ({
    relation,
    known: relationKnown(data, relation, query),
  }));
  const onto = Map.groupBy(relations, ({ relation }) => relation.to);
  return (valid) => onDay(standings, onto, valid);
}

function onDay(
  standings: readonly (Pick<InForce, 'instrument' | 'provision' | 'basis'> & { readonly at: StandingAt })[],
  onto: ReadonlyMap<ProvisionId, readonly { readonly relation: Relation; readonly known: Certainty }[]>,
  valid: Day,
): InForce[] {
  const own = new Map<ProvisionId, Own>(
    standings.map(({ at, ...item }) => [item.provision.id, { ...at(valid), ...item }]),
  );
  const bearingsOn = (id: ProvisionId, fates: Fates): Bearing[] =>
    (onto.get(id) ?? []).flatMap(({ relation, known }): Bearing[] => {
      const by = own.get(relation.from);
      if (by === undefined) return [];
      const acts = weaker(acting(relation, by, valid, fates), by.publicly);
      const certainty = weaker(acts, known);
      return certainty === 'no'
        ? []
        : [{ kind: relation.kind, by: relation.from, certainty, why: relation.why }];
    });
  const fates = settled(own, (before) => (id, item) => after(item.certainty, bearingsOn(id, before)));
  return [...own.values()].flatMap((item) => {
    const certainty = fates.get(item.provision.id) ?? 'no';
    if (certainty === 'no') return [];
    const borne = bearingsOn(item.provision.id, fates);
    const enforceable = !borne.some(({ kind }) => kind === 'unenforceableWhile');
    return [{ ...item, certainty, bearings: borne, enforceable }];
  });
}

/** How each provision stands once all that bears on it is counted. */
type Fates = ReadonlyMap<ProvisionId, Certainty>;

/**
 * How sure it is that a provision acts on others. What is itself repealed or asleep no longer suspends, overrides or
 * hinders; but what it repealed or amended stays so, even after it has ended.
 */
function acting({ kind }: Relation, by: Own, valid: Day, fates: Fates): Certainty {
  if (kind === 'repeals' || kind === 'amends') return begunBy(by.span, valid);
  return fates.get(by.provision.id) ?? 'no';
}

/**
 * The fates that agree with each other. What is sure whether or not the rest acts is settled first, then what follows from
 * it, and so on; where provisions put each other to sleep nobody can say which of them does, so each could be in force.
 */
function settled(
  own: ReadonlyMap<ProvisionId, Own>,
  following: (before: Fates) => (id: ProvisionId, item: Own) => Certainty,
): Fates {
  const next = (before: Fates): Fates =>
    new Map([...own].map(([id, item]) => [id, following(before)(id, item)]));
  let least: Fates = new Map();
  for (;;) {
    const most = next(least);
    const more = next(most);
    if ([...more].every(([id, fate]) => fate === (least.get(id) ?? 'no'))) {
      return new Map(
        [...most].map(([id, fate]) => [id, fate === more.get(id) ? fate : weaker(fate, 'possible')]),
      );
    }
    least = more;
  }
}

/** How a provision stands once what ends it or puts it to sleep is counted. */
function after(certainty: Certainty, borne: readonly Bearing[]): Certainty {
  const ending = borne.filter(({ kind }) => kind === 'repeals' || kind === 'suspends');
  if (ending.some((bearing) => bearing.certainty === 'certain')) return 'no';
  return ending.length > 0 ? weaker(certainty, 'possible') : certainty;
}

/** A relation that rests on claims is known as soon as one of them is. */
function relationKnown(data: RegisterData, { claims }: Relation, query: Omit<Query, 'valid'>): Certainty {
  const known = claims.map((id): Certainty => {
    const item = claimOf(data, id);
    return item === undefined ? 'no' : knownAt(item, query);
  });
  if (claims.length === 0 || known.includes('certain')) return 'certain';
  return known.includes('possible') ? 'possible' : 'no';
}
