/** Why somebody expects what they expect, in the words of the text: the reason a forecast is given. */
import { clauseAround, clauseEnd } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import { isWord, type UnitRange } from '../phrases/units.ts';
import { covers } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { type Surroundings, voicesOver } from './evidence-around.ts';

const MOST = 400;

/**
 * "… because they plan to resume": what stands before; "… will resume because the bridge is open": what stands after;
 * "the order has set off talk that trains will resume": what set it off. Null where the words give no reason.
 */
export function warrantOf(around: Surroundings, draft: Draft): string | null {
  const range = reasonBefore(draft) ?? reasonAfter(draft) ?? whatSetItOff(around, draft);
  if (range === null || range.from >= range.to) return null;
  const { start, end } = extentOf(draft.phrases, range);
  return around.document.text.slice(start, end).toWellFormed().slice(0, MOST).toWellFormed() || null;
}

function reasonBefore({ phrases: { units }, range }: Draft): UnitRange | null {
  const because = units.findLastIndex((unit, i) => i < range.from && isWord(unit, 'because'));
  return because < 1 ? null : { from: clauseAround(units, because - 1).from, to: because };
}

function reasonAfter({ phrases: { units }, range, verb }: Draft): UnitRange | null {
  const because = units.findIndex(
    (unit, i) => i > range.from && (verb === null || unit.start >= verb.end) && isWord(unit, 'because'),
  );
  if (because < 0 || isWord(units[because + 1], 'of')) return null;
  return { from: because + 1, to: clauseEnd(units, because + 1) };
}

/** The words before the verb that raised the talk, back to the start of its clause. */
function whatSetItOff(around: Surroundings, draft: Draft): UnitRange | null {
  const { units } = draft.phrases;
  const talk = voicesOver(around, draft).findLast(
    ({ cue, stance }) => covers(draft.phrases, cue) && (stance === 'speculates' || stance === 'fears'),
  );
  if (talk === undefined) return null;
  const cause = units.findLastIndex(
    (unit) => unit.kind === 'vg' && unit.end <= talk.cue.start && unit.classes.has('cause'),
  );
  if (cause < 1) return null;
  const before = isWord(units[cause - 1], ',') ? cause - 1 : cause;
  const { from } = clauseAround(units, before - 1);
  return { from, to: before };
}
