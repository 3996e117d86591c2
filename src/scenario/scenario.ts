/** Register as of two dates + regime → the inputs of runs, with what every number rests on. Pure. */
import { addMonths, CorveeError, monthNumberOf, sha256, type Month } from '../base/index.ts';
import type { RunInput } from '../engine/index.ts';
import {
  planFromChecked,
  type CheckedParameter,
  type CheckedRegime,
  type Plan,
  type PlanOptions,
} from '../regime/index.ts';
import type { Change } from './change.ts';
import { gateSeries, type GateSeries } from './gate.ts';
import { claimsKnown, inForceByMonth, middleOf, type Knowledge } from './knowledge.ts';
import { quantileOf, samplerOf, toInteger, type Sampler } from './sample.ts';
import { windowAt, windowsOf, type Interval, type Window } from './window.ts';

export interface ScenarioOptions {
  readonly knowledge: Knowledge;
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly seed: readonly [number, number];
  /** Rules left out, to show what they do. */
  readonly without?: readonly string[];
  /** Also counts what each rule does to workers of one kind (`corvee explain`). */
  readonly trace?: PlanOptions['trace'];
}

/** A parameter as this scenario knows it. */
export interface ParameterReading {
  readonly parameter: CheckedParameter;
  readonly windows: readonly Window[];
}

/** One choice per variant of the regime: an index into its options. */
export type VariantChoice = readonly number[];

/** One number that is not known for certain. */
export interface Factor {
  readonly parameter: CheckedParameter;
  readonly option: string;
  /** The windows it is drawn from in this run. */
  readonly windows: readonly Window[];
}

export type Quantiles = (parameter: string, option: string) => number | null;

export interface Scenario {
  readonly regime: CheckedRegime;
  readonly plan: Plan;
  readonly options: ScenarioOptions;
  /** How a what-if differs from the regime as reported; empty for that itself. */
  readonly changes: readonly Change[];
  readonly parameters: readonly ParameterReading[];
  readonly gates: readonly GateSeries[];
  /** Every combination of the regime's variants; one empty choice if it has none. */
  readonly variants: readonly VariantChoice[];
  /** What can be drawn: every option of every parameter that is an interval in some month of the run. */
  readonly factors: readonly Factor[];
  /** The input of one run. `variant` is an index into `variants`. */
  input(draw: number, variant: number, replicate: number): RunInput;
  /**
   * The same with a quantile of one's own choosing for every factor; a null or a missing one is the middle. `draw` only
   * keys the random words.
   */
  inputAt(
    quantiles: Quantiles,
    at: { readonly draw: number; readonly variant: number; readonly replicate: number },
  ): RunInput;
}

/**
 * @throws CorveeError 'parameter-unknown' if a parameter has neither a known claim nor an assumption on the day of
 *   knowledge
 */
export function makeScenario(regime: CheckedRegime, options: ScenarioOptions): Scenario {
  const { knowledge, start, months, seed } = options;
  const { without, trace } = options;
  const plan = planFromChecked(regime, { ...(without && { without }), ...(trace && { trace }) });
  const parameters = regime.parameters.map((parameter): ParameterReading => {
    const windows = windowsOf(parameter, knowledge);
    if (windows.length === 0 && parameter.reads?.take !== 'flag') {
      throw new CorveeError('parameter-unknown', {
        parameter: parameter.name,
        known: knowledge.known ?? 'now',
      });
    }
    return { parameter, windows };
  });
  const register = regime.gates.length === 0 ? [] : inForceByMonth(knowledge, start, months);
  const gates = regime.gates.map((gate) => gateSeries(gate, register));
  const variants = combinations(regime.variants.map((variant) => variant.options.length));

  const run = Array.from({ length: months }, (_, m) => addMonths(start, m));
  const tables = parameters.map((reading) => cellsOf(reading, run));
  const flags = parameters.map((reading, i) => flagsOf(reading, tables[i] ?? [], options));
  const drawers = parameters.map(({ parameter }, i) => seriesDrawer(parameter, tables[i] ?? []));
  const gateValues = gates.map((gate) => gate.values);
  const blocks = new Map<string, number>();
  const inputAt: Scenario['inputAt'] = (quantiles, { draw, variant, replicate }) => {
    const choice = variants[variant] ?? [];
    const values = [
      ...drawers.map((draw, i) => flags[i] ?? draw(quantiles)),
      ...gateValues,
      ...choice.map((option) => new Int32Array(months).fill(option)),
    ];
    return { plan, workers: options.workers, months, seed, draw, variant, replicate, values };
  };
  const input: Scenario['input'] = (draw, variant, replicate) =>
    inputAt((name, option) => quantileOf(seed, draw, blockOf(blocks, name, option)), {
      draw,
      variant,
      replicate,
    });
  const factors = parameters.flatMap(({ parameter }, i) =>
    flags[i] == null ? factorsOf(parameter, tables[i] ?? []) : [],
  );
  return { regime, plan, options, changes: [], parameters, gates, variants, factors, input, inputAt };
}

/** The random block of a parameter's option, which depends on its name alone. */
function blockOf(known: Map<string, number>, name: string, option: string): number {
  const key = `parameter ${name} ${option}`;
  const block = known.get(key) ?? Number.parseInt(sha256(key).slice(0, 8), 16);
  known.set(key, block);
  return block;
}

