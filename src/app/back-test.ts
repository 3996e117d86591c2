/** Back-test: what was known on a day answers questions frozen on it; claims of later say what came. */
import { brierScore, wilson } from '../analysis/index.ts';
import { addMonths, CorveeError, monthOf, monthsBetween, type Day, type Month } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import { knownAt, type KnownClaim, type RegisterData } from '../register/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { claimsOfGate, changedInputs } from './analysis/changed-inputs.ts';
import type { BackTest, BackTestQuestion } from './analysis/back-test-file.ts';
import { evaluate, type Doing } from './analysis/evaluate.ts';
import { targetIn } from './analysis/target.ts';
import { pairedOutputs, scenarioOf } from './analysis/two-knowledges.ts';
import { citer, type Cite } from './citer.ts';
import { registerData } from './register-data.ts';
import type { Answered, BackTestJson } from './shapes/back-test.ts';

export interface BackTestOptions extends Doing {
  readonly test: BackTest;
  readonly known: Day;
  readonly workers: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Both sides run on the same dice. An answer that rests on a gate staying as it was known is shown as that assumption
 * and is not scored.
 *
 * @throws CorveeError 'parameter-unknown', 'output-unknown', 'what-if-unknown' for a gate the regime does not
 *   have, 'what-if-refused' for how people are watched (N4)
 */
export async function backTest(
  reader: Reader,
  regime: CheckedRegime,
  options: BackTestOptions,
): Promise<BackTestJson> {
  const { test, known, workers, draws, seed } = options;
  const { start, months } = test;
  const sizes = { start, months, workers, draws, seed };
  const then = await scenarioOf(reader, regime, { known, recorded: null }, sizes);
  const now = await scenarioOf(reader, regime, { known: null, recorded: null }, sizes);
  const data = await registerData(reader);
  const cite = await citer(reader, data, null);
  const questions: BackTestJson['questions'] = [];
  for (const question of test.questions) {
    const answers = [];
    for (const side of [then, now]) answers.push(await answered(side, question, options));
    const [before, after] = answers;
    if (before === undefined || after === undefined) continue;
    questions.push(questionJson(question, { before, after, then, data, known, cite }));
  }
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title },
    text: test.en,
    ko: test.ko,
    known,
    seed,
    workers,
    draws,
    start,
    months,
    questions,
    inputs: changedInputs(then, now, cite),
    outputs: await pairedOutputs(then, now, sizes, options),
  };
}

interface Found {
  readonly before: Answered;
  readonly after: Answered;
  readonly then: Scenario;
  readonly data: RegisterData;
  readonly known: Day;
  readonly cite: Cite;
}

function questionJson(
  { en: text, answer, model, assumes, ...question }: BackTestQuestion,
  { before, after, then, data, known, cite }: Found,
): BackTestJson['questions'][number] {
  const deciding = new Map(answer.claims.map((slug) => [slug, laterClaim(data, slug, known)]));
  const missing = answer.claims.filter((slug) => deciding.get(slug) === undefined);
  const outcome = missing.length > 0 ? 'undecided' : answer.outcome;
  const assumed = model.by === 'gate' ? [...new Set([model.gate, ...assumes])] : assumes;
  const decided = outcome === 'yes' || outcome === 'no' ? outcome : null;
  const scored = decided !== null && assumed.length === 0 && before.by === 'share';
  return {
    ...question,
    text,
    then: before,
    now: after,
    rested: model.by === 'gate' ? claimsOfGate(then, model.gate).map(({ claim }) => cite(claim)) : [],
    assumed: [...assumed],
    outcome,
    on: outcome === 'undecided' ? null : answer.on,
    why: answer.en,
    whyKo: answer.ko,
    decidedBy: [...deciding.values()].flatMap((item) => (item === undefined ? [] : [cite(item.claim)])),
    missing,
    score: scored
      ? brierScore({ probability: before.probability, outcome: decided === 'yes' ? 1 : 0 })
      : null,
  };
}

/** An accepted claim of that slug which was certainly not public on the day: what was known then decides nothing. */
function laterClaim({ claims }: RegisterData, slug: string, known: Day): KnownClaim | undefined {
  const item = [...claims.values()].find(({ claim }) => claim.slug === slug);
  return item?.status === 'accepted' && knownAt(item, { known, recorded: null }) === 'no' ? item : undefined;
}

/** @throws CorveeError 'what-if-unknown', and 'what-if-refused' for how people are watched (N4) */
function gateNamed({ regime, gates }: Scenario, name: string): Scenario['gates'][number] {
  const gate = gates.find((item) => item.name === name);
  if (gate === undefined) throw new CorveeError('what-if-unknown', { name });
  if (regime.gates.find((item) => item.name === name)?.while.topic === 'watch') {
    throw new CorveeError('what-if-refused', { name });
  }
  return gate;
}

async function answered(
  scenario: Scenario,
  { model, opens, deadline, assumes }: BackTestQuestion,
  options: BackTestOptions,
): Promise<Answered> {
  const { start, months } = scenario.options;
  for (const name of assumes) gateNamed(scenario, name);
  const [from, to] = [monthsBetween(start, monthOf(opens)), monthsBetween(start, monthOf(deadline))];
  if (model.by === 'gate') {
    const { values } = gateNamed(scenario, model.gate);
    const width = values.length / months;
    const open = values.slice(from * width, (to + 1) * width).includes(1);
    return { by: 'gate', open };
  }
  const asked = { name: model.output, month: monthOf(deadline) };
  const { output } = targetIn(scenario, asked);
  const { draws } = options;
  const inputOf = (i: number) => scenario.input(i, i % scenario.variants.length, 0);
  const runs = await evaluate(scenario, [output], draws, inputOf, options);
  const firsts = runs.map((cells) => cells.slice(from, to + 1).findIndex((value) => value > model.above));
  if (model.by === 'share') {
    const probability = firsts.filter((at) => at >= 0).length / draws;
    return { by: 'share', probability, interval: wilson(firsts.filter((at) => at >= 0).length, draws) };
  }
  const order = firsts.map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)).sort((a, b) => a - b);
  const month = (q: number): Month | null => {
    const at = order[Math.min(draws - 1, Math.floor(q * draws))] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(at) ? addMonths(start, from + at) : null;
  };
  return { by: 'first', months: [month(0.05), month(0.5), month(0.95)] };
}
