/** Surface → resolved: parses expressions, looks names up, orders `let`s. Reports every mistake, not the first. */
import { CorveeError, type Place, type Problem } from '../../base/index.ts';
import type { Surface, SurfaceExpression, SurfaceRule } from '../surface/ast.ts';
import type {
  Binding,
  Purse,
  Reference,
  Resolved,
  ResolvedDefinition,
  ResolvedExpression,
  ResolvedRule,
} from './ast.ts';
import { mapNames, namesIn, parseExpression } from './expression.ts';
import { nearest } from './nearest.ts';

/** @throws CorveeError 'regime-refused' with every unknown name, doubled name, cycle and malformed expression */
export function resolvedFromSurface(surface: Surface): Resolved {
  const problems: Problem[] = [];
  const scope = scopeOf(surface, problems);
  const resolve = (
    source: SurfaceExpression,
    lets: ReadonlySet<string> = new Set(),
  ): ResolvedExpression | null => {
    const tree = parseExpression(source, problems);
    return tree === null
      ? null
      : mapNames(tree, (name, at): Reference => {
          if (lets.has(name)) return { kind: 'let', name };
          const found = scope.get(name);
          if (found !== undefined) return { kind: found.kind, name };
          problems.push({
            code: 'unknown-name',
            data: { name, near: nearest(name, [...scope.keys(), ...lets]) },
            places: [at],
          });
          return { kind: 'option', name };
        });
  };
  const purse = (name: string, at: Place): Purse => {
    if (Object.hasOwn(surface.regime.parties, name)) return { kind: 'party', party: name };
    const column = surface.columns.find((c) => c.name === name);
    if (column?.account !== true) {
      const accounts = surface.columns.filter((c) => c.account === true).map((c) => c.name);
      problems.push({
        code: 'unknown-purse',
        data: { name, known: [...accounts, ...Object.keys(surface.regime.parties)] },
        places: column === undefined ? [at] : [at, column.at],
      });
    }
    return { kind: 'account', column: name };
  };

  const rules = surface.rules.map((rule): ResolvedRule => {
    const lets = new Set(rule.let.map((binding) => binding.name));
    const bindings = (items: SurfaceRule['let']): Binding[] =>
      items.flatMap(({ name, value }) => {
        const tree = resolve(value, lets);
        return tree === null ? [] : [{ name, value: tree }];
      });
    for (const binding of rule.let) {
      const taken = scope.get(binding.name);
      if (taken !== undefined) {
        problems.push({
          code: 'name-twice',
          data: { name: binding.name },
          places: [binding.value.at, taken.at],
        });
      }
    }
    for (const binding of rule.set) {
      if (!surface.columns.some((column) => column.name === binding.name)) {
        problems.push({
          code: 'unknown-column',
          data: {
            name: binding.name,
            near: nearest(
              binding.name,
              surface.columns.map((c) => c.name),
            ),
          },
          places: [binding.value.at],
        });
      }
    }
    return {
      ...rule,
      when: rule.when === null ? null : resolve(rule.when, lets),
      let: inOrder(bindings(rule.let), rule.id, problems),
      set: bindings(rule.set),
      pay: rule.pay.flatMap((pay) => {
        const amount = resolve(pay.amount, lets);
        const [from, to] = [purse(pay.from, pay.amount.at), purse(pay.to, pay.amount.at)];
        return amount === null ? [] : [{ ...pay, from, to, amount }];
      }),
    };
  });
  for (const rule of surface.rules) {
    for (const name of rule.implements ?? []) {
      if (surface.gates.some((gate) => gate.name === name)) continue;
      const gates = surface.gates.map((gate) => gate.name);
      problems.push({ code: 'unknown-gate', data: { name, rule: rule.id, known: gates }, places: [rule.at] });
    }
  }
  const definitions = surface.definitions.flatMap((definition): ResolvedDefinition[] => {
    const as = resolve(definition.as);
    const except = definition.except.flatMap((exception) => {
      const [when, instead] = [resolve(exception.when), resolve(exception.as)];
      return when === null || instead === null ? [] : [{ ...exception, when, as: instead }];
    });
    return as === null ? [] : [{ ...definition, as, except }];
  });
  const columns = surface.columns.flatMap((column) => {
    const start = resolve(column.start);
    return start === null ? [] : [{ ...column, start }];
  });
  const outputs = surface.outputs.map((output) => {
    if (output.paidTo !== undefined && !Object.hasOwn(surface.regime.parties, output.paidTo)) {
      const known = Object.keys(surface.regime.parties);
      problems.push({ code: 'unknown-purse', data: { name: output.paidTo, known }, places: [output.at] });
    }
    const tree = (source: SurfaceExpression | null) => (source === null ? null : resolve(source));
    return { ...output, value: tree(output.value), among: tree(output.among) };
  });
  refuseDoubles(surface, problems);
  const ordered = definitionsInOrder(definitions, problems);
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return { ...surface, rules, columns, definitions: ordered, outputs };
}

