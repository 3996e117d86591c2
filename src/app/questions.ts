/**
 * Which question, put to a partner, would most reduce the uncertainty of an output, per danger to whoever answers. Says
 * what to ask and never whom: nothing here knows of sources.
 */
import {
  listDangers,
  lossReduction,
  perfectInformation,
  rankQuestions,
  sobolPoints,
  vague,
  varianceReduction,
  vetoOf,
  type Danger,
  type Input,
  type Reduction,
} from '../analysis/index.ts';
import { CorveeError } from '../base/index.ts';
import type { Case, Reader } from '../evidence/index.ts';
import { message } from '../messages/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import { unseenParameters } from '../scenario/index.ts';
import { evaluate } from './analysis/evaluate.ts';
import { cubeOf, SEED, type Cube, type NamedFactor } from './analysis/factors.ts';
import type { QuestionFile } from './analysis/question-file.ts';
import type { Acting } from './decisions/acting.ts';
import type { Entry } from './entry.ts';
import { analysed, describe, type AskedRuns } from './sensitivity.ts';
import type { DecisionFile, QuestionsJson } from './shapes/questions.ts';

export interface QuestionsOptions extends AskedRuns {
  readonly runs: number;
  readonly decision: DecisionFile | null;
  /** How to ask, by parameter or variant; see `readQuestions`. */
  readonly words: QuestionFile['questions'];
}

/** @throws CorveeError as `sensitivity` does */
export async function questions(
  reader: Reader,
  regime: CheckedRegime,
  options: QuestionsOptions,
): Promise<QuestionsJson> {
  const { scenario, target, levers, cite } = await analysed(reader, regime, options);
  const { runs, seed, decision, words } = options;
  const cube = cubeOf(scenario, levers);
  const points = sobolPoints(runs, cube.dimensions, seed);
  const point = (i: number): Float64Array => points.subarray(i * cube.dimensions, (i + 1) * cube.dimensions);
  const cells = await evaluate(scenario, [target.output], runs, (i) => cube.inputAt(point(i)), options);
  const y = Float64Array.from(cells, (run) => run[target.at] ?? 0);
  const losses = decision === null ? null : lossesOf(decision, y);
  const dangers = await listDangers(reader, regime.regime.regime);
  const asked = cube.groups.filter(({ name }) => name !== SEED);
  const list = asked.map((group) => {
    const inputs = inputsOf(group, cube, points, runs, regime);
    const set = dangers.get(group.name);
    const danger: Danger | null = set?.danger ?? null;
    const own = words[group.name];
    const veto = vetoOf(own?.exposes !== undefined, danger);
    const full = varianceReduction(inputs, y, seed);
    const part = varianceReduction(
      inputs.map((input, i) => vague(input, seed + i)),
      y,
      seed,
    );
    const { label, basis, because, claims, kind } = describe(group, group.name, scenario, cite);
    const asking = { label: label ?? group.name };
    return {
      text: own?.en ?? message('en', 'questions.generic', asking),
      ko: own?.ko ?? message('ko', 'questions.generic', asking),
      parameter: group.name,
      kind: kind === 'fact' || kind === 'lever' ? kind : ('variant' as const),
      reduction: full.share,
      interval: pair(full),
      vague: { reduction: part.share, interval: pair(part) },
      loss: losses === null ? null : shareOf(lossReduction(inputs, losses, seed)),
      danger,
      vetoed: veto !== null,
      veto,
      why: veto === 'exposes' ? (own?.exposes ?? null) : (set?.why ?? null),
      basis,
      because,
      claims,
    };
  });
  const ranked = rankQuestions(
    list.map((item) => ({ ...item, reduction: item.loss?.reduction ?? item.reduction })),
  );
  const { output } = target;
  const mean = y.reduce((sum, value) => sum + value, 0) / runs;
  const sd = Math.sqrt(y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, runs - 1));
  return {
    schema: 1,
    output: output.name,
    label: output.label,
    unit: output.unit,
    month: options.asked.month,
    start: options.start,
    known: options.known,
    recorded: options.recorded,
    planHash: planHash(scenario.plan),
    seed,
    workers: options.workers,
    runs,
    mean,
    mcse: sd / Math.sqrt(runs),
    sd,
    decision: decision === null || losses === null ? null : decisionJson(decision, y, losses),
    questions: ranked.flatMap(({ parameter }) => list.find((item) => item.parameter === parameter) ?? []),
  };
}

