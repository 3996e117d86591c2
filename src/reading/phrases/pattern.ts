/** A phrase pattern compiled: a graph of states, what a sentence must hold for it to match, and which way each unit leads. */
import { formName } from './forms.ts';
import { parsePhrase, type PhraseNode } from './notation.ts';
import { firstsOf, leadOf, type Routes, routesOf } from './routes.ts';

/** A pattern as a graph: each state eats some units and leads on. State 0 is the end. */
export interface PhrasePattern {
  readonly start: number;
  readonly states: readonly State[];
  /** A match needs one name of each of these sets in the sentence. */
  readonly needs: readonly (readonly string[])[];
  /** A match begins at a unit that has one of these names; null if it can begin anywhere. */
  readonly firsts: readonly string[] | null;
}

/** All with the same fields in the same order: looking one up is most of what matching does. */
export type State =
  | {
      readonly kind: 'end';
      readonly next: null;
      readonly node: null;
      readonly slot: null;
      readonly routes: null;
    }
  | {
      readonly kind: 'eat';
      readonly next: number;
      readonly node: Eater;
      readonly slot: null;
      readonly routes: null;
    }
  | {
      readonly kind: 'fork';
      readonly next: null;
      readonly node: null;
      readonly slot: null;
      readonly routes: Routes;
    }
  | {
      readonly kind: 'open' | 'close';
      readonly next: number;
      readonly node: null;
      readonly slot: string;
      readonly routes: null;
    };

/** A node that eats units, or looks at where it stands. */
export type Eater = Exclude<PhraseNode, { kind: 'group' | 'optional' | 'slot' }>;

/** @throws PatternError if the pattern is malformed */
export function compilePhrase(pattern: string, macros: Readonly<Record<string, string>> = {}): PhrasePattern {
  const alternatives = parsePhrase(pattern, macros);
  const states: State[] = [{ kind: 'end', next: null, node: null, slot: null, routes: null }];
  const add = (state: State): number => states.push(state) - 1;
  const fork = (nexts: readonly number[]): number =>
    add({
      kind: 'fork',
      next: null,
      node: null,
      slot: null,
      routes: routesOf(nexts.map((next) => ({ next, lead: leadOf(states, next) }))),
    });
  const mark = (kind: 'open' | 'close', slot: string, next: number): number =>
    add({ kind, next, node: null, slot, routes: null });
  const chain = (nodes: readonly PhraseNode[], next: number): number =>
    nodes.reduceRight((after, node) => link(node, after), next);
  const link = (node: PhraseNode, next: number): number => {
    switch (node.kind) {
      case 'group':
        return fork(node.alternatives.map((nodes) => chain(nodes, next)));
      case 'optional':
        return fork([link(node.node, next), next]);
      case 'slot':
        return mark('open', node.name, chain(node.nodes, mark('close', node.name, next)));
      default:
        return add({ kind: 'eat', next, node, slot: null, routes: null });
    }
  };
  const start = fork(alternatives.map((nodes) => chain(nodes, 0)));
  return { start, states, needs: needsOf(alternatives), firsts: firstsOf(leadOf(states, start)) };
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
