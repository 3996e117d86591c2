/**
 * The reference interpreter: runs a plan column by column, one operation at a time, exactly as `operations.ts` says.
 * It is the oracle the other backends are compared with, and fast enough for small runs.
 */
import { CorveeError } from '../base/core/index.ts';
import { PLAN_VERSION, type EachPhase, type Node, type Plan, type SumPhase } from '../regime/plan/index.ts';
import { balanceOf, closeBooks, openBooks } from './books.ts';
import { operations, type Fault } from './operations.ts';
import { fillPhilox, fillWords, makeWords, SETUP_MONTH, type BlockWords } from './random.ts';
import { MAX_MONTHS, MAX_WORKERS, type RunInput, type RunResult } from './run-input.ts';
import { workplacesOf } from './workplaces.ts';

const TILE = 2048;

/**
 * Runs `input.plan` for `input.months` months.
 *
 * Pure and deterministic: the same input gives the same integers on every machine.
 * @throws CorveeError 'plan-version' for a plan of another version, 'run-option' for sizes out of range,
 *   'run-overflow' or 'run-division' naming the rule and the month (counted from 0) where a value left 32 bits or a
 *   divisor was not above zero, 'books-unbalanced' or 'account-overdrawn' at the end of a month
 */
export function runReference(input: RunInput): RunResult {
  refuseBadInput(input);
  const { plan, workers, months } = input;
  const columns = plan.columns.map(() => new Int32Array(workers));
  const tallies = new Float64Array(months * plan.tallies);
  const starts = workplacesOf(plan, workers, input.seed);
  const interpreter = new Interpreter(input, columns, starts);
  interpreter.each(plan.setup, -1, null);
  const balances = () => plan.accounts.map((column) => balanceOf(columns[column] ?? new Int32Array(0)));
  let books = openBooks(
    plan,
    balances().map(({ total }) => total),
  );
  for (let month = 0; month < months; month++) {
    const totals = tallies.subarray(month * plan.tallies, (month + 1) * plan.tallies);
    for (const phase of plan.phases) {
      if (phase.kind === 'each') interpreter.each(phase, month, totals);
      else interpreter.sum(phase, month);
    }
    books = closeBooks(books, month, totals, balances());
  }
  return { tallies, columns };
}

/**
 * Only the last month of `input`, from the columns as they stood before it, or after the setup if there are none: what goes
 * wrong in it is thrown as `runReference` throws it.
 */
export function interpretMonth(input: RunInput, before: readonly Int32Array[] | null): void {
  const { plan, workers, months, seed } = input;
  const columns = before ?? plan.columns.map(() => new Int32Array(workers));
  const interpreter = new Interpreter(input, columns, workplacesOf(plan, workers, seed));
  if (before === null) interpreter.each(plan.setup, -1, null);
  const totals = new Float64Array(plan.tallies);
  for (const phase of plan.phases) {
    if (phase.kind === 'each') interpreter.each(phase, months - 1, totals);
    else interpreter.sum(phase, months - 1);
  }
}

class Interpreter {
  readonly #input: RunInput;
  readonly #columns: readonly Int32Array[];
  readonly #buffers: Int32Array[] = [];
  readonly #words = new Map<string, BlockWords>();
  readonly #starts: Int32Array;
  readonly #shared: BlockWords;
  readonly #rows: number;

  constructor(input: RunInput, columns: readonly Int32Array[], starts: Int32Array) {
    this.#input = input;
    this.#columns = columns;
    this.#starts = starts;
    this.#rows = Math.min(TILE, input.workers);
    this.#shared = makeWords(this.#rows);
  }

