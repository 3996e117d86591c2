/**
 * Verbs of saying that no construction of the tables explains: "The trader, 63, a resident of the port, said …",
 * "…", said a man who had left. The subject is looked for to the left, over an aside, else to the right.
 */
import type { PhraseMatch } from '../phrases/match.ts';
import { type AnyUnit, isFinite, isWord, type Phrases, type VerbGroup } from '../phrases/units.ts';
import type { AttributionRule } from './rules.ts';

const rule = (content: AttributionRule['content']): AttributionRule => ({
  id: 'cue/loose',
  pattern: '',
  content,
  notSource: ['order', 'time'],
  examples: [],
});

/** What is said follows; or it stands before, or in the quotation beside. */
export const followed = rule('slot');
export const preceded = rule('before');

/** An aside between a subject and its verb is no longer than this. */
const LONGEST_ASIDE = 16;

/** @param classes - of the verbs that speak for their subject wherever they stand
 *  @returns a match for each such verb with a subject; slots `source` and `cue`, and the unit after the cue */
export function looseMatches(
  phrases: Phrases,
  classes: readonly string[],
): (PhraseMatch & { readonly after: number; readonly acts: boolean })[] {
  const { units } = phrases;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'vg' || !isSaying(unit, classes)) return [];
    const left = subjectBefore(units, at);
    const right =
      left === null && units[at + 1]?.kind === 'np' && opensAfterSpeech(units, at) ? at + 1 : null;
    const source = left ?? right;
    if (source === null) return [];
    const cue = { from: at, to: at + 1 };
    const after = right === null ? at + 1 : at + 2;
    return [
      {
        from: Math.min(source, at),
        to: after,
        // "Asked", "praised": what follows is no statement of theirs.
        acts: unit.classes.has('cue-speaks') && !unit.classes.has('cue-says'),
        slots: { cue, source: { from: source, to: source + 1 } },
        after,
      },
    ];
  });
}

function isSaying(verb: VerbGroup, classes: readonly string[]): boolean {
  return verb.voice === 'active' && isFinite(verb) && classes.some((name) => verb.classes.has(name));
}

/** The noun phrase before the verb: right before it, before "who", or before an aside between commas. */
function subjectBefore(units: readonly AnyUnit[], verb: number): number | null {
  let at = verb - 1;
  if (units[at]?.kind === 'word' && isWord(units[at], 'who', 'also', 'then', 'later')) at--;
  if (units[at]?.kind === 'np') return headOf(units, at);
  if (!isWord(units[at], ',')) return null;
  for (let open = at - 1; open > Math.max(0, at - LONGEST_ASIDE); open--) {
    if (isWord(units[open], '"', ';', ':')) return null;
    if (isWord(units[open], ',') && units[open - 1]?.kind === 'np') {
      const earlier = isWord(units[open - 2], ',') && units[open - 3]?.kind === 'np' ? open - 3 : open - 1;
      return headOf(units, earlier);
    }
  }
  return units[at - 1]?.kind === 'np' ? headOf(units, at - 1) : null;
}

/** "The director of the bureau": the subject is the director. */
function headOf(units: readonly AnyUnit[], at: number): number {
  let head = at;
  while (isWord(units[head - 1], 'of', 'for', 'in', 'at', 'from', 'with') && units[head - 2]?.kind === 'np')
    head -= 2;
  return head;
}

function opensAfterSpeech(units: readonly AnyUnit[], verb: number): boolean {
  return verb === 0 || isWord(units[verb - 1], ',', '"', '\u2014');
}
