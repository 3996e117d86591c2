/** Parameters that say how closely workers are watched or what that does to them: never named in an answer (N4, N5). */
import type { CheckedRegime } from '../regime/index.ts';

/** Parameters given by the level of an unseen state, and those that rules of unseen states read. */
export function unseenParameters({ columns, rules, parameters }: CheckedRegime): ReadonlySet<string> {
  const unseen = columns.filter((column) => column.unseen);
  const levels = new Set(unseen.flatMap(({ type }) => (type.kind === 'category' ? [type.of] : [])));
  const names = new Set(unseen.map(({ name }) => name));
  const setting = rules.filter(({ set }) => set.some(({ name }) => names.has(name)));
  const read = new Set(setting.flatMap((rule) => slotsIn([rule.when, rule.let, rule.set])));
  return new Set(
    parameters.flatMap(({ name, by }) => ((by !== null && levels.has(by)) || read.has(name) ? [name] : [])),
  );
}

/** The names of all slots an expression reads. */
export function slotsIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'op' in tree && tree.op === 'slot' && 'name' in tree ? [String(tree.name)] : [];
  return [...own, ...Object.values(tree).flatMap(slotsIn)];
}
