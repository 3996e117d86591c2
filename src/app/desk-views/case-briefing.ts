/**
 * A briefing out of a case: which accepted claims could be in it, what the publish gate says of each, and the briefing
 * itself once the gate lets all of them through. Drafts cannot be in it. Reading only; what is overruled or released is
 * recorded by the gate's own use cases.
 */
import { CorveeError } from '../../base/index.ts';
import { listClaims, type Claim, type ClaimId, type Reader } from '../../evidence/index.ts';
import { exportable, leavingOf, gate, maskedSpan, type Block, type Exported } from '../../publish/index.ts';
import { contactsInCase } from '../contacts/index.ts';
import { gateKnowledge } from '../gate/index.ts';
import { registerData } from '../register-data.ts';
import { reportsById } from '../reports-by-id.ts';
import { toldBehind } from '../told-behind.ts';
import type { BriefingChoicesJson, BriefingItemJson, CaseBriefingJson } from '../shapes/case-briefing.ts';

/** How many claims can be chosen from at once; more are narrowed by state, topic or words. */
const MOST = 400;

export interface BriefingScope {
  /** Two letters, or null for all. */
  readonly state: string | null;
  readonly topic: string | null;
  /** Words that must all occur in a claim's summary. */
  readonly text: string;
}

/** The newest reports first; a claim that is blocked says why, never in which words. */
export async function briefingChoices(reader: Reader, scope: BriefingScope): Promise<BriefingChoicesJson> {
  const gathered = await gather(reader);
  const words = fold(scope.text).split(/\s+/u).filter(Boolean);
  const wanted = gathered.claims
    .filter(
      ({ about, summary }) =>
        (scope.state === null || about.state === scope.state) &&
        (scope.topic === null || about.topic === scope.topic) &&
        words.every((word) => fold(summary).includes(word)),
    )
    .toSorted((a, b) => publishedOf(gathered, b).localeCompare(publishedOf(gathered, a)));
  const shown = wanted.slice(0, MOST);
  const blocks = Map.groupBy(blocksOf(gathered, shown), ({ claim }) => claim);
  return {
    schema: 1,
    all: wanted.length,
    states: [...new Set(gathered.claims.flatMap(({ about }) => about.state ?? []))].sort(),
    topics: [...new Set(gathered.claims.map(({ about }) => about.topic))].sort(),
    claims: shown.map((claim) => {
      const own = blocks.get(claim.id) ?? [];
      const report = gathered.reports.get(claim.report);
      return {
        id: claim.id,
        report: claim.report,
        kind: claim.kind,
        topic: claim.about.topic,
        state: claim.about.state,
        trade: claim.about.trade,
        summary: claim.summary,
        span: maskedSpan(gathered.contacts, claim.span),
        publisher: report?.publisher ?? null,
        published: { from: report?.published.from ?? null, to: report?.published.to ?? null },
        text: report?.text ?? 'received',
        class: report?.class ?? 'unpublished',
        origins: gathered.toldOf(claim).origins.length,
        blocks: [...new Map(own.map((one) => [`${one.reason} ${one.field}`, one])).values()].map(
          ({ reason, field, overridable }) => ({ reason, field, overridable }),
        ),
      };
    }),
  };
}

/**
 * @param ids - accepted claims, in the order in which they shall stand
 * @throws CorveeError 'claim-unknown' for one that is not there or not accepted; 'publish-blocked' with what stops it
 */
export async function caseBriefing(
  reader: Reader,
  { claims: ids, title }: { readonly claims: readonly ClaimId[]; readonly title: string },
): Promise<CaseBriefingJson> {
  const gathered = await gather(reader);
  const byId = new Map(gathered.claims.map((claim) => [claim.id, claim]));
  const chosen = [...new Set(ids)].map((id) => {
    const claim = byId.get(id);
    if (claim === undefined) throw new CorveeError('claim-unknown', { id });
    return claim;
  });
  const { items, blocks } = exportable(
    chosen.map((claim) => ({ claim, status: 'accepted' as const })),
    gathered,
  );
  if (blocks.length > 0) {
    const reasons = [...new Set(blocks.map(({ claim, reason }) => `${claim} ${reason}`))];
    throw new CorveeError('publish-blocked', { reasons });
  }
  return { schema: 1, title, items: items.map(itemJson) };
}

function itemJson({
  claim,
  report,
  words,
  verbatim,
  span,
  singleOrigin,
  told,
  origins,
}: Exported): BriefingItemJson {
  return {
    id: claim.id,
    kind: claim.kind,
    topic: claim.about.topic,
    state: claim.about.state,
    trade: claim.about.trade,
    summary: claim.summary,
    modality: claim.modality,
    polarity: claim.polarity,
    background: claim.background,
    span,
    quantity: claim.quantity,
    words,
    verbatim,
    text: report.text,
    publisher: report.publisher,
    originalPublisher: report.originalPublisher,
    address: report.address,
    published: { from: report.published.from, to: report.published.to, how: report.published.how },
    chain: claim.chain.map(({ party, stance }) => ({ party: party.label, stance })),
    origins: origins.length,
    singleOrigin,
    told,
  };
}

interface Gathered {
  readonly claims: readonly Claim[];
  readonly reports: Awaited<ReturnType<typeof reportsById>>;
  readonly contacts: Awaited<ReturnType<typeof contactsInCase>>;
  readonly knowledge: Awaited<ReturnType<typeof gateKnowledge>>;
  readonly toldOf: ReturnType<typeof toldBehind>;
}

async function gather(reader: Reader): Promise<Gathered> {
  const [records, reports, data, knowledge] = await Promise.all([
    listClaims(reader, { status: 'accepted' }),
    reportsById(reader),
    registerData(reader),
    gateKnowledge(reader),
  ]);
  const claims = records.map(({ claim }) => claim);
  const contacts = await contactsInCase(reader, reports, new Set(claims.map(({ report }) => report)));
  return {
    claims,
    reports,
    contacts,
    knowledge,
    toldOf: toldBehind(data),
  };
}

function blocksOf({ reports, contacts, knowledge }: Gathered, claims: readonly Claim[]): readonly Block[] {
  const leaving = claims.flatMap((claim) => {
    const report = reports.get(claim.report);
    return report === undefined ? [] : [leavingOf(claim, report, contacts)];
  });
  return gate(leaving, { ...knowledge, days: contacts.days });
}

function publishedOf({ reports }: Gathered, { report }: Claim): string {
  return reports.get(report)?.published.from ?? '';
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
