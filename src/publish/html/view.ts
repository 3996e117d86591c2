/** A briefing sorted for its reader: what was ordered, what was done, what already stood. Decides nothing about display. */
import type { BriefedClaimJson, BriefRegisterJson } from '../shapes/brief.ts';
import type { EvidenceJson } from '../shapes/evidence.ts';
import type { Briefing } from '../briefing.ts';
import { Notes } from './notes.ts';

export type Instrument = BriefRegisterJson['instruments'][number];
export type Provision = Instrument['provisions'][number];

export interface View extends Briefing {
  readonly notes: Notes;
  /** Claims of the reader's files by id. */
  readonly claim: ReadonlyMap<string, BriefedClaimJson>;
  /** Of the files: what somebody is said to have ordered. */
  readonly orders: readonly Instrument[];
  /** Of the files: orders that are named, without anything that they say. */
  readonly bareOrders: readonly BriefedClaimJson[];
  /** Of the files: rules told of without an order. */
  readonly rules: readonly Instrument[];
  /** Of the files: acts of state. */
  readonly acts: readonly Instrument[];
  /** Of the files: what is done, as opposed to what an order says. */
  readonly practices: readonly Instrument[];
  /** Of the case, shown because it bears on them. */
  readonly standing: readonly Instrument[];
  /** Every provision shown, with its instrument. */
  readonly provision: ReadonlyMap<string, { readonly provision: Provision; readonly instrument: Instrument }>;
}

/** Stances of a party that gives an order; whoever takes them is no witness of it. */
const ORDERING: ReadonlySet<string> = new Set(['orders', 'threatens', 'permits']);

/** A chain without the party that gives the order: those who tell of it. */
export function tellers(chain: BriefedClaimJson['chain']): BriefedClaimJson['chain'] {
  return chain.filter(({ stance }) => !ORDERING.has(stance));
}

/** What the files say somebody ordered; rules told of without an order are not among them. */
export function ordersIn(briefing: Briefing): readonly Instrument[] {
  return viewOf(briefing).orders;
}

export function viewOf(briefing: Briefing): View {
  const { instruments } = briefing.register;
  const claim = new Map(briefing.claims.claims.map((item) => [item.id as string, item]));
  const own = instruments.filter(({ basis }) => basis === 'file');
  const isIssued = (item: Instrument): boolean =>
    item.issuer !== null ||
    item.claims.some(({ id }) => {
      const found = claim.get(id);
      return found?.kind === 'order' || found?.chain.some(({ stance }) => ORDERING.has(stance)) === true;
    });
  const ruling = own.filter(({ kind }) => kind === 'order' || kind === 'law');
  const cited = new Set(own.flatMap((item) => item.claims.map(({ id }) => id)));
  const bare = briefing.claims.claims.filter(
    (item) => item.kind === 'order' && item.polarity !== 'denied' && !item.background && !cited.has(item.id),
  );
  return {
    ...briefing,
    notes: new Notes(briefing.locale, briefing.purpose, briefing.claims.claims),
    claim,
    orders: ruling.filter(isIssued),
    rules: ruling.filter((item) => !isIssued(item)),
    bareOrders: [...new Map(bare.map((item) => [`${item.file} ${item.summary}`, item])).values()],
    acts: own.filter(({ kind }) => kind === 'decision'),
    practices: own.filter(({ kind }) => kind === 'practice'),
    standing: instruments.filter(({ basis }) => basis === 'case'),
    provision: new Map(
      instruments.flatMap((instrument) =>
        instrument.provisions.map((provision) => [provision.id, { provision, instrument }] as const),
      ),
    ),
  };
}

/** A claim of the files as evidence, as the register shows it. */
export function evidenceOf({ claims }: Briefing, claim: BriefedClaimJson): EvidenceJson {
  const file = claims.files.find((item) => item.file === claim.file);
  return {
    id: claim.id,
    slug: null,
    report: file?.report ?? ('' as EvidenceJson['report']),
    publisher: claim.file,
    address: null,
    published: { from: file?.published.from ?? null, to: file?.published.to ?? null },
    words: claim.words,
    text: 'received',
    summary: claim.summary,
    chain: claim.chain.map(({ party }) => party.label),
  };
}

/** The evidence of one provision. */
export function evidenceFor(instrument: Instrument, provision: Provision): EvidenceJson[] {
  return instrument.claims.filter(({ id }) => provision.claims.includes(id));
}

export function spanOf(instrument: Instrument, provision: Provision): Instrument['spans'][number] | null {
  return instrument.spans.find((span) => span.provision === provision.id) ?? null;
}

/** The provision that says the same with a number, where this one only says "several". */
export function sharperOf(instrument: Instrument, { threshold, about, id }: Provision): Provision | null {
  if (threshold === null || threshold.min !== null) return null;
  return (
    instrument.provisions.find(
      (other) => other.id !== id && other.threshold?.min != null && other.about.topic === about.topic,
    ) ?? null
  );
}
