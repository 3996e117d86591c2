/** A person makes a claim of words they marked, or words one anew. What was there before stays findable. */
import { CorveeError, type Month } from '../base/index.ts';
import {
  Claim,
  claimById,
  passageOf,
  reportById,
  reportText,
  sealClaim,
  strengthOf,
  UNGRADED,
  weakerStrength,
  modalityOf,
  type Attribution,
  type Case,
  type ClaimId,
  type Reader,
  type Report,
  type ReportId,
  type UnsealedClaim,
} from '../evidence/index.ts';
import { EDITOR, unlessMeanwhile } from './decisions/index.ts';
import type { Entry } from './entry.ts';
import type { HandClaimJson, MadeJson, WordingJson } from './shapes/claim-making.ts';
import { unsealed } from './unsealed.ts';

export interface ByHand {
  readonly report: ReportId;
  readonly claim: HandClaimJson;
  readonly month: Month;
}

/**
 * Proposes a claim that a person made of words of a report. It is a draft until somebody accepts it, as any other.
 *
 * @throws CorveeError 'report-unknown', 'passage-mismatch', 'already-recorded', 'value-invalid', 'case-read-only'
 */
export async function proposeByHand(
  opened: Case<Entry>,
  { report, claim, month }: ByHand,
): Promise<MadeJson> {
  const { report: of, text } = await readable(opened, report);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const { about, ...wording } = statementOf(claim.wording);
  const chain = chainOf(of, claim);
  const sealed = seal({
    ...wording,
    ...ownFields(claim, chain),
    about: { ...about, region: null },
    chain,
    triggers: [
      {
        words: { start: claim.start, end: claim.end, text: text.slice(claim.start, claim.end) || ' ' },
        rule: null,
      },
    ],
    slug: null,
    report,
    passages: [passageOf(report, text, claim.start, claim.end)],
    origin: of.origin,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'unknown',
  } as object as UnsealedClaim);
  const [link] = await opened.append([{ kind: 'claim-proposed', claim: sealed }], { actor: EDITOR, month });
  return { schema: 1, claim: sealed.id, seq: link?.seq ?? 0 };
}

export interface Reword {
  readonly claim: ClaimId;
  readonly wording: WordingJson;
  readonly why: string | null;
  /** As `DecideClaim.on`. */
  readonly on?: number | null;
  /** The member who words it; left out: nobody in particular. */
  readonly who?: string | null;
  readonly month: Month;
}

/**
 * Words a claim anew. The new one takes its place, its status and its name; the old one is kept and found. Words that
 * change nothing record nothing.
 *
 * @throws CorveeError 'claim-unknown', 'decided-meanwhile' if it stands otherwise than since `on`,
 * 'transition-refused' if another has taken its place, 'value-invalid',
 * 'case-read-only'
 */
export async function reword(
  opened: Case<Entry>,
  { claim, wording, why, on, who, month }: Reword,
): Promise<MadeJson> {
  const found = await claimById(opened, claim);
  if (found === null || found === 'withheld') throw new CorveeError('claim-unknown', { id: claim });
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const before = unsealed(found.claim);
  const { about, ...rest } = statementOf(wording);
  const sealed = seal({
    ...before,
    ...rest,
    about: { ...about, region: before.about.region },
    modality: noStronger(wording, before.chain),
  });
  if (sealed.id === claim) return { schema: 1, claim, seq: (await opened.tip()).seq };
  const entry: Entry = { kind: 'claim-revised', from: claim, claim: sealed, why };
  const check = unlessMeanwhile(claim, on, { what: 'revised', why }, who ?? null);
  const [link] = await opened.append([entry], { actor: EDITOR, month }, undefined, check);
  return { schema: 1, claim: sealed.id, seq: link?.seq ?? 0 };
}

async function readable(reader: Reader, id: ReportId): Promise<{ report: Report; text: string }> {
  const [found, text] = await Promise.all([reportById(reader, id), reportText(reader, id)]);
  if (found === null || found === 'withheld' || text === null || text === 'withheld') {
    throw new CorveeError('report-unknown', { id });
  }
  return { report: found.report, text };
}

function statementOf({ topic, state, trade, ...rest }: WordingJson) {
  return { ...rest, about: { topic, state, trade } };
}

/** The publisher, then whoever it has it from. No link commits itself more than the claim does. */
function chainOf({ publisher }: Report, { holder, wording }: HandClaimJson): Attribution[] {
  const strength = strengthOf(wording.modality);
  const link = { strength, cue: null, quoted: false, implied: false };
  const outlet: Attribution = {
    ...link,
    party: publisher === null ? { kind: 'unnamed', label: '—' } : { kind: 'outlet', label: publisher },
    role: 'publisher',
    stance: 'states',
    read: true,
  };
  if (holder === null) return [outlet];
  const { kind, label, stance } = holder;
  return [outlet, { ...link, party: { kind, label }, role: 'holder', stance, read: false }];
}

function ownFields({ kind, bearer }: HandClaimJson, chain: readonly Attribution[]): object {
  const holder = chain.at(-1)?.party;
  switch (kind) {
    case 'duty':
      return { kind, bearer, recurrence: 'unsaid' };
    case 'permission':
    case 'prohibition':
      return { kind, bearer, condition: null };
    case 'order':
      return { kind, issuer: null, addressee: null };
    case 'event':
    case 'state':
      return { kind, runs: null };
    case 'amount':
      return { kind, payer: null, payee: null };
    case 'practice':
      return { kind, actor: null };
    case 'motive':
    case 'belief':
    case 'testimony':
      return { kind, holder };
  }
}

/** A claim is never more certain than the weakest link of its chain. */
function noStronger(
  { modality, polarity }: WordingJson,
  chain: readonly Attribution[],
): WordingJson['modality'] {
  const strength = strengthOf(modality);
  const weakest = chain.map((link) => link.strength).reduce(weakerStrength, strength);
  return weakest === strength ? modality : modalityOf(weakest, polarity);
}

function seal(claim: UnsealedClaim): Claim {
  const sealed = Claim.safeParse({ ...claim, schema: 1, id: 'c-0000000000000000' });
  if (!sealed.success) {
    const issues = sealed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CorveeError('value-invalid', { what: 'claim', issues });
  }
  return sealClaim(claim);
}
