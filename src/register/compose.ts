/**
 * Instruments proposed from claims nobody has reviewed: what a throw-away draft shows before an editor composes them.
 *
 * All that one report says of an order is one instrument, dated by the order; what stands beside it (practices, state
 * acts, sums owed) is an instrument of its own. Nothing is filled in from another report.
 */
import type { Claim, ClaimId, ClaimOf, Slug } from '../evidence/index.ts';
import type { Instrument, Provision, ProvisionId } from './instrument.ts';

type Ruling = ClaimOf<'duty' | 'sanction' | 'permission' | 'prohibition' | 'criterion'>;

/**
 * @param name - a slug for the report, the beginning of every id
 * @param claims - the claims of one report, in the order of the text
 * @returns instruments in the order of the text; none if the report tells of no rule, practice or state act
 */
export function composeInstruments(name: string, claims: readonly Claim[]): Instrument[] {
  const orders = claims.filter(
    (claim): claim is ClaimOf<'order'> => claim.kind === 'order' && !claim.background,
  );
  const rulings = claims.filter(isRuling);
  const ordered = rulings.filter((claim) => isOrdered(claim) && orders.length > 0);
  const composer = new Composer(name);
  if (orders.length > 0 && ordered.length > 0) composer.order(orders, ordered);
  for (const claim of claims) {
    if (isRuling(claim) && !ordered.includes(claim)) composer.alone('order', claim);
    else if (claim.kind === 'practice') composer.alone('practice', claim);
    else if (claim.kind === 'state' && claim.runs !== null) composer.alone('decision', claim);
    else if (claim.kind === 'amount' && (claim.about.topic === 'dues' || claim.about.topic === 'levy')) {
      composer.alone('order', claim);
    }
  }
  return composer.instruments();
}

function isRuling(claim: Claim): claim is Ruling {
  return ['duty', 'sanction', 'permission', 'prohibition', 'criterion'].includes(claim.kind);
}

/** Part of what somebody ordered, and not what is only said to be done. */
function isOrdered(claim: Claim): boolean {
  return claim.chain.some(
    ({ stance }) => stance === 'orders' || stance === 'threatens' || stance === 'permits',
  );
}

class Composer {
  readonly #name: string;
  readonly #made = new Map<string, { instrument: Instrument; provisions: Provision[] }>();

  constructor(name: string) {
    this.#name = name;
  }

  order(orders: readonly ClaimOf<'order'>[], rulings: readonly Ruling[]): void {
    const issuer = orders.map((order) => order.issuer).find((party) => party !== null) ?? null;
    const title = orders[0]?.summary ?? '';
    const dated = orders.map((order) => order.id);
    for (const ruling of rulings) this.#add('order', { kind: 'order', title, issuer }, ruling, dated);
  }

  alone(kind: Instrument['kind'], claim: Claim): void {
    this.#add(claim.about.topic, { kind, title: claim.summary, issuer: null }, claim, []);
  }

  instruments(): Instrument[] {
    return [...this.#made.values()].map(({ instrument, provisions }) => ({ ...instrument, provisions }));
  }

  /** Two claims that say the same of the same are one provision on two sentences. */
  #add(
    key: string,
    made: Pick<Instrument, 'kind' | 'title' | 'issuer'>,
    claim: Claim,
    dated: readonly ClaimId[],
  ): void {
    const id = `${this.#name}-${key}` as Slug;
    const entry = this.#made.get(`${made.kind} ${key}`) ?? {
      instrument: { ...made, id: this.#free(id), title: made.title.slice(0, 200), provisions: [] },
      provisions: [],
    };
    this.#made.set(`${made.kind} ${key}`, entry);
    const provision = provisionOf(claim);
    const same = entry.provisions.findIndex((other) => sameRule(other, provision));
    const before = entry.provisions[same];
    if (before === undefined) {
      const number = String(entry.provisions.length + 1);
      const provisionId = `${entry.instrument.id}/${claim.about.topic}-${number}` as ProvisionId;
      entry.provisions.push({ ...provision, id: provisionId, claims: unique([claim.id, ...dated]) });
    } else {
      entry.provisions[same] = { ...before, claims: unique([...before.claims, claim.id]) };
    }
  }

  #free(id: Slug): Slug {
    const taken = [...this.#made.values()].filter(({ instrument }) => instrument.id.startsWith(id)).length;
    return taken === 0 ? id : (`${id}-${String(taken + 1)}` as Slug);
  }
}

type Unplaced = Omit<Provision, 'id' | 'claims'>;

function provisionOf(claim: Claim): Unplaced {
  return {
    kind: provisionKind(claim),
    bearer: 'bearer' in claim ? claim.bearer : 'unknown',
    about: claim.about,
    summary: claim.summary,
    quantity: claim.quantity,
    threshold: claim.kind === 'sanction' ? claim.threshold : null,
    consequence: claim.kind === 'sanction' ? claim.consequence : null,
    condition: claim.kind === 'permission' || claim.kind === 'prohibition' ? claim.condition : null,
    runs: claim.kind === 'state' ? claim.runs : null,
  };
}

/** A permission that is denied is a prohibition, and the other way round. */
function provisionKind(claim: Claim): Provision['kind'] {
  const denied = claim.polarity === 'denied';
  switch (claim.kind) {
    case 'permission':
      return denied ? 'prohibition' : 'permission';
    case 'prohibition':
      return denied ? 'permission' : 'prohibition';
    case 'sanction':
      return 'sanction';
    case 'criterion':
      return 'criterion';
    case 'practice':
      return 'practice';
    case 'state':
      return 'stateAct';
    default:
      return 'obligation';
  }
}

function sameRule(a: Unplaced, b: Unplaced): boolean {
  return (
    a.kind === b.kind &&
    a.about.topic === b.about.topic &&
    a.about.trade === b.about.trade &&
    a.runs === b.runs &&
    JSON.stringify([a.quantity, a.threshold?.min]) === JSON.stringify([b.quantity, b.threshold?.min])
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
