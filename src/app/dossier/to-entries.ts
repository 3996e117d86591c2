/** A hand-written dossier → journal entries, in the order reports, claims, instruments, relations, forecasts. Pure. */
import { CorveeError, sha256, type Sha256 } from '../../base/index.ts';
import { Forecast, type Resolution } from '../../analysis/index.ts';
import {
  GRADE_SCHEME,
  modalityOf,
  passageOf,
  reportIdOf,
  sealClaim,
  weakestLink,
  type Attribution,
  type Claim,
  type ClaimId,
  type Judging,
  type Report,
  type ReportId,
  type Slug,
  type UnsealedClaim,
} from '../../evidence/index.ts';
import { Instrument, Relation } from '../../register/index.ts';
import type { Entry } from '../entry.ts';
import { newsroomEntries } from './newsroom-entries.ts';
import type { DossierNewsroom } from './newsroom-format.ts';
import type { DossierClaim, DossierForecasts, DossierRegister, DossierReport } from './format.ts';
import { quantityFrom, spanFrom } from './values.ts';

export interface Dossier {
  readonly title: string;
  readonly reports: readonly DossierReport[];
  readonly register: DossierRegister;
  readonly forecasts: DossierForecasts;
  readonly newsroom: DossierNewsroom;
}

/** Why the claims of a dossier are accepted: nobody here has checked the pages. */
const WHY = 'dossier: own summary of a public page, page not verified';

/** @throws CorveeError 'claim-unknown' for a slug nobody has, 'value-invalid' for words that are not in the summary */
export function dossierEntries(dossier: Dossier): Entry[] {
  const hashes = new Map(dossier.reports.map((report) => [report.slug, sha256(report.summary)]));
  const claims = new Map<string, Claim>();
  const perReport = dossier.reports.flatMap((written): Entry[] => {
    const report = reportFrom(written, hashes);
    const sealed = written.claims.map((claim) => sealClaim(claimFrom(claim, written, report)));
    for (const claim of sealed) if (claim.slug !== null) claims.set(claim.slug, claim);
    return [
      { kind: 'report-added', report, text: written.summary },
      ...sealed.flatMap((claim): Entry[] => [
        { kind: 'claim-proposed', claim },
        { kind: 'claim-decided', claim: claim.id, status: 'accepted', why: WHY },
      ]),
    ];
  });
  const ids = (slugs: readonly string[]): ClaimId[] =>
    slugs.map((slug) => {
      const claim = claims.get(slug);
      if (claim === undefined) throw new CorveeError('claim-unknown', { id: slug });
      return claim.id;
    });
  const named = {
    report(name: string): ReportId {
      const hash = hashes.get(name as Slug);
      if (hash === undefined) throw new CorveeError('report-unknown', { id: name });
      return reportIdOf(hash);
    },
    claim: (name: string): ClaimId => ids([name]).at(0) as ClaimId,
  };
  return [
    { kind: 'case-opened', title: dossier.title, purpose: 'sample' },
    ...perReport,
    ...dossier.register.instruments.map((instrument): Entry => ({
      kind: 'instrument-recorded',
      instrument: instrumentFrom(instrument, ids),
    })),
    ...dossier.register.relations.map((relation): Entry => ({
      kind: 'relation-recorded',
      relation: Relation.parse({ ...relation, claims: ids(relation.claims) }),
    })),
    ...dossier.forecasts.forecasts.flatMap((forecast) => forecastFrom(forecast, ids)),
    ...newsroomEntries(dossier.newsroom, named),
  ];
}

function reportFrom(written: DossierReport, hashes: ReadonlyMap<string, Sha256>): Report {
  const hash = sha256(written.summary);
  const original = written.translationOf === undefined ? undefined : hashes.get(written.translationOf);
  return {
    id: reportIdOf(hash),
    slug: written.slug,
    class: 'published',
    text: 'summary',
    title: written.title,
    publisher: written.publisher,
    originalPublisher: written.originalPublisher,
    address: written.address,
    language: written.language,
    published: written.published,
    told: null,
    translationOf: original === undefined ? null : reportIdOf(original),
    origin: written.origin,
    bytes: { sha256: hash, length: Buffer.byteLength(written.summary) },
    derived: { sha256: hash, by: 'own summary', version: 1 },
  };
}

