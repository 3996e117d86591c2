/** Resolved → checked: types every expression, and refuses what has a type and still makes no sense. */
import { CorveeError, type Problem } from '../../base/index.ts';
import type { Resolved, ResolvedRule } from '../resolved/ast.ts';
import type {
  Checked,
  CheckedBinding,
  CheckedColumn,
  CheckedOutput,
  CheckedRegime,
  CheckedRule,
} from './ast.ts';
import { checkExpression, type Scope } from './expression.ts';
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
  const scope: Scope = { regime, columnTypes, lets: new Map(), draws: true, sums: true };
  const parameters = checkParameters(regime, typeAt, problems);
  const gates = checkGates(regime, problems);

  const columns = regime.columns.flatMap((column): CheckedColumn[] => {
    const type = columnTypes.get(column.name) ?? NUMBER;
    const account = column.account === true;
    if (account && !sameType(type, MONEY)) {
      problems.push({ code: 'account-not-money', data: { name: column.name }, places: [column.at] });
    }
    const start = checkExpression(column.start, { ...scope, sums: false }, problems, type);
    const { name, label, at } = column;
    return start === null ? [] : [{ name, label, type, account, fixed: column.fixed === true, start, at }];
  });
  const rules = regime.rules.map((rule) => checkRule(rule, regime, scope, problems));
  const outputs = regime.outputs.flatMap((output): CheckedOutput[] => {
    const quiet: Scope = { ...scope, draws: false, sums: false };
    const wanted = output.how === 'count' ? FLAG : null;
    const value = output.value === null ? null : checkExpression(output.value, quiet, problems, wanted);
    const among = output.among === null ? null : checkExpression(output.among, quiet, problems, FLAG);
    if (value !== null && output.how !== 'count' && value.type.kind !== 'amount') {
      const data = { found: typeText(value.type, currency), expected: 'an amount' };
      problems.push({ code: 'unit-mismatch', data, places: [value.at] });
    }
    const type = output.how === 'count' ? PERSON : output.how === 'paidTo' ? MONEY : (value?.type ?? NUMBER);
    const { name, label, about, how, at } = output;
    return [{ name, label, about, how, type, value, among, paidTo: output.paidTo ?? null, at }];
  });
  const checked: CheckedRegime = {
    regime: regime.regime,
    parameters,
    gates,
    variants: regime.variants,
    columns,
    rules,
    outputs,
  };
  refuseForbidden(checked, problems);
  if (problems.length === 0) refuseUnused(checked, problems);
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return checked;
}

function checkRule(rule: ResolvedRule, regime: Resolved, outer: Scope, problems: Problem[]): CheckedRule {
  const lets = new Map<string, Type>();
  const scope: Scope = { ...outer, lets };
  const binding = (name: string, value: Checked | null): CheckedBinding[] =>
    value === null ? [] : [{ name, value }];
  const checkedLets = rule.let.flatMap(({ name, value }) => {
    const checked = checkExpression(value, scope, problems);
    if (checked !== null) lets.set(name, checked.type);
    return binding(name, checked);
  });
  const when = rule.when === null ? null : checkExpression(rule.when, scope, problems, FLAG);
  if (when?.op === 'const' && when.value === 0) {
    problems.push({ code: 'unreachable-rule', data: { rule: rule.id }, places: [rule.at, when.at] });
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
    return binding(name, checkExpression(value, scope, problems, scope.columnTypes.get(name) ?? null));
  });
  const pay = rule.pay.flatMap(({ amount, ...rest }) => {
    const checked = checkExpression(amount, scope, problems, MONEY);
    return checked === null ? [] : [{ ...rest, amount: checked }];
  });
  const { id, label, at } = rule;
  return {
    id,
    label,
    mechanisms: rule.mechanisms ?? [],
    claims: rule.claims ?? [],
    at,
    when,
    let: checkedLets,
    set,
    pay,
  };
}
