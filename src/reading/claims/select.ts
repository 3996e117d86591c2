/** Keeps one of several proposals about the same words. */
import type { ClaimKind } from '../../evidence/index.ts';
import { overlaps } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { NORMS } from './of-order.ts';

/** What is said to be so gives way to what is ordered, threatened or expected about the same words. */
const NORMATIVE: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'duty',
  'sanction',
  'permission',
  'prohibition',
  'forecast',
  'order',
]);
const FACTUAL: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'state', 'practice', 'belief']);

/** @returns the drafts that stay, in order of the text */
export function selectDrafts<D extends Draft>(drafts: readonly D[]): D[] {
  const bySentence = Map.groupBy(drafts, ({ phrases }) => phrases);
  return [...bySentence.values()]
    .flatMap((group) =>
      group.filter((draft, i) => !group.some((other, j) => i !== j && givesWay(draft, other, i, j))),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What has happened, what is so, what is only expected. */
const TOLD: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'state', 'forecast', 'motive']);

const RULES: ReadonlySet<ClaimKind> = new Set<ClaimKind>([...NORMS, 'order']);

function givesWay(draft: Draft, other: Draft, i: number, j: number): boolean {
  if (!overlaps(draft, other)) return false;
  const shared = Math.min(draft.end, other.end) - Math.max(draft.start, other.start);
  const length = draft.end - draft.start;
  if ((draft.loose ?? other.loose) === true && RULES.has(draft.kind) && RULES.has(other.kind))
    return isReadByPhrase(draft, other, i > j, shared);
  if (draft.wide && RULES.has(other.kind) && isReadAlready(draft, other, i, j)) return true;
  if (draft.kind === other.kind && draft.topic === other.topic) {
    const otherLength = other.end - other.start;
    if (draft.kind === 'amount' || draft.kind === 'count') return draft.amount === other.amount && i > j;
    if (shared * 2 < Math.min(length, otherLength) || (other.wide && !draft.wide)) return false;
    return otherLength > length || (otherLength === length && j < i);
  }
  if (draft.kind === 'belief' && other.kind !== 'belief')
    return shared * 2 >= length || shared * 2 >= other.end - other.start;
  // What a rule on one matter reads as told stands before what the words alone would make a norm of.
  if (draft.loose === true && TOLD.has(other.kind)) return shared * 2 >= other.end - other.start;
  if (FACTUAL.has(draft.kind) && other.loose !== true && NORMATIVE.has(other.kind) && other.kind !== 'order')
    return shared * 2 >= length;
  // "They would be sent home if …" threatens; it foretells nothing.
  if (draft.kind === 'forecast' && other.kind === 'sanction') return shared * 2 >= length;
  return draft.kind === 'duty' && other.kind === 'sanction' && shared * 3 >= length * 2;
}

/** A threat says more than the duty or the ban in it. */
const rank = (kind: ClaimKind): number => (kind === 'sanction' || kind === 'criterion' ? 1 : 0);

/** Read by its wording, a norm gives way to what phrases read about the same words; a duty by phrases to a threat. */
function isReadByPhrase(draft: Draft, other: Draft, isLater: boolean, shared: number): boolean {
  const [mine, its] = [rank(draft.kind), rank(other.kind)];
  const isPair = (draft.kind === 'order') !== (other.kind === 'order');
  if (isPair) return other.loose !== true && draft.loose === true && draft.kind !== 'order' && !other.wide;
  if (draft.loose === true && other.loose === true) return mine === its ? isLater : its > mine;
  // "One rule: three warnings and you go home" lists nothing.
  if (draft.loose === true && draft.kind === 'sanction' && other.kind === 'criterion') return false;
  if (draft.kind === 'criterion' && other.kind === 'sanction') return shared * 2 >= draft.end - draft.start;
  if (draft.loose === true) return mine <= its && shared * 2 >= draft.end - draft.start;
  return its > mine && shared * 3 >= (draft.end - draft.start) * 2;
}

/** An order and what it says stand beside each other; two readings of one clause do not. */
function isReadAlready(draft: Draft, other: Draft, i: number, j: number): boolean {
  const isPair = (draft.kind === 'order') !== (other.kind === 'order');
  if (isPair) return false;
  if (!other.wide) return true;
  const [mine, its] = [rank(draft.kind), rank(other.kind)];
  return mine === its ? other.start < draft.start || (other.start === draft.start && j < i) : its > mine;
}
