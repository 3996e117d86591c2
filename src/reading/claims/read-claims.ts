/** From the sentences of a text to proposed claims: drafts by rule, by amount, by list and by voice; then statements. */
import type { Names } from '../attribution/party.ts';
import type { Extent, Proposal } from '../reading.ts';
import { inside, sharesAny, startingIn } from '../text/ranges.ts';
import { findAmounts } from './amounts.ts';
import { buildProposal, type OrderMemory } from './build.ts';
import { type Draft, slotPhrase } from './draft.ts';
import type { Surroundings } from './evidence-around.ts';
import { type ClaimReader, findDrafts } from './find-drafts.ts';
import { findLists } from './lists.ts';
import { findMinds, type MindDraft } from './minds.ts';
import { belongingOf } from './of-order.ts';
import { selectDrafts } from './select.ts';

export interface ReadClaims {
  readonly claims: readonly Proposal[];
  /** What gave way to a claim, built all the same; in order of the text. */
  readonly rivals: readonly Proposal[];
}

/** "The order" after an order was told of: the same one, mentioned again. */
function isKnownOrder(draft: Draft): boolean {
  const subject = draft.kind === 'order' ? slotPhrase(draft, 'subject') : null;
  return subject !== null && ['the', 'this', 'that'].includes(subject.determiner ?? '');
}

/** An order mentioned again is no second order, and what stands beside it belongs to the first. */
function withoutMentions<D extends Draft>(drafts: readonly D[]): D[] {
  const first = drafts.findIndex(({ kind }) => kind === 'order');
  return drafts.filter((draft, i) => first === -1 || i <= first || !isKnownOrder(draft));
}

/**
 * @param skip - boilerplate and headings: never a claim
 * @param wantsRivals - without it `rivals` is empty
 */
export function readClaims(
  reader: ClaimReader,
  names: Names,
  around: Surroundings,
  skip: readonly Extent[],
  wantsRivals = false,
): ReadClaims {
  const sentences = around.phrases.filter((phrases) => !sharesAny(skip, phrases));
  const drafts: (Draft | MindDraft)[] = sentences.flatMap((phrases, i) => [
    ...findDrafts(reader, phrases, {
      before: sentences.slice(Math.max(0, i - 2), i).reverse(),
      after: sentences.slice(i + 1, i + 2),
    }),
    ...findAmounts(reader, phrases, inside(around.quantities, phrases), startingIn(around.cues, phrases)),
    ...findLists(reader, phrases, around.document.text),
  ]);
  const minds = findMinds(reader, sentences, around);
  const builder = { language: reader.language, names, around };
  let memory: OrderMemory | null = null;
  const claims: Proposal[] = [];
  const all = [...drafts, ...minds];
  const selected = withoutMentions(selectDrafts(all));
  const belonging = belongingOf(selected, around);
  for (const draft of selected) {
    const { proposal, order } = buildProposal(builder, draft, memory, belonging.get(draft) ?? null);
    memory = order ?? memory;
    claims.push(proposal);
  }
  if (!wantsRivals) return { claims, rivals: [] };
  const kept = new Set(selected);
  const rivals = all
    .filter((draft) => !kept.has(draft))
    .map((draft) => buildProposal(builder, draft, null, null).proposal)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { claims, rivals };
}