/** What stands in one month for one option. */
interface Cell {
  readonly interval: Interval;
  readonly window: Window | null;
  readonly sampler: Sampler | null;
}

/** A cell for each month of the run and each option, the option running fastest. */
function cellsOf({ parameter, windows }: ParameterReading, months: readonly Month[]): Cell[] {
  const samplers = new Map<Window, Sampler>();
  const samplerFor = (window: Window): Sampler => {
    const sampler = samplers.get(window) ?? samplerOf(parameter, window);
    samplers.set(window, sampler);
    return sampler;
  };
  return months.flatMap((month) => {
    const middle = middleOf(month);
    return parameter.options.map((option): Cell => {
      const window = windowAt(windows, option, middle);
      const amounts = window?.amounts ?? [];
      const interval = amounts[amounts.length === 12 ? monthNumberOf(month) - 1 : 0] ?? NOTHING;
      return { interval, window, sampler: window === null ? null : samplerFor(window) };
    });
  });
}

const NOTHING: Interval = { low: 0, high: 0 };

/** Something to draw once, whatever the number of months that have it. */
interface Distinct {
  readonly cell: Cell;
  readonly option: number;
}

/**
 * Makes ready how a parameter's values are drawn, the option running fastest. The same interval and quantile give the same number, so
 * that of some hundred cells a few are drawn and the others copied.
 */
function seriesDrawer(parameter: CheckedParameter, cells: readonly Cell[]): (q: Quantiles) => Int32Array {
  const { name, options } = parameter;
  const distinct: Distinct[] = [];
  const places = Int32Array.from(cells, (cell, i) => {
    const option = i % options.length;
    // Of one option, an interval alone decides: it belongs to the window that was heard first.
    const same = (other: Distinct): boolean =>
      other.option === option &&
      other.cell.interval === cell.interval &&
      (options.length === 1 || other.cell.sampler === cell.sampler);
    const found = distinct.findIndex(same);
    return found >= 0 ? found : distinct.push({ cell, option }) - 1;
  });
  const drawn = new Int32Array(distinct.length);
  return (q) => {
    const quantiles = options.map((option) => q(name, option));
    distinct.forEach(({ cell: { interval, sampler }, option }, i) => {
      drawn[i] = toInteger(sampler?.value(interval, quantiles[option] ?? null) ?? interval.low, parameter);
    });
    return places.map((place) => drawn[place] ?? 0);
  };
}

function factorsOf(parameter: CheckedParameter, cells: readonly Cell[]): Factor[] {
  return parameter.options.flatMap((option, o): Factor[] => {
    const own = cells.filter((_, i) => i % parameter.options.length === o);
    const open = own.filter(({ interval }) => interval.low !== interval.high);
    const windows = [...new Set(open.flatMap(({ window }) => window ?? []))];
    return windows.length === 0 ? [] : [{ parameter, option, windows }];
  });
}

/** The series of a flag that the reader's files may raise: the same in every draw. Null for all other parameters. */
function flagsOf(
  { parameter }: ParameterReading,
  table: readonly Cell[],
  options: ScenarioOptions,
): Int32Array | null {
  if (parameter.reads?.take !== 'flag') return null;
  const values = seriesDrawer(parameter, table)(() => null);
  raiseFlags(values, parameter, options.knowledge, options.start, options.months);
  return values;
}

/** A flag read from the reader's files is 1 in the months in which such a claim could hold. */
function raiseFlags(
  values: Int32Array,
  parameter: CheckedParameter,
  knowledge: Knowledge,
  start: Month,
  months: number,
): void {
  for (const { claim, months: held } of flagsFromFiles(parameter, knowledge)) {
    for (let m = 0; m < months; m++) {
      if (!held(addMonths(start, m))) continue;
      parameter.options.forEach((option, o) => {
        if (option === '' || option === (claim.about.trade ?? option))
          values[m * parameter.options.length + o] = 1;
      });
    }
  }
}

function flagsFromFiles(parameter: CheckedParameter, knowledge: Knowledge) {
  const { reads } = parameter;
  return claimsKnown(knowledge)
    .filter(
      ({ basis, claim }) =>
        basis === 'file' && reads?.kinds.includes(claim.kind) === true && claim.about.topic === reads.topic,
    )
    .filter(({ claim }) => claim.kind !== 'state' || claim.runs === false)
    .map((item) => {
      const { from, to } = item.claim.span;
      // "This is the low season": when it began is unsaid, that it holds on the day of telling is said.
      const first = (from.kind === 'within' ? (from.earliest ?? from.latest) : null)?.slice(0, 7) ?? null;
      const last = (to.kind === 'within' ? (to.latest ?? to.earliest) : null)?.slice(0, 7) ?? null;
      const held = (month: Month): boolean =>
        first !== null && month >= first && (last === null ? month === first : month <= last);
      return { ...item, months: held };
    });
}

/** Every choice of one option per variant; the first choice is all zeros. */
function combinations(sizes: readonly number[]): VariantChoice[] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((choice) => Array.from({ length: size }, (_, option) => [...choice, option])),
    [[]],
  );
}
