/** `claims.json` of a briefing: every proposed claim with its words and its whole sentence, masked, each row a draft. */
import type { Claim } from '../../evidence/index.ts';
import {
  maskedSlice,
  maskedPassage,
  maskedSpan,
  type BriefClaimsJson,
  type Contacts,
} from '../../publish/index.ts';
import type { DraftReport } from './to-claims.ts';

type Row = BriefClaimsJson['claims'][number];

export function claimsJson(drafts: readonly DraftReport[], contacts: Contacts): BriefClaimsJson {
  return {
    schema: 1,
    status: 'draft',
    files: drafts.map(({ file, report, claims }) => ({
      file: file.name,
      report: report.id,
      sha256: file.sha256,
      language: report.language,
      published: { ...report.published, reasons: [...report.published.reasons] },
      claims: claims.length,
    })),
    claims: drafts.flatMap((draft) => draft.claims.map((claim) => row(claim, draft, contacts))),
  };
}

function row(claim: Claim, { file, report }: DraftReport, contacts: Contacts): Row {
  const start = claim.passages[0]?.start ?? 0;
  const end = claim.passages.at(-1)?.end ?? 0;
  const sentences = file.reading.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [from, to] = [sentences[0]?.start ?? start, sentences.at(-1)?.end ?? end];
  return {
    status: 'draft',
    id: claim.id,
    file: file.name,
    kind: claim.kind,
    start,
    end,
    words: claim.passages.map((passage) => maskedPassage(contacts, passage)).join(' … '),
    sentence: maskedSlice(contacts, report.id, file.text, from, to),
    summary: claim.summary,
    about: claim.about,
    polarity: claim.polarity,
    modality: claim.modality,
    chain: claim.chain.map(({ party, stance, strength, quoted, implied }) => ({
      party,
      stance,
      strength,
      quoted,
      implied,
    })),
    span: maskedSpan(contacts, claim.span),
    quantity: claim.quantity,
    threshold: claim.kind === 'sanction' ? claim.threshold : null,
    background: claim.background,
    rules: [...new Set(claim.triggers.flatMap(({ rule }) => rule ?? []))],
  };
}
