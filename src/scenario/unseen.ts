/**
 * Parameters that say how closely workers are watched or what that does to them: they move the model, and neither their
 * numbers nor their weight is told in any answer (N4, N5; decision record 0045).
 */
import type { CheckedRegime } from '../regime/index.ts';

/**
 * Decided by the language, never by names. Withheld is a parameter that is
 * - given by the options of a category that an unseen state has, or a state that a rule sets by looking at an unseen one;
 * - read by a rule that sets an unseen state;
 * - read where an unseen state is looked at: in the same definition, the same expression of a rule, or anywhere in a rule
 *   that is carried out, or names a value of its own, by looking at it.
 */
export function unseenParameters(regime: CheckedRegime): ReadonlySet<string> {
  const { columns, rules, definitions, parameters } = regime;
  const unseen = new Set(columns.filter((column) => column.unseen).map(({ name }) => name));
  if (unseen.size === 0) return unseen;
  const read = new Set<string>();
  const withhold = (trees: readonly unknown[]): void => {
    for (const name of slotsIn(trees)) read.add(name);
  };
  /** Definitions that answer yes or no, or a level, from an unseen state: whoever reads them looks at it. */
  const telling = new Set<string>();
  const looks = (tree: unknown): boolean =>
    nodesIn(tree).some(
      (node) =>
        (node.op === 'column' && unseen.has(String(node.name))) ||
        (node.op === 'over' && unseen.has(String(node.scope))) ||
        (node.op === 'definition' && telling.has(String(node.name))),
    );
  for (const { name, type, as, except } of definitions) {
    if (!looks([as, except])) continue;
    withhold([as, except]);
    if (type.kind === 'flag' || type.kind === 'category') telling.add(name);
  }
  const shadows = new Set<string>();
  for (const { when, let: lets, set, pay } of rules) {
    const whole = set.some(({ name }) => unseen.has(name)) || looks([when, lets]);
    if (whole) withhold([[when, lets, set, pay]]);
    for (const { name, value } of set) if (whole || looks(value)) shadows.add(name);
    for (const part of [...set, ...pay]) if (looks(part)) withhold([part]);
  }
  const levels = new Set(
    columns.flatMap(({ name, type }) =>
      type.kind === 'category' && (unseen.has(name) || shadows.has(name)) ? [type.of] : [],
    ),
  );
  return new Set(
    parameters.flatMap(({ name, by }) => ((by !== null && levels.has(by)) || read.has(name) ? [name] : [])),
  );
}

/** The names of all slots an expression reads. */
export function slotsIn(tree: unknown): string[] {
  return nodesIn(tree).flatMap(({ op, name }) => (op === 'slot' ? [String(name)] : []));
}

type Node = Readonly<Record<string, unknown>>;

/** Every operation of a tree. */
function nodesIn(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return [...('op' in tree ? [tree as Node] : []), ...Object.values(tree).flatMap(nodesIn)];
}
