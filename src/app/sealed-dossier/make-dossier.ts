/**
 * `corvee export --dossier`: part of a case for somebody who can check it against the head. Claims that pass the publish gate, what is
 * recorded of their reports, and what people decided about them. That it was made is an entry of the journal.
 */
import { canonicalJson, CorveeError, sha256 } from '../../base/index.ts';
import {
  GENESIS,
  listDecisions,
  listReports,
  metaOf,
  type Case,
  type Claim,
  type ClaimId,
  type JournalLine,
  type Link,
  type Report,
  type ReportId,
} from '../../evidence/index.ts';
import {
  leftOutOf,
  whyHidden,
  type Block,
  type Contacts,
  type DossierLine,
  type HiddenWhy,
  type LeftOut,
  type SealedDossier,
  type WhyHidden,
} from '../../publish/index.ts';
import { claimNamed, reportNamed, type Acting } from '../decisions/index.ts';
import type { Entry } from '../entry.ts';
import { leavingCase } from '../export.ts';

export interface DossierChoice {
  /** Ids or names; both empty: every claim that passes the gate. */
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  /** Ids or names of claims and reports that stay out, whatever else is chosen. */
  readonly without: readonly string[];
  /** Paths that stay hidden everywhere: `claim/chain`, `report/title`. */
  readonly withhold: readonly string[];
}

export interface MadeDossier {
  /** The file: canonical JSON and a line end. */
  readonly text: string;
  /** What the reader must get by another way. */
  readonly head: Link;
  readonly claims: number;
  /** What the gate held back of what was chosen. */
  readonly blocks: readonly Block[];
}

const PATH = /^(claim|report|published)(\/[a-zA-Z0-9]+)+$/;

/**
 * @throws CorveeError 'case-read-only', 'claim-unknown', 'report-unknown'; 'value-invalid' for a path that cannot be withheld;
 * 'dossier-empty' if nothing that was chosen may leave
 */
export async function makeDossier(
  opened: Case<Entry>,
  choice: DossierChoice,
  by: Acting,
): Promise<MadeDossier> {
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const wrong = choice.withhold.filter((path) => !PATH.test(path));
  if (wrong.length > 0) throw new CorveeError('value-invalid', { what: '--withhold', issues: wrong });
  const { items, blocks, contacts } = await leavingCase(opened);
  const wanted = await wantedOf(opened, choice);
  const chosen = items.filter(({ claim }) => wanted(claim));
  const held = blocks.filter(({ claim, report }) => wanted({ id: claim, report }));
  if (chosen.length === 0) throw new CorveeError('dossier-empty', { held: held.length });
  const shows = await entriesToShow(opened, chosen, contacts, choice.withhold);
  const { lines, before, why } = await linesOf(opened, shows);
  const first = before.seq + 1;
  const { entries, values } = leftOutOf(lines, first);
  const leftOut: LeftOut = {
    entries,
    values: values.map(({ seq, path }) => ({ seq, path, why: why(seq, path) })),
  };
  const entry: Entry = {
    kind: 'dossier-made',
    leftOut: sha256(canonicalJson(leftOut)),
    claims: chosen.length,
  };
  const [head] = await opened.append([entry], by);
  if (head?.seq !== first + lines.length) throw new CorveeError('case-moved', { path: opened.where });
  const last = await lineShown(opened, head.seq, () => null);
  const dossier: SealedDossier = {
    format: 'corvee-dossier',
    schema: 1,
    before,
    head,
    lines: [...lines, last],
    leftOut,
  };
  return { text: `${canonicalJson(dossier)}\n`, head, claims: chosen.length, blocks: held };
}

async function wantedOf(opened: Case<Entry>, { claims, reports, without }: DossierChoice) {
  const ids = new Set<string>();
  for (const name of claims) ids.add((await claimNamed(opened, name)).claim.id);
  for (const name of reports) ids.add((await reportNamed(opened, name)).id);
  const out = new Set<string>();
  for (const name of without) out.add(await eitherNamed(opened, name));
  return ({ id, report }: Pick<Claim, 'id' | 'report'>): boolean =>
    (ids.size === 0 || ids.has(id) || ids.has(report)) && !out.has(id) && !out.has(report);
}

