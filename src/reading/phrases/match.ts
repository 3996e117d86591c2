/** Runs phrase patterns over the units of a sentence. Leftmost; within a start the longest alternatives are tried first. */
import type { Extent } from '../reading.ts';
import { isMark } from './clauses.ts';
import { hasForm } from './forms.ts';
import type { Eater, PhrasePattern, State } from './pattern.ts';
import { endsOf, isOneUnit, type Reach, reachOf } from './reach.ts';
import { routesFor } from './routes.ts';
import { type AnyUnit, type NounPhrase, type Phrases, type UnitRange, type VerbGroup } from './units.ts';

export interface PhraseMatch extends UnitRange {
  readonly slots: Readonly<Record<string, UnitRange | undefined>>;
}

/** All matches from left to right; a match does not begin inside the one before it. */
export function matchAll(pattern: PhrasePattern, phrases: Phrases): PhraseMatch[] {
  const { units, places } = phrases;
  for (const names of pattern.needs) if (!hasAny(places, names)) return NO_MATCHES;
  const machine: Machine = {
    states: pattern.states,
    units,
    reach: reachOf(units),
    width: units.length + 1,
    failures: 0,
    failed: null,
  };
  let matches = NO_MATCHES;
  let free = 0;
  for (const at of startsIn(pattern, phrases)) {
    if (at < free) continue;
    const result = run(machine, pattern.start, at, null);
    if (result === null || result.to === at) continue;
    if (matches === NO_MATCHES) matches = [];
    matches.push({ from: at, to: result.to, slots: slotsOf(result.marks) });
    free = result.to;
  }
  return matches;
}

const NO_MATCHES: PhraseMatch[] = [];
const NOWHERE: readonly number[] = [];

/** The units a match can begin at, in order. */
function startsIn({ firsts }: PhrasePattern, { units, places }: Phrases): readonly number[] {
  if (firsts === null) return units.map((_, at) => at);
  let found = NOWHERE;
  let several = false;
  for (const name of firsts) {
    const here = places.get(name);
    if (here === undefined) continue;
    several ||= found !== NOWHERE;
    found = several ? [...found, ...here] : here;
  }
  return several ? [...new Set(found)].sort((a, b) => a - b) : found;
}

function hasAny(places: Phrases['places'], names: readonly string[]): boolean {
  for (const name of names) if (places.has(name)) return true;
  return false;
}

interface Machine {
  readonly states: readonly State[];
  readonly units: readonly AnyUnit[];
  readonly reach: Reach;
  readonly width: number;
  failures: number;
  /** A state that failed at a unit fails there whatever came before: this bounds the work. Kept only once many have failed. */
  failed: Set<number> | null;
}

/** Most matches fail sooner than it takes to write down where. */
const FAILURES_UNWRITTEN = 32;

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
  const here = machine.states[state];
  switch (here?.kind) {
    case undefined:
      return null;
    case 'end':
      return { to: at, marks };
    case 'fork':
      for (const next of routesFor(here.routes, machine.units[at])) {
        const result = run(machine, next, at, marks);
        if (result !== null) return result;
      }
      return null;
    case 'open':
    case 'close':
      return run(machine, here.next, at, { kind: here.kind, slot: here.slot, at, before: marks });
    case 'eat':
      return eat(machine, here, state * machine.width + at, at, marks);
  }
}

function eat(
  machine: Machine,
  { node, next }: Extract<State, { kind: 'eat' }>,
  key: number,
  at: number,
  marks: Marks | null,
): Reached | null {
  if (!accepts(node, machine.units[at]) || machine.failed?.has(key) === true) return null;
  if (isOneUnit(node)) {
    const result = run(machine, next, at + 1, marks);
    if (result !== null) return result;
  } else {
    for (const end of endsOf(node, machine.reach, machine.units, at)) {
      const result = run(machine, next, end, marks);
      if (result !== null) return result;
    }
  }
  machine.failures++;
  if (machine.failures > FAILURES_UNWRITTEN) (machine.failed ??= new Set()).add(key);
  return null;
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

/** Can a node begin with this unit? */
function accepts(node: Eater, unit: AnyUnit | undefined): boolean {
  if (node.kind === 'gap' || node.kind === 'start' || node.kind === 'stop') return true;
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

function inClass(unit: NounPhrase | VerbGroup, classes: readonly string[]): boolean {
  if (classes.length === 0) return true;
  for (const name of classes) if (unit.classes.has(name)) return true;
  return false;
}

export function extentOf(phrases: Phrases, range: UnitRange): Extent {
  const [first, last] = [phrases.units[range.from], phrases.units[range.to - 1]];
  return { start: first?.start ?? phrases.start, end: last?.end ?? first?.start ?? phrases.start };
}
