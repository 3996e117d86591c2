/** Where a node that begins at a unit can end. What many rules ask of the same units is worked out once. */
import { clauseEnd, gapEnds, isClauseStart, predicateEnds } from './clauses.ts';
import { endsOfPhrase } from './extend.ts';
import type { Eater } from './pattern.ts';
import type { AnyUnit } from './units.ts';

/** Ends by the unit a node begins at, as far as anybody asked; those of noun phrases are remembered in `extend.ts`. */
export interface Reach {
  readonly clause: (readonly number[] | undefined)[];
  readonly predicate: (readonly number[] | undefined)[];
}

const known = new WeakMap<readonly AnyUnit[], Reach>();

/** What is known of a sentence's units; lives as long as they do. */
export function reachOf(units: readonly AnyUnit[]): Reach {
  const found = known.get(units);
  if (found !== undefined) return found;
  const reach: Reach = { clause: [], predicate: [] };
  known.set(units, reach);
  return reach;
}

/** A node that ends right after the unit it begins at. */
export function isOneUnit(node: Eater): boolean {
  switch (node.kind) {
    case 'words':
    case 'vg':
    case 'adverb':
    case 'any':
      return true;
    case 'np':
      return node.bare;
    case 'clause':
    case 'predicate':
    case 'gap':
    case 'start':
    case 'stop':
      return false;
  }
}

const NOWHERE: readonly number[] = [];

/** Where a node that begins at `at` can end, best first. */
export function endsOf(node: Eater, reach: Reach, units: readonly AnyUnit[], at: number): readonly number[] {
  switch (node.kind) {
    case 'start':
      return isClauseStart(units, at) ? [at] : NOWHERE;
    case 'stop': {
      const unit = units[at];
      return unit === undefined || (unit.kind === 'word' && unit.token.tag === 'PUNCT') ? [at] : NOWHERE;
    }
    case 'clause':
      return (reach.clause[at] ??= [clauseEnd(units, at)]);
    case 'gap':
      return gapEnds(units, at, node.most);
    case 'predicate':
      return (reach.predicate[at] ??= predicateEnds(units, at));
    case 'np':
      return node.bare ? [at + 1] : endsOfPhrase(units, at);
    default:
      return [at + 1];
  }
}
