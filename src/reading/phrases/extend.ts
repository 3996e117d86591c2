/**
 * How far a noun phrase can reach with what modifies it: "workers" – "workers dispatched to Russia" – "workers in
 * Russia who have not paid". All the places where it can end, the farthest first, so that a matcher can back off.
 */
import { type AnyUnit, isFinite, isWord } from './units.ts';

const PREPOSITIONS = new Set(
  'of in for with from at on among between by under inside outside about against without within near over across along into toward towards to regarding concerning including around through abroad'.split(
    ' ',
  ),
);
const RELATIVES = ['who', 'which', 'that', 'whom', 'whose'];
const PARTICLES = new Set(['out', 'off', 'up', 'away', 'back', 'down']);
const AFTER_NOUN = new Set('overseas abroad here there home alone themselves itself alike off'.split(' '));
/** "People familiar with the matter" */
const AFTER_ADJECTIVES = new Set(['familiar', 'close', 'responsible', 'involved', 'aware', 'present']);
const MOST_UNITS = 14;
const MOST_ENDS = 10;

const known = new WeakMap<readonly AnyUnit[], (readonly number[] | undefined)[]>();

/** As `phraseEnds`, remembered for as long as the units live. */
export function endsOfPhrase(units: readonly AnyUnit[], at: number): readonly number[] {
  const ends = known.get(units) ?? [];
  if (ends.length === 0) known.set(units, ends);
  return (ends[at] ??= phraseEnds(units, at));
}

/** @returns indexes of the unit after the phrase that begins at `at`, farthest first; empty if none begins there */
function phraseEnds(units: readonly AnyUnit[], at: number): readonly number[] {
  if (units[at]?.kind !== 'np') return [];
  const ends: number[] = [at + 1];
  for (let i = 0; i < ends.length && ends.length < MOST_ENDS; i++) {
    const end = ends[i] ?? at + 1;
    for (const next of steps(units, end)) {
      if (next - at <= MOST_UNITS && !ends.includes(next)) ends.push(next);
    }
  }
  return ends.sort((a, b) => b - a);
}

/** Where the phrase can end if one more modifier is taken. */
function steps(units: readonly AnyUnit[], end: number): number[] {
  const unit = units[end];
  if (unit === undefined) return [];
  const next: number[] = [];
  if (unit.kind === 'word') {
    if (PREPOSITIONS.has(unit.word) && isThing(units[end + 1])) next.push(end + 2);
    if (unit.word === 'of' && units[end + 1]?.kind === 'vg') next.push(end + 2);
    if (AFTER_NOUN.has(unit.word)) next.push(end + 1);
    if (AFTER_ADJECTIVES.has(unit.word) && units[end + 1]?.kind === 'word' && units[end + 2]?.kind === 'np')
      next.push(end + 3);
    if (isWord(unit, 'and', 'or', '/') && units[end + 1]?.kind === 'np') next.push(end + 2);
    if (unit.word === ',' && units[end + 1]?.kind === 'np' && isWord(units[end + 2], 'and', 'or', ','))
      next.push(end + 2);
    if (unit.word === ',' && isWord(units[end + 1], 'and', 'or') && units[end + 2]?.kind === 'np')
      next.push(end + 3);
    if (isWord(unit, ...RELATIVES) && units[end + 1]?.kind === 'vg') next.push(...predicate(units, end + 1));
    if (isWord(unit, '[', '(')) next.push(...bracket(units, end));
    if (unit.word === ',' || unit.word === '\u2014') next.push(...aside(units, end));
  }
  if (unit.kind === 'np' && unit.whose && units[end + 1]?.kind === 'vg')
    next.push(...predicate(units, end + 1));
  if (
    unit.kind === 'vg' &&
    (unit.form === 'ed' || unit.form === 'ing') &&
    unit.voice === 'active' &&
    unit.modal === null
  ) {
    next.push(...predicate(units, end));
  }
  return next;
}

/** A noun phrase that is no date: "a source in Russia on Wednesday" ends before "on". */
function isThing(unit: AnyUnit | undefined): boolean {
  return unit?.kind === 'np' && !unit.classes.has('time');
}

/** After the verb of a modifier: alone, with a complement, with "to" and a verb. A bare participle has no object. */
function predicate(units: readonly AnyUnit[], verb: number): number[] {
  const next = [verb + 1];
  const [group, after] = [units[verb], units[verb + 1]];
  const isParticiple = group?.kind === 'vg' && group.form === 'ed' && !isWord(units[verb - 1], ...RELATIVES);
  if (after?.kind === 'np' && !isParticiple) next.push(verb + 2);
  if (after?.kind === 'word' && (after.token.tag === 'ADJ' || PARTICLES.has(after.word))) next.push(verb + 2);
  if (isWord(after, 'to') && units[verb + 2]?.kind === 'vg') next.push(...predicate(units, verb + 2));
  return next;
}

const MOST_ASIDE = 12;

/** "The manager, who had left, said", "a welder, 21, said": between two commas or dashes and followed by a verb. */
function aside(units: readonly AnyUnit[], open: number): number[] {
  const mark = units[open];
  const [first, second] = [units[open + 1], units[open + 2]];
  const isRelative = isWord(first, 'who', 'which') && second?.kind === 'vg';
  if (mark?.kind !== 'word' || (first?.kind !== 'np' && !isRelative)) return [];
  for (let i = open + 2; i < Math.min(units.length, open + MOST_ASIDE); i++) {
    if (isWord(units[i], mark.word)) return units[i + 1]?.kind === 'vg' ? [i + 1] : [];
    if (isWord(units[i], '.', ';', ':', '"', 'and')) return [];
    if (!isRelative && isFinite(units[i])) return [];
  }
  return [];
}

function bracket(units: readonly AnyUnit[], open: number): number[] {
  for (let i = open + 1; i <= open + 5; i++) {
    if (isWord(units[i], ']', ')')) return [i + 1];
  }
  return [];
}
