/** Runs phrase patterns over the units of a sentence. Leftmost; within a start the longest alternatives are tried first. */
import type { Extent } from '../reading.ts';
import { clauseEnd, gapEnds, isClauseStart, isMark, predicateEnds } from './clauses.ts';
import { endsOfPhrase } from './extend.ts';
import { formName, hasForm } from './forms.ts';
import { parsePhrase, type PhraseNode } from './notation.ts';
import { type AnyUnit, type NounPhrase, type Phrases, type UnitRange, type VerbGroup } from './units.ts';

export interface PhraseMatch extends UnitRange {
  readonly slots: Readonly<Record<string, UnitRange | undefined>>;
}

/** A pattern as a graph: each state eats some units and leads on. State 0 is the end. */
export interface PhrasePattern {
  readonly start: number;
  readonly states: readonly State[];
  /** A match needs one name of each of these sets in the sentence. */
  readonly needs: readonly (readonly string[])[];
  /** The nodes a match can begin with; null if it can begin anywhere. */
  readonly firsts: readonly Eater[] | null;
}

type State =
  | { readonly kind: 'end' }
  | { readonly kind: 'eat'; readonly node: Eater; readonly next: number }
  | { readonly kind: 'fork'; readonly nexts: readonly number[] }
  | { readonly kind: 'open' | 'close'; readonly slot: string; readonly next: number };

type Eater = Exclude<PhraseNode, { kind: 'group' | 'optional' | 'slot' }>;

/** @throws PatternError if the pattern is malformed */
export function compilePhrase(pattern: string, macros: Readonly<Record<string, string>> = {}): PhrasePattern {
  const alternatives = parsePhrase(pattern, macros);
  const states: State[] = [{ kind: 'end' }];
  const add = (state: State): number => states.push(state) - 1;
  const chain = (nodes: readonly PhraseNode[], next: number): number =>
    nodes.reduceRight((after, node) => link(node, after), next);
  const link = (node: PhraseNode, next: number): number => {
    switch (node.kind) {
      case 'group':
        return add({ kind: 'fork', nexts: node.alternatives.map((nodes) => chain(nodes, next)) });
      case 'optional':
        return add({ kind: 'fork', nexts: [link(node.node, next), next] });
      case 'slot':
        return add({
          kind: 'open',
          slot: node.name,
          next: chain(node.nodes, add({ kind: 'close', slot: node.name, next })),
        });
      default:
        return add({ kind: 'eat', node, next });
    }
  };
  const start = add({ kind: 'fork', nexts: alternatives.map((nodes) => chain(nodes, 0)) });
  return { start, states, needs: needsOf(alternatives), firsts: firstsOf(states, start) };
}

/** What a sentence must hold for a pattern to match: one name of each set. */
function needsOf(alternatives: readonly (readonly PhraseNode[])[]): readonly (readonly string[])[] {
  const each = alternatives.map((nodes) => nodes.flatMap(needsOfNode));
  if (each.length === 1) return each[0] ?? [];
  // One of the alternatives: the union of one need of each, if each has one.
  return each.every((needs) => needs.length > 0) ? [each.flatMap((needs) => needs[0] ?? [])] : [];
}

function needsOfNode(node: PhraseNode): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'words':
      return [[...node.words]];
    case 'np':
      return node.classes.length === 0 ? [] : [node.classes];
    case 'vg':
      return [
        ...(node.classes.length === 0 ? [] : [node.classes]),
        ...node.forms.map((form) => [formName(form)]),
      ];
    case 'slot':
      return node.nodes.flatMap(needsOfNode);
    case 'group':
      return needsOf(node.alternatives);
    default:
      return [];
  }
}

/** The nodes a match can begin with; null if one of them can match nothing. */
function firstsOf(states: readonly State[], start: number): readonly Eater[] | null {
  const firsts: Eater[] = [];
  const seen = new Set<number>();
  const visit = (at: number): boolean => {
    if (seen.has(at)) return true;
    seen.add(at);
    const state = states[at];
    if (state === undefined || state.kind === 'end') return false;
    if (state.kind === 'fork') return state.nexts.every(visit);
    if (state.kind !== 'eat') return visit(state.next);
    firsts.push(state.node);
    return state.node.kind !== 'gap' && state.node.kind !== 'start' && state.node.kind !== 'stop';
  };
  return visit(start) ? firsts : null;
}

/** Patterns by a name that a sentence must hold for them to match, so that most are never tried. */
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
  for (const name of phrases.has) for (const indexed of index.byName.get(name) ?? []) found.add(indexed);
  return [...found].sort((a, b) => a.order - b.order);
}

/** All matches from left to right; a match does not begin inside the one before it. */
export function matchAll(pattern: PhrasePattern, phrases: Phrases): PhraseMatch[] {
  const { units, has } = phrases;
  for (const names of pattern.needs) if (!hasAny(has, names)) return NO_MATCHES;
  const machine: Machine = { pattern, units, width: units.length + 1, failed: new Set() };
  const matches: PhraseMatch[] = [];
  for (let at = 0; at < units.length; at++) {
    if (pattern.firsts !== null && !anyAccepts(pattern.firsts, units[at])) continue;
    const result = run(machine, pattern.start, at, null);
    if (result === null || result.to === at) continue;
    matches.push({ from: at, to: result.to, slots: slotsOf(result.marks) });
    at = Math.max(at, result.to - 1);
  }
  return matches;
}