  each(phase: EachPhase, month: number, totals: Float64Array | null): void {
    const exact = phase.tallies.map(() => 0n);
    for (let first = 0; first < this.#input.workers; first += TILE) {
      const rows = Math.min(TILE, this.#input.workers - first);
      const fresh = new Set<string>();
      phase.nodes.forEach((node, n) => {
        this.#node(node, n, rows, first, month, fresh);
      });
      for (const { column, node } of phase.stores) {
        this.#columns[column]?.set(this.#buffer(node).subarray(0, rows), first);
      }
      if (totals === null) continue;
      phase.tallies.forEach(({ node }, i) => {
        const values = this.#buffer(node);
        let sum = 0;
        for (let row = 0; row < rows; row++) sum += values[row] ?? 0;
        exact[i] = (exact[i] ?? 0n) + BigInt(sum);
      });
    }
    phase.tallies.forEach(({ tally }, i) => {
      if (totals === null) return;
      const total = Number((exact[i] ?? 0n) + BigInt(totals[tally] ?? 0));
      if (!Number.isSafeInteger(total)) throw fault(this.#input.plan, 'overflow', -1, month);
      totals[tally] = total;
    });
  }

  sum(phase: SumPhase, month: number): void {
    const from = this.#column(phase.from);
    const into = this.#column(phase.into);
    const write = (total: number): number => {
      if (total !== (total | 0)) throw fault(this.#input.plan, 'overflow', phase.rule, month);
      return total;
    };
    if (phase.by !== null) {
      const by = this.#column(phase.by);
      const totals = new Map<number, number>();
      from.forEach((value, i) => totals.set(by[i] ?? 0, (totals.get(by[i] ?? 0) ?? 0) + value));
      for (const total of totals.values()) write(total);
      into.forEach((_, i) => (into[i] = totals.get(by[i] ?? 0) ?? 0));
      return;
    }
    const bounds = phase.scope === 'world' ? Int32Array.of(0, this.#input.workers) : this.#starts;
    for (let w = 0; w + 1 < bounds.length; w++) {
      const [first, end] = [bounds[w] ?? 0, bounds[w + 1] ?? 0];
      let total = 0;
      for (let i = first; i < end; i++) total += from[i] ?? 0;
      into.fill(write(total), first, end);
    }
  }

  #node(node: Node, n: number, rows: number, first: number, month: number, fresh: Set<string>): void {
    const target = this.#buffer(n);
    switch (node.op) {
      case 'const':
        target.fill(node.value, 0, rows);
        return;
      case 'column':
        target.set(this.#column(node.column).subarray(first, first + rows));
        return;
      case 'slot': {
        const { values, at } = this.#slot(node.slot, month);
        if (node.index === null) {
          target.fill(values[at] ?? 0, 0, rows);
          return;
        }
        const index = this.#buffer(node.index);
        const options = this.#input.plan.slots[node.slot]?.options ?? 1;
        for (let i = 0; i < rows; i++) {
          const option = index[i] ?? 0;
          target[i] = option < 0 || option >= options ? 0 : (values[at + option] ?? 0);
        }
        return;
      }
      case 'slotOption': {
        const { values, at } = this.#slot(node.slot, month);
        target.fill(values[at + node.option] ?? 0, 0, rows);
        return;
      }
      case 'random': {
        const key = `${node.per} ${String(node.block)}`;
        const words = this.#words.get(key) ?? makeWords(this.#rows);
        this.#words.set(key, words);
        if (!fresh.has(key)) {
          fresh.add(key);
          this.#draw(words, node.per, rows, first, month, node.block);
        }
        const word = words[node.word];
        const mask = 2 ** node.bits - 1;
        for (let i = 0; i < rows; i++) target[i] = ((word[i] ?? 0) >>> node.from) & mask;
        return;
      }
      case 'payable': {
        const a = this.#buffer(node.a);
        for (let i = 0; i < rows; i++) {
          const value = a[i] ?? 0;
          if (value < 0) throw fault(this.#input.plan, 'negative-pay', node.rule, month);
          target[i] = value;
        }
        return;
      }
      case 'not': {
        const a = this.#buffer(node.a);
        for (let i = 0; i < rows; i++) target[i] = (a[i] ?? 0) ^ 1;
        return;
      }
      case 'choose': {
        const [a, b, c] = [this.#buffer(node.a), this.#buffer(node.b), this.#buffer(node.c)];
        for (let i = 0; i < rows; i++) target[i] = (a[i] === 0 ? c[i] : b[i]) ?? 0;
        return;
      }
      default: {
        const wrong = operations[node.op](rows, target, this.#buffer(node.a), this.#buffer(node.b));
        if (wrong !== null) throw fault(this.#input.plan, wrong, node.rule, month);
      }
    }
  }

  /** The words of a tile: each row its own, or those of the workplace or the world it shares. */
  #draw(
    words: BlockWords,
    per: 'worker' | 'workplace' | 'world',
    rows: number,
    first: number,
    month: number,
    block: number,
  ): void {
    const input = this.#input;
    const fill = (out: BlockWords, count: number, from: number): void => {
      if (month >= 0) fillWords(out, count, from, month, block, input);
      else if (input.plan.setupRandom === 'threefry') fillWords(out, count, from, SETUP_MONTH, block, input);
      else fillPhilox(out, count, from, block, input);
    };
    if (per === 'worker') {
      fill(words, rows, first);
      return;
    }
    const starts = per === 'world' ? Int32Array.of(0, input.workers) : this.#starts;
    let group = 0;
    while ((starts[group + 1] ?? Infinity) <= first) group++;
    const begin = group;
    while ((starts[group + 1] ?? Infinity) < first + rows) group++;
    fill(this.#shared, group - begin + 1, begin);
    for (let g = begin; g <= group; g++) {
      const [from, to] = [Math.max(first, starts[g] ?? 0) - first, (starts[g + 1] ?? 0) - first];
      words.forEach((word, i) => word.fill(this.#shared[i]?.[g - begin] ?? 0, from, Math.min(rows, to)));
    }
  }

  /** The series of a slot and where this month's values begin in it; before the first month, the first month's. */
  #slot(slot: number, month: number): { readonly values: Int32Array; readonly at: number } {
    const values = this.#input.values[slot] ?? new Int32Array(0);
    return { values, at: Math.max(0, month) * (this.#input.plan.slots[slot]?.options ?? 1) };
  }

  #column(column: number): Int32Array {
    return this.#columns[column] ?? new Int32Array(0);
  }

  #buffer(n: number): Int32Array {
    return (this.#buffers[n] ??= new Int32Array(this.#rows));
  }
}

function fault(plan: Plan, wrong: Fault, rule: number, month: number): CorveeError {
  const data = { rule: plan.rules[rule] ?? 'outputs', month: String(month) };
  switch (wrong) {
    case 'overflow':
      return new CorveeError('run-overflow', data);
    case 'division':
      return new CorveeError('run-division', data);
    case 'negative-pay':
      return new CorveeError('run-negative-pay', data);
  }
}

/** @throws CorveeError 'plan-version' or 'run-option' */
export function refuseBadInput({ plan, workers, months, values }: RunInput): void {
  const version: number = plan.version;
  if (version !== PLAN_VERSION)
    throw new CorveeError('plan-version', { found: version, known: PLAN_VERSION });
  const whole = (option: string, value: number, min: number, max: number): void => {
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new CorveeError('run-option', { option, value: String(value), min, max });
    }
  };
  whole('workers', workers, 0, MAX_WORKERS);
  whole('months', months, 1, MAX_MONTHS);
  plan.slots.forEach((slot, i) => {
    whole(`values of ${slot.name}`, values[i]?.length ?? 0, months * slot.options, months * slot.options);
  });
}
