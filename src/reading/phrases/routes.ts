/**
 * Which ways out of a fork a unit can take at all. A table of rules forks a hundred ways at a place; nearly all of them begin with a
 * word that is not there, so they are looked up by the word instead of tried.
 */
import { kindName } from './chunk.ts';
import type { Eater, State } from './pattern.ts';
import type { AnyUnit } from './units.ts';

/** The states a fork leads to, in the order of the pattern, by the unit that stands there. */
export interface Routes {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** For a word that is not in `byWord`. */
  readonly word: readonly number[];
  readonly np: ByClass;
  readonly vg: ByClass;
  /** After the last unit. */
  readonly end: readonly number[];
}

/** Ways that ask for a noun phrase or a verb group, and of which classes. */
interface ByClass {
  readonly ways: readonly { readonly next: number; readonly classes: Classes }[];
  /** By the set of classes of a unit: words of one kind share theirs. Null where there is little to choose from. */
  readonly known: WeakMap<ReadonlySet<string>, readonly number[]> | null;
  /** All of them. */
  readonly nexts: readonly number[];
}

/** `any`: whatever its classes; an empty set: none will do. */
type Classes = ReadonlySet<string> | 'any';

/** What a way can begin with. */
interface Lead {
  readonly words: ReadonlySet<string>;
  readonly word: boolean;
  readonly np: Classes;
  readonly vg: Classes;
  /** It can be through without any unit, or look only at where it stands. */
  readonly nothing: boolean;
}

interface Way {
  readonly next: number;
  readonly lead: Lead;
}

const NONE: ReadonlySet<string> = new Set();
const NEVER: Lead = { words: NONE, word: false, np: NONE, vg: NONE, nothing: false };
const ALWAYS: Lead = { words: NONE, word: true, np: 'any', vg: 'any', nothing: true };

/** What can stand where a state begins; the states after it are there already. */
export function leadOf(states: readonly State[], at: number): Lead {
  const state = states[at];
  switch (state?.kind) {
    case undefined:
    case 'end':
      return ALWAYS;
    case 'eat':
      return leadOfNode(state.node);
    case 'fork':
      return leadOfRoutes(state.routes);
    case 'open':
    case 'close':
      return leadOf(states, state.next);
  }
}

function leadOfNode(node: Eater): Lead {
  switch (node.kind) {
    case 'words':
      return { ...NEVER, words: node.words };
    case 'np':
      return { ...NEVER, np: classesOf(node.classes) };
    case 'vg':
      return { ...NEVER, vg: classesOf(node.classes) };
    case 'predicate':
      return { ...NEVER, vg: 'any' };
    case 'adverb':
      return { ...NEVER, word: true };
    case 'any':
    case 'clause':
      return { ...ALWAYS, nothing: false };
    case 'gap':
    case 'start':
    case 'stop':
      return ALWAYS;
  }
}

function classesOf(names: readonly string[]): Classes {
  return names.length === 0 ? 'any' : new Set(names);
}

function leadOfRoutes({ byWord, word, np, vg, end }: Routes): Lead {
  return {
    words: new Set(byWord.keys()),
    word: word.length > 0,
    np: together(np),
    vg: together(vg),
    nothing: end.length > 0,
  };
}

function together({ ways }: ByClass): Classes {
  const names = new Set<string>();
  for (const { classes } of ways) {
    if (classes === 'any') return 'any';
    for (const name of classes) names.add(name);
  }
  return names;
}

/** Past so many names, walking over the sentence is quicker than looking them all up. */
const MANY = 60;

/** The names of units with which a way can begin, as in a sentence's inventory; null if there are too many or none is needed. */
export function firstsOf({ words, word, np, vg, nothing }: Lead): readonly string[] | null {
  if (nothing) return null;
  const names = [
    ...(word ? [kindName('word')] : words),
    ...(np === 'any' ? [kindName('np')] : np),
    ...(vg === 'any' ? [kindName('vg')] : vg),
  ];
  return names.length > MANY ? null : names;
}

export function routesOf(ways: readonly Way[]): Routes {
  const where = (test: (lead: Lead) => boolean): number[] =>
    ways.filter(({ lead }) => lead.nothing || test(lead)).map(({ next }) => next);
  const byClass = (kind: 'np' | 'vg'): ByClass => {
    const asking = ways
      .map(({ next, lead }) => ({ next, classes: lead.nothing ? ('any' as const) : lead[kind] }))
      .filter(({ classes }) => classes === 'any' || classes.size > 0);
    const picky = asking.filter(({ classes }) => classes !== 'any').length > FEW;
    return { ways: asking, known: picky ? new WeakMap() : null, nexts: asking.map(({ next }) => next) };
  };
  const words = new Set(ways.flatMap(({ lead }) => [...lead.words]));
  return {
    byWord: new Map(
      [...words].map((name) => [name, where((lead) => lead.word || lead.words.has(name))] as const),
    ),
    word: where((lead) => lead.word),
    np: byClass('np'),
    vg: byClass('vg'),
    end: where(() => false),
  };
}

/** The states worth trying at a unit; `undefined` stands for the end of the sentence. */
export function routesFor(routes: Routes, unit: AnyUnit | undefined): readonly number[] {
  switch (unit?.kind) {
    case undefined:
      return routes.end;
    case 'word':
      return routes.byWord.get(unit.word) ?? routes.word;
    case 'np':
      return ofClasses(routes.np, unit.classes);
    case 'vg':
      return ofClasses(routes.vg, unit.classes);
  }
}

/** With so few ways, trying them is quicker than looking up which fit. */
const FEW = 3;

function ofClasses({ ways, known, nexts }: ByClass, classes: ReadonlySet<string>): readonly number[] {
  if (known === null) return nexts;
  const found = known.get(classes);
  if (found !== undefined) return found;
  const fitting = ways
    .filter((way) => way.classes === 'any' || shares(way.classes, classes))
    .map(({ next }) => next);
  known.set(classes, fitting);
  return fitting;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of b) if (a.has(name)) return true;
  return false;
}
