/** Patterns by what a sentence must hold for them to match, so that most are never tried. */
import type { PhrasePattern } from './pattern.ts';
import type { Phrases } from './units.ts';

export interface PhraseIndex<Rule> {
  readonly byName: ReadonlyMap<string, readonly Indexed<Rule>[]>;
  readonly always: readonly Indexed<Rule>[];
}

export interface Indexed<Rule> {
  readonly rule: Rule;
  readonly pattern: PhrasePattern;
  /** Place in the table: candidates come back in this order. */
  readonly order: number;
}

/** Names so common that looking by them saves nothing. */
const COMMON: ReadonlySet<string> = new Set([
  'worker',
  'authority',
  'workplace',
  'time',
  'money',
  'the',
  'to',
  ',',
  'that',
]);

export function indexPhrases<Rule>(
  rules: readonly { readonly rule: Rule; readonly pattern: PhrasePattern }[],
): PhraseIndex<Rule> {
  const byName = new Map<string, Indexed<Rule>[]>();
  const always: Indexed<Rule>[] = [];
  rules.forEach((entry, order) => {
    const indexed = { ...entry, order };
    const cost = (names: readonly string[]): number =>
      names.length + names.filter((name) => COMMON.has(name) || name.startsWith('~')).length * 100;
    const rarest = entry.pattern.needs.reduce<readonly string[] | null>(
      (best, names) => (best === null || cost(names) < cost(best) ? names : best),
      null,
    );
    if (rarest === null) always.push(indexed);
    else for (const name of rarest) byName.set(name, [...(byName.get(name) ?? []), indexed]);
  });
  return { byName, always };
}

/** The patterns a sentence could match, in the order of their table. */
export function candidates<Rule>(index: PhraseIndex<Rule>, phrases: Phrases): Indexed<Rule>[] {
  const found = new Set(index.always);
  for (const name of phrases.places.keys())
    for (const indexed of index.byName.get(name) ?? []) found.add(indexed);
  return [...found].sort((a, b) => a.order - b.order);
}
