/** "Reportedly", "likely": a link without a name over the clause it stands in. */
import type { Stance, Strength } from '../../evidence/index.ts';
import { clauseAround } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import type { Phrases } from '../phrases/units.ts';
import { type Found, UNNAMED } from './found.ts';

export type Hedges = ReadonlyMap<string, { readonly stance: Stance; readonly strength: Strength }>;

export function hedgesIn(hedges: Hedges, phrases: Phrases): Found[] {
  return phrases.sentence.tokens.flatMap((token): Found[] => {
    const hedge = hedges.get(token.word);
    if (hedge === undefined) return [];
    const at = phrases.units.findIndex((unit) => unit.start <= token.start && token.end <= unit.end);
    const unit = phrases.units[at];
    if (
      unit === undefined ||
      unit.kind === 'np' ||
      (token.word === 'likely' && unit.kind === 'word' && unit.token.tag === 'ADJ')
    )
      return [];
    const cue = { start: token.start, end: token.end };
    const content = extentOf(phrases, clauseAround(phrases.units, at));
    const extent = unit.kind === 'vg' ? { start: unit.start, end: unit.end } : cue;
    return [
      {
        ...extent,
        cue,
        sourceWords: null,
        party: UNNAMED,
        pronoun: false,
        ...hedge,
        content,
        quoted: false,
        implied: false,
        rule: `hedge/${token.word}`,
      },
    ];
  });
}