const NO_MATCHES: PhraseMatch[] = [];

function hasAny(has: ReadonlySet<string>, names: readonly string[]): boolean {
  for (const name of names) if (has.has(name)) return true;
  return false;
}

interface Machine {
  readonly pattern: PhrasePattern;
  readonly units: readonly AnyUnit[];
  readonly width: number;
  /** A state that failed at a unit fails there whatever came before: this bounds the work. */
  readonly failed: Set<number>;
}

interface Marks {
  readonly kind: 'open' | 'close';
  readonly slot: string;
  readonly at: number;
  readonly before: Marks | null;
}

interface Reached {
  readonly to: number;
  readonly marks: Marks | null;
}

function run(machine: Machine, state: number, at: number, marks: Marks | null): Reached | null {
  const here = machine.pattern.states[state];
  if (here === undefined) return null;
  if (here.kind === 'end') return { to: at, marks };
  if (here.kind !== 'eat') return step(machine, here, at, marks);
  if (isSingle(here.node) && !accepts(here.node, machine.units[at])) return null;
  const key = state * machine.width + at;
  if (machine.failed.has(key)) return null;
  const result = step(machine, here, at, marks);
  if (result === null) machine.failed.add(key);
  return result;
}

function step(
  machine: Machine,
  here: Exclude<State, { kind: 'end' }>,
  at: number,
  marks: Marks | null,
): Reached | null {
  switch (here.kind) {
    case 'fork':
      for (const next of here.nexts) {
        const result = run(machine, next, at, marks);
        if (result !== null) return result;
      }
      return null;
    case 'open':
    case 'close':
      return run(machine, here.next, at, { kind: here.kind, slot: here.slot, at, before: marks });
    case 'eat': {
      for (const end of endsOf(here.node, machine.units, at)) {
        const result = run(machine, here.next, end, marks);
        if (result !== null) return result;
      }
      return null;
    }
  }
}

function slotsOf(marks: Marks | null): PhraseMatch['slots'] {
  const slots: Record<string, UnitRange> = {};
  const closes = new Map<string, number>();
  for (let mark = marks; mark !== null; mark = mark.before) {
    if (mark.kind === 'close') closes.set(mark.slot, closes.get(mark.slot) ?? mark.at);
    else if (!(mark.slot in slots))
      slots[mark.slot] = { from: mark.at, to: closes.get(mark.slot) ?? mark.at };
  }
  return slots;
}

/** A node that eats exactly one kind of unit. */
function isSingle(node: Eater): boolean {
  return node.kind !== 'gap' && node.kind !== 'start' && node.kind !== 'stop';
}

function anyAccepts(nodes: readonly Eater[], unit: AnyUnit | undefined): boolean {
  for (const node of nodes) if (accepts(node, unit)) return true;
  return false;
}

/** Can a node begin with this unit? */
function accepts(node: Eater, unit: AnyUnit | undefined): boolean {
  if (unit === undefined) return false;
  switch (node.kind) {
    case 'words':
      return unit.kind === 'word' && node.words.has(unit.word);
    case 'np':
      return unit.kind === 'np' && inClass(unit, node.classes);
    case 'vg':
      return (
        unit.kind === 'vg' && inClass(unit, node.classes) && node.forms.every((form) => hasForm(unit, form))
      );
    case 'adverb':
      return unit.kind === 'word' && unit.token.tag === 'ADV';
    case 'predicate':
      return unit.kind === 'vg';
    case 'clause':
      return !isMark(unit);
    default:
      return true;
  }
}

/** Where a node that begins at `at` can end, best first. */
function endsOf(node: Eater, units: readonly AnyUnit[], at: number): readonly number[] {
  switch (node.kind) {
    case 'start':
      return isClauseStart(units, at) ? [at] : [];
    case 'stop': {
      const unit = units[at];
      return unit === undefined || (unit.kind === 'word' && unit.token.tag === 'PUNCT') ? [at] : [];
    }
    case 'clause':
      return [clauseEnd(units, at)];
    case 'gap':
      return gapEnds(units, at, node.most);
    case 'predicate':
      return predicateEnds(units, at);
    case 'np':
      return node.bare ? [at + 1] : endsOfPhrase(units, at);
    default:
      return [at + 1];
  }
}

function inClass(unit: NounPhrase | VerbGroup, classes: readonly string[]): boolean {
  if (classes.length === 0) return true;
  for (const name of classes) if (unit.classes.has(name)) return true;
  return false;
}

export function extentOf(phrases: Phrases, range: UnitRange): Extent {
  const [first, last] = [phrases.units[range.from], phrases.units[range.to - 1]];
  return { start: first?.start ?? phrases.start, end: last?.end ?? first?.start ?? phrases.start };
}
