/** `arrears@2022-12`: which output of a regime, in which month. */
import { CorveeError, monthsBetween, type Month } from '../../base/index.ts';
import type { CheckedRegime, PlanOutput } from '../../regime/index.ts';
import { outputsOf, workersOwn, type Scenario } from '../../scenario/index.ts';
import { Month as MonthText } from '../../base/index.ts';

export interface Target {
  readonly output: PlanOutput;
  /** Index of the month in the run. */
  readonly at: number;
}

export interface AskedOutput {
  readonly name: string;
  readonly month: Month;
}

/** @throws CorveeError 'output-unknown' for a text that is not `NAME@YYYY-MM` */
export function parseTarget(text: string): AskedOutput {
  const [name = '', month = ''] = text.split('@');
  const read = MonthText.safeParse(month);
  if (name === '' || !read.success) throw new CorveeError('output-unknown', { output: text, known: [] });
  return { name, month: read.data };
}

/**
 * The output of that name, or the only one whose name begins with it. An output that this run may not give is unknown.
 *
 * @throws CorveeError 'output-unknown', 'month-outside-run'
 */
export function targetIn(scenario: Scenario, { name, month }: AskedOutput): Target {
  const shown = outputsOf(scenario);
  const begun = shown.filter((output) => output.name.startsWith(name));
  const output = shown.find((item) => item.name === name) ?? (begun.length === 1 ? begun[0] : undefined);
  if (output === undefined) {
    throw new CorveeError('output-unknown', { output: name, known: shown.map((item) => item.name) });
  }
  const at = monthsBetween(scenario.options.start, month);
  if (at < 0 || at >= scenario.options.months) {
    throw new CorveeError('month-outside-run', { month, start: scenario.options.start });
  }
  return { output, at };
}

/**
 * Whether an output tells only what becomes of workers: it is about them and is no sum that anybody else is paid. Levers
 * may be factors of such outputs only (decision record 0031).
 */
export function isWorkersOutcome(scenario: Scenario, output: PlanOutput, regime: CheckedRegime): boolean {
  const own = workersOwn(regime);
  const others = new Set(scenario.plan.flows.filter(({ to }) => !own.has(to)).map(({ tally }) => tally));
  return output.about === 'workers' && !output.tallies.some((tally) => others.has(tally));
}
