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

/** @param skip - boilerplate and headings: never a claim */
export function readClaims(
  reader: ClaimReader,
  names: Names,
  around: Surroundings,
  skip: readonly Extent[],
): Proposal[] {
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
  const proposals: Proposal[] = [];
  const selected = withoutMentions(selectDrafts([...drafts, ...minds]));
  const belonging = belongingOf(selected, around);
  for (const draft of selected) {
    const { proposal, order } = buildProposal(builder, draft, memory, belonging.get(draft) ?? null);
    memory = order ?? memory;
    proposals.push(proposal);
  }
  return proposals;
}
