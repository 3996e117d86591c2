/**
 * `corvee import`: what another desk or program wrote down becomes drafts in the inbox, each on words of a report this case has. Nothing that was decided elsewhere counts here. Of a
 * file everything is counted: what was proposed, what the case has already, what was refused and why.
 */
import { CorveeError, type Month } from '../../base/index.ts';
import {
  claimById,
  type Case,
  type Claim,
  type Passage,
  type Reader,
  type ReportId,
} from '../../evidence/index.ts';
import { readExchangeFile, readLines } from '../../intake/index.ts';
import type { Locale } from '../../messages/index.ts';
import type { ImportFormat } from '../../publish/index.ts';
import type { Entry } from '../entry.ts';
import type { ImportJson } from '../shapes/import.ts';
import { passagesOf } from './anchored.ts';
import { fromAnnotations } from './from-annotations.ts';
import { fromCsv } from './from-csv.ts';
import { fromFtm, fromFtmStatements } from './from-ftm.ts';
import { fromSfm } from './from-sfm.ts';
import type { ImportRefusal, Incoming, IncomingClaim } from './incoming.ts';
import { draftFrom, type ImportDefaults } from './to-draft.ts';
import { makeTargets, sameSaid, type Targets } from './targets.ts';

export interface ImportOptions extends ImportDefaults {
  readonly file: string;
  readonly format: ImportFormat;
  /** Id or name of the report that all claims of the file are of; null: each says so itself. */
  readonly report: string | null;
  /** Counts, and writes nothing. */
  readonly dryRun: boolean;
  readonly month: Month;
  readonly locale: Locale;
}

/** Drafts that are stored with one push to the disk. */
const TOGETHER = 500;

/**
 * @throws CorveeError 'import-unreadable', 'report-unknown' for `report`, 'case-read-only' (not on a dry run), and what `readExchangeFile` throws
 */
export async function importProposals(opened: Case<Entry>, options: ImportOptions): Promise<ImportJson> {
  const { file, format, dryRun } = options;
  if (opened.readOnly && !dryRun) throw new CorveeError('case-read-only', { path: opened.where });
  const counts = makeCounts();
  const targets = await makeTargets(opened, options);
  const claims: IncomingClaim[] = [];
  // Documents first: a claim may stand before the one it is of.
  for await (const item of itemsOf(file, format)) {
    if (item.is === 'claim') claims.push(item.claim);
    else if (item.is === 'refused') counts.refuse(item.why);
    else if (item.is === 'dropped') counts.drop(item.schema);
    else counts.report(await targets.take(item.report));
  }
  const drafts: Claim[] = [];
  for (const claim of claims) {
    const draft = await draftOf(opened, targets, claim, options);
    if (draft === 'already') counts.have();
    else if (typeof draft === 'string') counts.refuse(draft);
    else drafts.push(draft);
  }
  for (let at = 0; at < drafts.length && !dryRun; at += TOGETHER) {
    const entries = drafts
      .slice(at, at + TOGETHER)
      .map((claim): Entry => ({ kind: 'claim-proposed', claim }));
    await opened.append(entries, { actor: { role: 'import', name: null }, month: options.month });
  }
  return { schema: 1, format, dryRun, items: claims.length, proposed: drafts.length, ...counts.told() };
}

async function* itemsOf(file: string, format: ImportFormat): AsyncGenerator<Incoming> {
  if (format === 'ftm') {
    yield* fromFtm(readLines(file));
    return;
  }
  const read = {
    csv: fromCsv,
    sfm: fromSfm,
    annotations: fromAnnotations,
    'ftm-statements': fromFtmStatements,
  };
  yield* read[format](file, await readExchangeFile(file));
}

async function draftOf(
  reader: Reader,
  targets: Targets,
  claim: IncomingClaim,
  defaults: ImportDefaults,
): Promise<Claim | ImportRefusal | 'already'> {
  const target = await targets.of(claim.reports);
  if (typeof target === 'string') return target;
  const passages = passagesOf(target.anchored, claim.words);
  if (!Array.isArray(passages)) return passages as ImportRefusal;
  const draft = draftFrom(claim, target.report, passages as readonly Passage[], defaults);
  if (typeof draft === 'string') return draft;
  const key = sameSaid(draft);
  if (target.said.has(key)) return 'already';
  target.said.add(key);
  const known = await claimById(reader, draft.id);
  return known === null ? draft : known === 'withheld' ? 'withheld' : 'already';
}

function makeCounts() {
  const refusals = new Map<ImportRefusal, number>();
  const schemata = new Map<string, number>();
  const reports = { proposed: 0, already: 0 };
  let already = 0;
  const add = <K>(to: Map<K, number>, key: K): void => void to.set(key, (to.get(key) ?? 0) + 1);
  return {
    refuse: (why: ImportRefusal): void => { add(refusals, why); }, // prettier-ignore
    drop: (schema: string): void => { add(schemata, schema); }, // prettier-ignore
    have: (): void => { already++; }, // prettier-ignore
    report(outcome: { readonly id: ReportId; readonly already: boolean } | ImportRefusal): void {
      if (typeof outcome === 'string') add(refusals, outcome);
      else reports[outcome.already ? 'already' : 'proposed']++;
    },
    told: () => ({
      already,
      reports,
      refused: [...refusals].map(([why, n]) => ({ why, n })),
      dropped: [...schemata].map(([schema, n]) => ({ schema, n })).sort((a, b) => b.n - a.n),
    }),
  };
}
