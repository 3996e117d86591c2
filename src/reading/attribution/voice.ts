/** How a cue speaks: fixed by its rule, or by the class of its verb. */
import type { Stance, Strength } from '../../evidence/index.ts';
import type { Phrases } from '../phrases/units.ts';
import type { AttributionReader } from './reader.ts';
import type { AttributionRule } from './rules.ts';

/** Stance and strength: fixed by the rule, or those of the verb of the cue. */
export function voiceOf(
  reader: AttributionReader,
  phrases: Phrases,
  rule: AttributionRule,
  range: { readonly from: number; readonly to: number },
): { stance: Stance; strength: Strength } | null {
  if (rule.stance !== undefined && rule.strength !== undefined)
    return { stance: rule.stance, strength: rule.strength };
  for (const unit of phrases.units.slice(range.from, range.to)) {
    if (unit.kind !== 'vg') continue;
    const name = Object.keys(reader.language.cues).find((cue) => unit.classes.has(`cue-${cue}`));
    const voice = name === undefined ? undefined : reader.language.cues[name];
    if (voice !== undefined)
      return {
        stance: unit.negated && voice.stance === 'states' ? 'denies' : voice.stance,
        strength: voice.strength,
      };
  }
  return null;
}