async function eitherNamed(opened: Case<Entry>, name: string): Promise<ClaimId | ReportId> {
  try {
    return (await reportNamed(opened, name)).id;
  } catch {
    return (await claimNamed(opened, name)).claim.id;
  }
}

/** The entries that are shown, each with what of it stays hidden. */
async function entriesToShow(
  opened: Case<Entry>,
  chosen: readonly { readonly claim: Claim; readonly report: Report; readonly seq: number }[],
  contacts: Contacts,
  asked: readonly string[],
): Promise<ReadonlyMap<number, WhyHidden>> {
  const shows = new Map<number, WhyHidden>();
  const reports = new Map(chosen.map(({ report }) => [report.id, report]));
  const of = (report: Report, claim: Claim | null) => whyHidden({ report, claim, contacts, asked });
  for (const { report, seq } of await listReports(opened, { ids: [...reports.keys()] }))
    shows.set(seq, of(report, null));
  for (const { claim, report, seq } of chosen) shows.set(seq, of(report, claim));
  // A decision about something whose id is hidden would show the id.
  const hidesIds = asked.some((path) => path.startsWith('claim/'));
  const open = chosen.filter(({ report }) => report.class === 'published');
  const decided = new Set<string>();
  const claims = hidesIds ? [] : open.map(({ claim }) => claim.id);
  for (const decision of claims.length === 0
    ? []
    : await listDecisions(opened, { claims, effective: true })) {
    const { kind, claim, seq } = decision;
    if (kind !== 'decided' || claim === null || decided.has(claim)) continue;
    decided.add(claim);
    const about = open.find((one) => one.claim.id === claim);
    if (about !== undefined) shows.set(seq, of(about.report, null));
  }
  for (const report of reports.values()) {
    if (report.class === 'unpublished') continue;
    const confirmed = (await listDecisions(opened, { report: report.id, effective: true })).find(
      ({ kind }) => kind === 'published',
    );
    if (confirmed !== undefined) shows.set(confirmed.seq, of(report, null));
  }
  return shows;
}

/** Every line from the first that is shown on. */
async function linesOf(opened: Case<Entry>, shows: ReadonlyMap<number, WhyHidden>) {
  const first = Math.min(...shows.keys());
  const reasons = new Map<string, HiddenWhy>();
  const lines: DossierLine[] = [];
  let before: Link = { seq: 0, hash: GENESIS };
  if (first > 1) {
    const [line] = await opened.lines({ after: first - 2, limit: 1 });
    if (line !== undefined) before = { seq: first - 1, hash: line.hash };
  }
  for (let after = first - 1; ;) {
    const some = await opened.lines({ after });
    for (const line of some) {
      const { seq } = line.header;
      const why = shows.get(seq);
      if (why === undefined) lines.push(bareLine(line));
      else {
        const remember: WhyHidden = (path, value) => {
          const reason = why(path, value);
          if (reason !== null) reasons.set(`${String(seq)} ${path}`, reason);
          return reason;
        };
        lines.push(await lineShown(opened, seq, remember));
      }
      after = seq;
    }
    if (some.length === 0) break;
  }
  return {
    lines,
    before,
    why: (seq: number, path: string): HiddenWhy => reasons.get(`${String(seq)} ${path}`) ?? 'asked',
  };
}

function bareLine({ header }: JournalLine<Entry>): DossierLine {
  if (header.schema === 1) return { header };
  return { commitment: header.commitment, destroyed: header.destroyed, meta: metaOf(header) };
}

async function lineShown(opened: Case<Entry>, seq: number, why: WhyHidden): Promise<DossierLine> {
  const shown = await opened.show(seq, (path, value) => why(path, value) !== null);
  if (shown === null) {
    const [line] = await opened.lines({ after: seq - 1, limit: 1 });
    if (line === undefined) throw new CorveeError('case-moved', { path: opened.where });
    return bareLine(line);
  }
  const { kind, actor, month, salt, commitment, destroyed } = shown.header;
  return { kind, actor, month, salt, commitment, destroyed, content: shown.content };
}
