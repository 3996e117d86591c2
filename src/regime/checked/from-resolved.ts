/** Resolved → checked: types every expression, and refuses what has a type and still makes no sense. */
import { CorveeError, type Problem } from '../../base/index.ts';
import type { Purse, Resolved, ResolvedRule } from '../resolved/ast.ts';
import type {
  Checked,
  CheckedBinding,
  CheckedColumn,
  CheckedDefinition,
  CheckedOutput,
  CheckedRegime,
  CheckedRule,
} from './ast.ts';
import { checkExpression, type Scope } from './expression.ts';
import { refuseFinerThan, refuseUnseen } from './levels.ts';
import { checkParameters, checkGates } from './parameters.ts';
import { refuseForbidden } from './forbidden.ts';
import { FLAG, MONEY, NUMBER, PERSON, parseType, sameType, typeText, type Type } from './type.ts';
import { refuseUnused } from './unused.ts';

/** @throws CorveeError 'regime-refused' with every mistake found */
export function checkedFromResolved(regime: Resolved): CheckedRegime {
  const problems: Problem[] = [];
  const { currency, categories } = regime.regime;
  const typeAt = (text: string, item: { readonly at: Problem['places'][number] }): Type => {
    const type = parseType(text, currency, Object.keys(categories));
    if (type !== null) return type;
    problems.push({ code: 'unknown-unit', data: { unit: text }, places: [item.at] });
    return NUMBER;
  };
  const columnTypes = new Map(regime.columns.map((column) => [column.name, typeAt(column.is, column)]));
  const definitionTypes = new Map<string, Type>();
  const scope: Scope = {
    regime,
    columnTypes,
    lets: new Map(),
    definitions: definitionTypes,
    pinned: false,
    draws: true,
    sums: true,
  };
  const parameters = checkParameters(regime, typeAt, problems);
  const gates = checkGates(regime, problems);

  const columns = regime.columns.flatMap((column): CheckedColumn[] => {
    const type = columnTypes.get(column.name) ?? NUMBER;
    const account = column.account === true;
    if (account && !sameType(type, MONEY)) {
      problems.push({ code: 'account-not-money', data: { name: column.name }, places: [column.at] });
    }
    const block = column.block ?? null;
    const pinned = block !== null;
    const start = checkExpression(column.start, { ...scope, sums: false, pinned }, problems, type);
    const { name, label, at } = column;
    const of = column.of ?? 'worker';
    if (account && of !== 'worker') {
      problems.push({ code: 'account-not-worker', data: { name, of }, places: [at] });
    }
    if (start === null) return [];
    const fixed = column.fixed === true;
    return [{ name, label, type, account, fixed, of, unseen: column.unseen === true, block, start, at }];
  });
  const definitions = regime.definitions.flatMap((definition): CheckedDefinition[] => {
    const type = typeAt(definition.is, definition);
    const quiet: Scope = { ...scope, draws: false, sums: false };
    const as = checkExpression(definition.as, quiet, problems, type);
    const except = definition.except.flatMap((exception) => {
      const when = checkExpression(exception.when, quiet, problems, FLAG);
      const instead = checkExpression(exception.as, quiet, problems, type);
      return when === null || instead === null ? [] : [{ ...exception, when, as: instead }];
    });
    const { name, label, at } = definition;
    except.forEach(({ when }, i) => {
      const never = when.op === 'const' && when.value === 0;
      const always = except.slice(i + 1).find((later) => later.when.op === 'const' && later.when.value === 1);
      if (never || always !== undefined) {
        const places = always === undefined ? [when.at] : [when.at, always.when.at];
        problems.push({ code: 'unreachable-exception', data: { name }, places });
      }
    });
    definitionTypes.set(name, type);
    return as === null ? [] : [{ name, label, type, as, except, at }];
  });
  const names = { columns, definitions };
  for (const { of, start } of columns) refuseFinerThan(of, start, names, problems);
  const rules = regime.rules.map((rule) => checkRule(rule, regime, scope, names, problems));
  const outputs = regime.outputs.flatMap((output): CheckedOutput[] => {
    const quiet: Scope = { ...scope, draws: false, sums: false };
    const wanted = output.how === 'count' ? FLAG : null;
    const value = output.value === null ? null : checkExpression(output.value, quiet, problems, wanted);
    const among = output.among === null ? null : checkExpression(output.among, quiet, problems, FLAG);
    if (value !== null && output.how !== 'count' && value.type.kind !== 'amount') {
      const data = { found: typeText(value.type, currency), expected: 'an amount' };
      problems.push({ code: 'unit-mismatch', data, places: [value.at] });
    }
    for (const part of [value, among]) if (part !== null) refuseUnseen(output.name, part, names, problems);
    const type = output.how === 'count' ? PERSON : output.how === 'paidTo' ? MONEY : (value?.type ?? NUMBER);
    const { name, label, about, how, at } = output;
    return [{ name, label, about, how, type, value, among, paidTo: output.paidTo ?? null, at }];
  });
  const checked: CheckedRegime = {
    regime: regime.regime,
    source: regime,
    parameters,
    gates,
    variants: regime.variants,
    columns,
    definitions,
    rules,
    outputs,
  };
  refuseForbidden(checked, problems);
  if (problems.length === 0) refuseUnused(checked, problems);
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return checked;
}