interface Named {
  readonly kind: Reference['kind'];
  readonly at: Place;
}

/** Everything an expression may name, with where it is declared. A name declared twice is a problem. */
function scopeOf(surface: Surface, problems: Problem[]): ReadonlyMap<string, Named> {
  const scope = new Map<string, Named>();
  const declare = (
    kind: Reference['kind'],
    items: readonly { readonly name: string; readonly at: Place }[],
  ): void => {
    for (const { name, at } of items) {
      const taken = scope.get(name);
      if (taken === undefined) scope.set(name, { kind, at });
      else problems.push({ code: 'name-twice', data: { name }, places: [at, taken.at] });
    }
  };
  declare('column', surface.columns);
  declare('definition', surface.definitions);
  declare('parameter', surface.parameters);
  declare('gate', surface.gates);
  declare('variant', surface.variants);
  const options = [
    ...Object.values(surface.regime.categories).flatMap((names) =>
      names.map((name) => ({ name, at: surface.at })),
    ),
    ...surface.variants.flatMap((variant) => variant.options.map((name) => ({ name, at: variant.at }))),
  ];
  // Two categories may share an option; an option may not be anything else.
  for (const { name, at } of options) {
    const taken = scope.get(name);
    if (taken === undefined) scope.set(name, { kind: 'option', at });
    else if (taken.kind !== 'option')
      problems.push({ code: 'name-twice', data: { name }, places: [taken.at, at] });
  }
  return scope;
}

function refuseDoubles(surface: Surface, problems: Problem[]): void {
  const seen = new Map<string, Place>();
  for (const { id: name, at } of surface.rules) {
    const taken = seen.get(name);
    if (taken !== undefined) problems.push({ code: 'name-twice', data: { name }, places: [at, taken] });
    else seen.set(name, at);
  }
}

/** The `let`s of a rule so that each comes after those it uses. A circle is a problem that shows every place of it. */
function inOrder(bindings: readonly Binding[], rule: string, problems: Problem[]): Binding[] {
  return sorted(
    bindings,
    ({ value }) => namesIn(value).flatMap(({ kind, name }) => (kind === 'let' ? [name] : [])),
    (circle) => {
      problems.push({
        code: 'let-cycle',
        data: { rule, names: circle.map(({ name }) => name) },
        places: circle.map(({ value }) => value.at),
      });
    },
  );
}

function definitionsInOrder(
  definitions: readonly ResolvedDefinition[],
  problems: Problem[],
): ResolvedDefinition[] {
  return sorted(
    definitions,
    ({ as, except }) =>
      [as, ...except.flatMap((exception) => [exception.when, exception.as])]
        .flatMap(namesIn)
        .flatMap(({ kind, name }) => (kind === 'definition' ? [name] : [])),
    (circle) => {
      problems.push({
        code: 'definition-cycle',
        data: { names: circle.map(({ name }) => name) },
        places: circle.map(({ at }) => at),
      });
    },
  );
}

/** Items so that each comes after those it uses; `onCircle` is told of every circle once. */
function sorted<T extends { readonly name: string }>(
  items: readonly T[],
  uses: (item: T) => readonly string[],
  onCircle: (circle: readonly T[]) => void,
): T[] {
  const byName = new Map(items.map((item) => [item.name, item]));
  const done = new Set<T>();
  const visit = (item: T, path: readonly T[]): void => {
    if (done.has(item)) return;
    const start = path.indexOf(item);
    if (start >= 0) {
      const circle = path.slice(start);
      onCircle(circle);
      for (const part of circle) done.add(part);
      return;
    }
    for (const name of uses(item)) {
      const used = byName.get(name);
      if (used !== undefined) visit(used, [...path, item]);
    }
    done.add(item);
  };
  for (const item of items) visit(item, []);
  return [...done];
}