function claimFrom(
  written: DossierClaim,
  report: DossierReport,
  { id }: { readonly id: ReportId },
): UnsealedClaim {
  const start = report.summary.indexOf(written.words);
  if (start < 0) {
    const issues = [`the summary of ${report.slug} does not have the words "${written.words}"`];
    throw new CorveeError('value-invalid', { what: written.slug, issues });
  }
  const end = start + written.words.length;
  const { words, topic, state, region, trade, by, span, quantity, credibility, judging, ...rest } = written;
  const chain = by.map((link, i): Attribution => ({
    party: { kind: link.kind, label: link.label },
    role: i === 0 ? 'publisher' : i === by.length - 1 ? 'witness' : 'relay',
    stance: link.stance,
    strength: link.strength,
    cue: null,
    quoted: false,
    implied: false,
    read: false,
  }));
  const common = {
    ...rest,
    report: id,
    passages: [passageOf(id, report.summary, start, end)],
    origin: report.origin,
    grade: { scheme: GRADE_SCHEME, reliability: null, credibility: credibility ?? null },
    peopleWhoCouldKnow: 'unknown' as const,
    about: { topic, state, region: region ?? null, trade: trade ?? null },
    modality: modalityOf(weakestLink(chain), written.polarity),
    chain,
    span: spanFrom(span, report.published),
    quantity: quantityFrom(quantity),
    triggers: [{ words: { start, end, text: words }, rule: null }],
    ...(judging === undefined ? {} : { judging: judging.map((one) => judgingFrom(one, report)) }),
  };
  return { ...common, ...ownFields(written) } as UnsealedClaim;
}

function judgingFrom(
  { words, link }: NonNullable<DossierClaim['judging']>[number],
  { summary, slug }: DossierReport,
): Judging {
  const start = summary.indexOf(words);
  if (start < 0) throw new CorveeError('value-invalid', { what: slug, issues: [words] });
  return { words: { start, end: start + words.length, text: words }, link };
}

/** The fields only this kind has, with null for what was left out. */
function ownFields(written: DossierClaim): Partial<UnsealedClaim> {
  switch (written.kind) {
    case 'order':
      return { issuer: written.issuer ?? null, addressee: written.addressee ?? null };
    case 'permission':
    case 'prohibition':
      return { condition: written.condition ?? null };
    case 'event':
    case 'state':
      return { runs: written.runs ?? null };
    case 'amount':
      return { payer: written.payer ?? null, payee: written.payee ?? null };
    case 'practice':
      return { actor: written.actor ?? null };
    case 'forecast':
      return { deadline: written.deadline ?? null, warrant: written.warrant ?? null };
    case 'duty':
    case 'sanction':
    case 'criterion':
    case 'count':
    case 'motive':
    case 'belief':
    case 'testimony':
      return {};
  }
}

type Ids = (slugs: readonly string[]) => ClaimId[];

function instrumentFrom(written: DossierRegister['instruments'][number], ids: Ids): Instrument {
  return Instrument.parse({
    ...written,
    provisions: written.provisions.map(({ topic, state, trade, quantity, id, ...provision }) => ({
      threshold: null,
      consequence: null,
      condition: null,
      ...provision,
      id: `${written.id}/${id}`,
      about: { topic, state, region: null, trade: trade ?? null },
      runs: provision.runs ?? null,
      quantity: quantityFrom(quantity),
      claims: ids(provision.claims),
    })),
  });
}

function forecastFrom(written: DossierForecasts['forecasts'][number], ids: Ids): Entry[] {
  const { resolution, condition, ...rest } = written;
  const forecast = Forecast.parse({
    ...rest,
    condition: condition === undefined ? null : { ...condition, claims: ids(condition.claims) },
    claims: ids(rest.claims),
  });
  if (resolution === null) return [{ kind: 'forecast-recorded', forecast }];
  const resolved: Resolution = {
    ...resolution,
    conditionMet: null,
    forecast: written.id,
    claims: ids(resolution.claims),
  };
  return [
    { kind: 'forecast-recorded', forecast },
    { kind: 'forecast-resolved', resolution: resolved },
  ];
}
