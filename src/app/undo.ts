/** Takes back the newest decision that still counts; called again, the one before it, down to the first. */
import { CorveeError, type Month } from '../base/index.ts';
import { claimById, listDecisions, type Case, type Decision, type Reader } from '../evidence/index.ts';
import { EDITOR } from './decide.ts';
import type { Entry } from './entry.ts';
import type { UndoneJson } from './shapes/triage.ts';

/** How many decisions are looked at in one go, on the way to the newest that can be undone. */
const PAGE = 200;

/** @throws CorveeError 'case-read-only', 'disk-full', 'transition-refused' if later work rests on the decision */
export async function undo(opened: Case<Entry>, month: Month): Promise<UndoneJson> {
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const last = await newest(opened);
  if (last === null) return { schema: 1, undone: null };
  await opened.append([{ kind: 'decision-undone', seq: last.seq }], { actor: EDITOR, month });
  return {
    schema: 1,
    undone: { seq: last.seq, kind: last.kind, claim: last.claim, report: await reportOf(opened, last) },
  };
}

type Undoable = Decision & { readonly kind: Exclude<Decision['kind'], 'proposed'> };

const isUndoable = (decision: Decision): decision is Undoable => decision.kind !== 'proposed';

async function newest(reader: Reader): Promise<Undoable | null> {
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const page = await listDecisions(reader, { effective: true, before, limit: PAGE });
    const found = page.find(isUndoable);
    if (found !== undefined) return found;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return null;
    before = last.seq;
  }
}

async function reportOf(reader: Reader, { report, claim }: Decision): Promise<Decision['report']> {
  if (report !== null || claim === null) return report;
  const found = await claimById(reader, claim);
  return found === null || found === 'withheld' ? null : found.claim.report;
}
