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
    .flatMap(selectInSentence)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** First among what phrases read; what wordings read then fills the gaps, and a threat replaces the duty in it. */
function selectInSentence<D extends Draft>(group: readonly D[]): D[] {
  const byPhrase = group.filter(({ loose }) => loose !== true);
  const kept = byPhrase.filter(
    (draft, i) => !byPhrase.some((other, j) => i !== j && givesWay(draft, other, i, j)),
  );
  const added: D[] = [];
  const loose = group.filter((draft) => draft.loose === true);
  for (const draft of loose.toSorted((a, b) => rank(b.kind) - rank(a.kind)))
    if (![...kept, ...added].some((other) => isReadBetter(draft, other))) added.push(draft);
  return [...kept.filter((draft) => !added.some((other) => isThreatIn(draft, other))), ...added];
}

/** What has happened, what is so, what is only expected. */
const TOLD: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'state', 'forecast', 'motive']);

const RULES: ReadonlySet<ClaimKind> = new Set<ClaimKind>([...NORMS, 'order']);

function givesWay(draft: Draft, other: Draft, i: number, j: number): boolean {
  if (!overlaps(draft, other)) return false;
  const shared = Math.min(draft.end, other.end) - Math.max(draft.start, other.start);
  const length = draft.end - draft.start;
  if (draft.wide && RULES.has(other.kind) && isReadAlready(draft, other, i, j)) return true;
  if (draft.kind === other.kind && draft.topic === other.topic) {
    const otherLength = other.end - other.start;
    if (draft.kind === 'amount' || draft.kind === 'count') return draft.amount === other.amount && i > j;
    if (shared * 2 < Math.min(length, otherLength) || (other.wide && !draft.wide)) return false;
    return otherLength > length || (otherLength === length && j < i);
  }
  if (draft.kind === 'belief' && other.kind !== 'belief')
    return shared * 2 >= length || shared * 2 >= other.end - other.start;
  if (FACTUAL.has(draft.kind) && NORMATIVE.has(other.kind) && other.kind !== 'order')
    return shared * 2 >= length;
  // "They would be sent home if …" threatens; it foretells nothing.
  if (draft.kind === 'forecast' && other.kind === 'sanction') return shared * 2 >= length;
  return draft.kind === 'duty' && other.kind === 'sanction' && shared * 3 >= length * 2;
}

/** A threat says more than the duty or the ban in it. */
const rank = (kind: ClaimKind): number => (kind === 'sanction' || kind === 'criterion' ? 1 : 0);

/** Does a norm that is read by its wording give way to what stays already? */
function isReadBetter(draft: Draft, other: Draft): boolean {
  if (!overlaps(draft, other)) return false;
  const shared = Math.min(draft.end, other.end) - Math.max(draft.start, other.start);
  const isHalf = shared * 2 >= draft.end - draft.start;
  // What a rule on one matter reads as told stands before what the words alone would make a norm of.
  if (TOLD.has(other.kind)) return shared * 2 >= other.end - other.start;
  if (!RULES.has(other.kind)) return false;
  if ((draft.kind === 'order') !== (other.kind === 'order')) return false;
  if (draft.kind === other.kind && shared * 2 >= Math.min(draft.end - draft.start, other.end - other.start))
    return true;
  if (other.loose === true) return rank(draft.kind) === rank(other.kind) || isHalf;
  // "One rule: three warnings and you go home" lists nothing.
  if (draft.kind === 'sanction' && other.kind === 'criterion') return false;
  return isHalf && rank(draft.kind) <= rank(other.kind);
}

/** A duty, or a list, that is read by phrases gives way to the threat that its words are part of. */
function isThreatIn(draft: Draft, other: Draft): boolean {
  if (!overlaps(draft, other) || other.kind !== 'sanction' || !NORMS.has(draft.kind)) return false;
  const shared = Math.min(draft.end, other.end) - Math.max(draft.start, other.start);
  if (draft.kind === 'criterion') return shared * 2 >= draft.end - draft.start;
  return draft.kind !== 'sanction' && shared * 3 >= (draft.end - draft.start) * 2;
}

/** An order and what it says stand beside each other; two readings of one clause do not. */
function isReadAlready(draft: Draft, other: Draft, i: number, j: number): boolean {
  const isPair = (draft.kind === 'order') !== (other.kind === 'order');
  if (isPair) return false;
  if (!other.wide) return true;
  const [mine, its] = [rank(draft.kind), rank(other.kind)];
  return mine === its ? other.start < draft.start || (other.start === draft.start && j < i) : its > mine;
}
