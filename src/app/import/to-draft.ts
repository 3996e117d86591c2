/** What a file says of a claim, and the words of the report it stands on, become a draft; or the reason why not. Nothing that is unsaid is made up. */
import { SOMETIME } from '../../base/index.ts';
import {
  Claim,
  claimKinds,
  Modality,
  sealClaim,
  strengthOf,
  Topic,
  UNGRADED,
  type Attribution,
  type ClaimKind,
  type Passage,
  type Report,
  type UnsealedClaim,
} from '../../evidence/index.ts';
import { gate, leavingOf, NO_CONTACTS } from '../../publish/index.ts';
import type { ImportRefusal, IncomingClaim, Said } from './incoming.ts';

/** Used where a file does not say; null: then it is refused. */
export interface ImportDefaults {
  readonly kind: ClaimKind | null;
  readonly topic: Topic | null;
}

export function draftFrom(
  { summary, said }: IncomingClaim,
  report: Report,
  passages: readonly Passage[],
  defaults: ImportDefaults,
): Claim | ImportRefusal {
  const kind = said.kind === undefined ? defaults.kind : claimKinds.find((one) => one === said.kind);
  if (kind === null || kind === undefined) return 'kind';
  const topic = said.topic === undefined ? { data: defaults.topic } : Topic.safeParse(said.topic);
  if (topic.data === null || topic.data === undefined) return 'topic';
  const modality = Modality.safeParse(said.modality ?? 'Uu');
  if (!modality.success) return 'value';
  const chain =
    said.chain === undefined
      ? [publisherOf(report, modality.data)]
      : said.chain.map((link) => asReadHere(link, report));
  const own = said.ofKind ?? unsaidFields(kind, chain);
  if (own === null || (['amount', 'count'].includes(kind) && said.quantity === undefined))
    return 'incomplete';
  const unsealed = {
    ...own,
    kind,
    summary,
    about: {
      topic: topic.data,
      state: said.state ?? null,
      region: said.region ?? null,
      trade: said.trade ?? null,
    },
    polarity: said.polarity ?? 'affirmed',
    modality: modality.data,
    chain,
    span: said.span ?? SOMETIME,
    quantity: said.quantity ?? null,
    background: said.background ?? false,
    triggers: [],
    slug: null,
    report: report.id,
    passages,
    origin: report.origin,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'unknown',
  };
  if (runsBackwards(unsealed.span)) return 'value';
  if (!Claim.safeParse({ ...unsealed, schema: 1, id: 'c-0000000000000000' }).success) return 'value';
  const claim = sealClaim(unsealed as object as UnsealedClaim);
  return namesAPerson(claim, report) ? 'private-person' : claim;
}

/** Nobody else is named: then the report itself says so, and this desk has read it. */
function publisherOf({ publisher, text }: Report, modality: Modality): Attribution {
  return {
    party: publisher === null ? { kind: 'unnamed', label: '—' } : { kind: 'outlet', label: publisher },
    role: 'publisher',
    stance: 'states',
    strength: strengthOf(modality),
    cue: null,
    quoted: false,
    implied: false,
    read: text === 'received',
  };
}

/** What another desk has read, this one has not; the report itself it has, where it holds its text. */
function asReadHere(
  link: Said['chain'] extends readonly (infer L)[] | undefined ? L : never,
  { text }: Report,
): Attribution {
  return { ...link, cue: null, read: link.role === 'publisher' && text === 'received' };
}

/** What a claim of a kind has where nothing is said; null where the kind is nothing without it. */
function unsaidFields(kind: ClaimKind, chain: readonly Attribution[]): object | null {
  const holder = chain.at(-1)?.party;
  switch (kind) {
    case 'order':
      return { issuer: null, addressee: null };
    case 'duty':
      return { bearer: 'unknown', recurrence: 'unsaid' };
    case 'permission':
    case 'prohibition':
      return { bearer: 'unknown', condition: null };
    case 'event':
    case 'state':
      return { runs: null };
    case 'amount':
      return { payer: null, payee: null };
    case 'practice':
      return { actor: null };
    case 'forecast':
      return { holder, deadline: null, warrant: null };
    case 'motive':
    case 'belief':
    case 'testimony':
      return { holder };
    case 'sanction':
    case 'criterion':
    case 'count':
      return null;
  }
}

/** An end whose window is turned round, or an end that is over before the beginning can be. */
function runsBackwards({ from, to }: Claim['span']): boolean {
  const turned = ({
    earliest,
    latest,
  }: {
    readonly earliest: string | null;
    readonly latest: string | null;
  }): boolean => earliest !== null && latest !== null && earliest > latest;
  const windows = [from, to].flatMap((end) => (end.kind === 'within' ? [end] : []));
  const across =
    from.kind === 'within' && to.kind === 'within' && turned({ earliest: from.earliest, latest: to.latest });
  return across || windows.some(turned);
}

/** N6: in the words of the file. Those of the report are looked at when they leave. */
function namesAPerson(claim: Claim, report: Report): boolean {
  const { texts, ...leaving } = leavingOf(claim, { ...report, class: 'published' }, NO_CONTACTS);
  const own = texts.filter(({ field }) => field !== 'words');
  const blocks = gate([{ ...leaving, texts: own }], { days: new Set(), releases: [], overrides: [] });
  return blocks.some(({ reason }) => reason === 'private-person');
}