const pair = ({ interval }: Reduction): [number, number] => [interval[0], interval[1]];
const shareOf = (found: Reduction) => ({ reduction: found.share, interval: pair(found) });

/** The loss of saying it and of not saying it, run by run. */
function lossesOf({ above, wronglySaid, wronglyUnsaid }: DecisionFile, y: Float64Array): Float64Array[] {
  return [
    y.map((value) => (value > above ? 0 : wronglySaid)),
    y.map((value) => (value > above ? wronglyUnsaid : 0)),
  ];
}

function decisionJson({ say, above }: DecisionFile, y: Float64Array, losses: readonly Float64Array[]) {
  const chance = y.filter((value) => value > above).length / y.length;
  const error = Math.sqrt((chance * (1 - chance)) / y.length);
  const perfect = perfectInformation(losses);
  // What is lost by the better of the two answers, less what the best answer to each run would lose.
  const [best] = losses.toSorted((a, b) => total(a) - total(b));
  const regrets = y.map((_, i) => (best?.[i] ?? 0) - Math.min(...losses.map((loss) => loss[i] ?? 0)));
  const mean = total(regrets) / regrets.length;
  const spread = total(regrets.map((regret) => (regret - mean) ** 2)) / Math.max(1, regrets.length - 1);
  return { say, above, chance, error, perfect, perfectError: Math.sqrt(spread / regrets.length) };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What the runs had of a factor: quantiles of each option, or the class of a reading. */
function inputsOf(
  { kind, name, columns }: NamedFactor,
  { dimensions }: Cube,
  points: Float64Array,
  runs: number,
  regime: CheckedRegime,
): Input[] {
  return columns.map((column): Input => {
    const values = Float64Array.from({ length: runs }, (_, i) => points[i * dimensions + column] ?? 0.5);
    if (kind !== 'variant') return { kind: 'quantile', values };
    const classes = regime.variants.find((variant) => variant.name === name)?.options.length ?? 1;
    return {
      kind: 'class',
      values: values.map((u) => Math.min(classes - 1, Math.floor(u * classes))),
      classes,
    };
  });
}

export interface SetDanger {
  readonly about: string;
  readonly danger: Danger | null;
  readonly why: string;
  readonly words: QuestionFile['questions'];
}

/**
 * Writes down how dangerous a question is, in this case, with the reason. It can be set anew and taken back.
 *
 * @returns the entry
 * @throws CorveeError 'question-unknown'; 'question-exposes' for one that nobody may open; 'reason-missing', 'case-read-only'
 */
export async function setDanger(
  opened: Case<Entry>,
  regime: CheckedRegime,
  { about, danger, why, words }: SetDanger,
  by: Acting,
): Promise<number> {
  const known = [...regime.parameters, ...regime.variants].map(({ name }) => name);
  if (!known.includes(about)) throw new CorveeError('question-unknown', { about, known });
  if (words[about]?.exposes !== undefined || unseenParameters(regime).has(about)) {
    throw new CorveeError('question-exposes', { about, why: words[about]?.exposes ?? null });
  }
  if (why.trim() === '') throw new CorveeError('reason-missing', { what: about });
  const set = { regime: regime.regime.regime, about, danger, why: why.trim() };
  const [link] = await opened.append([{ kind: 'question-danger-set', set }], by);
  return link?.seq ?? 0;
}
