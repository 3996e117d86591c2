/** What a regime declares and never uses: evidence that moves nothing is a mistake somebody should know of. */
import type { Problem } from '../../base/index.ts';
import type { Checked, CheckedRegime } from './ast.ts';

export function refuseUnused(regime: CheckedRegime, problems: Problem[]): void {
  const used = new Set<string>();
  const visit = (part: Checked | null): void => {
    if (part === null) return;
    if (part.op === 'slot') {
      used.add(part.name);
      if (part.by !== null) used.add(part.by);
    }
    if (part.op === 'column' || part.op === 'let' || part.op === 'definition') used.add(part.name);
    if (part.op === 'over' && part.within === 'category') used.add(part.scope);
    if (part.op === 'pick') used.add(part.slot);
    partsOf(part).forEach(visit);
  };
  for (const column of regime.columns) visit(column.start);
  for (const { as, except } of regime.definitions) {
    visit(as);
    for (const exception of except) [exception.when, exception.as].forEach(visit);
  }
  for (const rule of regime.rules) {
    visit(rule.when);
    for (const { value } of [...rule.let, ...rule.set]) visit(value);
    for (const pay of rule.pay) {
      visit(pay.amount);
      for (const purse of [pay.from, pay.to]) if (purse.kind === 'account') used.add(purse.column);
    }
    for (const { name, value } of rule.let) {
      if (!usedIn(rule, name)) problems.push({ code: 'unused', data: { name }, places: [value.at] });
    }
  }
  for (const output of regime.outputs) {
    visit(output.value);
    visit(output.among);
  }
  const declared = [
    ...regime.parameters,
    ...regime.gates,
    ...regime.variants,
    ...regime.columns,
    ...regime.definitions,
  ];
  for (const { name, at } of declared) {
    if (!used.has(name)) problems.push({ code: 'unused', data: { name }, places: [at] });
  }
}

function usedIn(rule: CheckedRegime['rules'][number], name: string): boolean {
  const uses = (part: Checked | null): boolean =>
    part !== null && ((part.op === 'let' && part.name === name) || partsOf(part).some(uses));
  const expressions = [...rule.let, ...rule.set].map(({ value }) => value);
  return [rule.when, ...expressions, ...rule.pay.map((pay) => pay.amount)].some(uses);
}

/** The parts of a checked expression. */
export function partsOf(part: Checked): readonly Checked[] {
  switch (part.op) {
    case 'const':
    case 'column':
    case 'let':
    case 'definition':
    case 'slot':
    case 'pick':
    case 'word':
      return [];
    case 'not':
    case 'chance':
    case 'over':
      return [part.a];
    case 'choose':
      return [part.if, part.then, part.else];
    case 'and':
    case 'or':
    case 'compare':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'ofShare':
    case 'divide':
    case 'min':
    case 'max':
    case 'shareOf':
    case 'uniform':
      return [part.a, part.b];
  }
}