interface Names {
  readonly columns: readonly CheckedColumn[];
  readonly definitions: readonly CheckedDefinition[];
}

function checkRule(
  rule: ResolvedRule,
  regime: Resolved,
  outer: Scope,
  names: Names,
  problems: Problem[],
): CheckedRule {
  const lets = new Map<string, Type>();
  const each = rule.each ?? 'worker';
  const scope: Scope = { ...outer, lets, pinned: rule.block !== undefined };
  const binding = (name: string, value: Checked | null): CheckedBinding[] =>
    value === null ? [] : [{ name, value }];
  const checkedLets = rule.let.flatMap(({ name, value }) => {
    const checked = checkExpression(value, scope, problems);
    if (checked !== null) lets.set(name, checked.type);
    return binding(name, checked);
  });
  const gates = (rule.implements ?? []).flatMap((name) => {
    const reference = { kind: 'name', name: { kind: 'gate', name }, at: rule.at } as const;
    return checkExpression(reference, scope, problems, FLAG) ?? [];
  });
  const own = rule.when === null ? null : checkExpression(rule.when, scope, problems, FLAG);
  const when = [...gates, ...(own === null ? [] : [own])].reduce<Checked | null>(
    (a, b) => (a === null ? b : { op: 'and', a, b, type: FLAG, at: b.at }),
    null,
  );
  if (own?.op === 'const' && own.value === 0) {
    problems.push({ code: 'unreachable-rule', data: { rule: rule.id }, places: [rule.at, own.at] });
  }
  if (rule.set.length === 0 && rule.pay.length === 0) {
    problems.push({ code: 'idle-rule', data: { rule: rule.id }, places: [rule.at] });
  }
  const set = rule.set.flatMap(({ name, value }) => {
    const column = regime.columns.find((c) => c.name === name);
    if (column?.account === true) {
      problems.push({
        code: 'money-from-nowhere',
        data: { name, rule: rule.id },
        places: [value.at, column.at],
      });
    }
    if (column?.fixed === true) {
      problems.push({ code: 'fixed-column', data: { name, rule: rule.id }, places: [value.at, column.at] });
    }
    if (column !== undefined && (column.of ?? 'worker') !== each) {
      const data = { name, of: column.of ?? 'worker', rule: rule.id, each };
      problems.push({ code: 'set-of-other', data, places: [value.at, column.at] });
    }
    return binding(name, checkExpression(value, scope, problems, scope.columnTypes.get(name) ?? null));
  });
  const pay = rule.pay.flatMap(({ amount, ...rest }) => {
    if (purseName(rest.from) === purseName(rest.to)) {
      problems.push({
        code: 'pay-to-itself',
        data: { name: purseName(rest.from), rule: rule.id },
        places: [amount.at],
      });
    }
    const checked = checkExpression(amount, scope, problems, MONEY);
    return checked === null ? [] : [{ ...rest, amount: checked }];
  });
  const { id, label, at } = rule;
  if (each !== 'worker' && rule.pay.length > 0) {
    problems.push({ code: 'pay-not-worker', data: { rule: id, each }, places: [at] });
  }
  const parts = [...checkedLets, ...set].map(({ value }) => value);
  for (const part of when === null ? parts : [when, ...parts]) refuseFinerThan(each, part, names, problems);
  return {
    id,
    label,
    mechanisms: rule.mechanisms ?? [],
    claims: rule.claims ?? [],
    implements: rule.implements ?? [],
    each,
    block: rule.block ?? null,
    at,
    when,
    let: checkedLets,
    set,
    pay,
  };
}

function purseName(purse: Purse): string {
  return purse.kind === 'party' ? purse.party : purse.column;
}
