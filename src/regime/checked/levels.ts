/**
 * Whose a value is. A worker sees everything; a rule for workplaces sees what workplaces share, and workers only summed
 * up; a rule for the world sees the world. What is summed over may be anybody's.
 */
import type { Place, Problem } from '../../base/index.ts';
import type { Level } from '../surface/ast.ts';
import type { Checked, CheckedColumn, CheckedDefinition } from './ast.ts';
import { partsOf } from './unused.ts';

const RANK: Readonly<Record<Level, number>> = { world: 0, workplace: 1, worker: 2 };

interface Names {
  readonly columns: readonly Pick<CheckedColumn, 'name' | 'of' | 'unseen' | 'at'>[];
  readonly definitions: readonly CheckedDefinition[];
}

/** Adds a problem for everything in `part` that a rule or state of this level cannot see. */
export function refuseFinerThan(level: Level, part: Checked, names: Names, problems: Problem[]): void {
  const seen = new Set<string>();
  const column = (name: string, at: Place): void => {
    const found = names.columns.find((item) => item.name === name);
    if (found === undefined || RANK[found.of] <= RANK[level] || seen.has(name)) return;
    seen.add(name);
    problems.push({ code: 'too-fine', data: { name, of: found.of, level }, places: [at, found.at] });
  };
  const visit = (of: Checked, at: Place | null): void => {
    if (of.op === 'column') column(of.name, at ?? of.at);
    if (of.op === 'slot' && of.by !== null) column(of.by, at ?? of.at);
    if (of.op === 'definition') {
      const definition = names.definitions.find(({ name }) => name === of.name);
      if (definition !== undefined) for (const inner of branches(definition)) visit(inner, at ?? of.at);
    }
    if (of.op === 'over') {
      if (of.within === 'category') column(of.scope, at ?? of.at);
      if (of.within === 'workplace' && level === 'world')
        problems.push({ code: 'sum-too-fine', data: {}, places: [at ?? of.at] });
      return;
    }
    for (const inner of partsOf(of)) visit(inner, at);
  };
  visit(part, null);
}

/** Adds a problem for every unseen state an output would show, itself or through a definition (N4). */
export function refuseUnseen(output: string, part: Checked, names: Names, problems: Problem[]): void {
  const visit = (of: Checked): void => {
    if (of.op === 'column') {
      const found = names.columns.find(({ name }) => name === of.name);
      if (found?.unseen === true) {
        problems.push({ code: 'unseen-output', data: { name: of.name, output }, places: [of.at, found.at] });
      }
    }
    const definition =
      of.op === 'definition' ? names.definitions.find(({ name }) => name === of.name) : undefined;
    for (const inner of definition === undefined ? partsOf(of) : branches(definition)) visit(inner);
  };
  visit(part);
}

/** Every expression of a definition. */
export function branches({ as, except }: CheckedDefinition): readonly Checked[] {
  return [as, ...except.flatMap((exception) => [exception.when, exception.as])];
}
