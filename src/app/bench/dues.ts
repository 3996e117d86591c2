/**
 * The benchmark `dues`: the regime in `models/dues-benchmark` with the parameters of its page, and the hash that says
 * whether an engine computes it exactly. All values are invented; nothing here is evidence.
 */
import { fileURLToPath } from 'node:url';
import type { Month } from '../../base/index.ts';
import { philox4x32, type RunInput, type RunResult } from '../../engine/index.ts';
import type { Plan } from '../../regime/index.ts';
import { makeScenario } from '../../scenario/index.ts';
import { loadRegime } from '../regime-dir.ts';

const DIR = fileURLToPath(new URL('../../../models/dues-benchmark', import.meta.url));
const SEED = [0x2024c0de, 0x000d0e55] as const;
/** The seven columns and eleven outputs that are hashed, in the order of the page. */
const COLUMNS = ['status', 'savings', 'debt', 'arrears', 'sick', 'threat', 'perm'];
const OUTPUTS = 11;

export interface Dues {
  readonly plan: Plan;
  readonly input: (replicate: number) => RunInput;
  /** The hash of one replicate, section 8 of the page. */
  readonly hash: (result: RunResult) => number;
}

/** @throws CorveeError as the regime compiler does */
export function makeDues(workers: number, months: number): Dues {
  const knowledge = {
    data: { claims: new Map(), instruments: [], relations: [] },
    state: 'ZZ',
    known: null,
    recorded: null,
  };
  const scenario = makeScenario(loadRegime(DIR), {
    knowledge,
    start: '2000-01' as Month,
    months,
    workers,
    seed: SEED,
  });
  const { plan } = scenario;
  return {
    plan,
    input: (replicate) => {
      const input = scenario.input(0, 0, replicate);
      return { ...input, values: valuesOf(plan, input.values, months, replicate) };
    },
    hash: (result) => hashOf(plan, result, months),
  };
}

/** How many runs it takes until engines have compiled what they find worth it; a very large run is warm after one. */
export const warmUps = ({ workers, months }: RunInput): number =>
  Math.max(1, Math.min(8, Math.floor(3e7 / (workers * months))));

/** Folds the hash of the next replicate into that of those before it. */
export const foldHash = (all: number, next: number): number => (Math.imul(all, 1_000_003) + next) >>> 0;

/** The parameters of one replicate, drawn as section 3 of the page says; the rest as the regime has them. */
function valuesOf(
  plan: Plan,
  values: readonly Int32Array[],
  months: number,
  replicate: number,
): Int32Array[] {
  const [x0, x1, x2] = philox4x32([0, 0xfffffffe, 0, replicate], SEED).map((word) => word >>> 18) as [
    number,
    number,
    number,
  ];
  const dues = 58_333 + ((25_000 * x0) >> 14);
  const onset = 42_949_673 + Math.floor((42_949_673 * x1) / 2 ** 14);
  const hArr = 2_147_484 + Math.floor((4_294_967 * x2) / 2 ** 14);
  const series: Readonly<Record<string, (m: number) => number>> = {
    dues: () => dues,
    hArr: () => hArr,
    pOnset: (m) => onset + ([0, 1, 11].includes(m % 12) ? 21_474_836 : 0),
    gateOpen: (m) => (m >= 6 && m < 18 ? 0 : 1),
  };
  return plan.slots.map(({ name }, i) => {
    const of = series[name];
    return of === undefined
      ? (values[i] ?? new Int32Array(0))
      : Int32Array.from({ length: months }, (_, m) => of(m));
  });
}

function hashOf(plan: Plan, { columns, tallies }: RunResult, months: number): number {
  let hash = 0;
  COLUMNS.forEach((name, k) => {
    const column = columns[plan.columns.findIndex((item) => item.name === name)] ?? new Int32Array(0);
    for (let i = 0; i < column.length; i++) {
      hash = (hash + Math.imul(column[i] ?? 0, Math.imul(i * 7 + k, 0x9e3779b1) | 1)) | 0;
    }
  });
  for (let m = 0; m < months; m++) {
    for (const { tallies: own } of plan.outputs.slice(0, OUTPUTS)) {
      const value = own.reduce((sum, tally) => sum + (tallies[m * plan.tallies + tally] ?? 0), 0);
      hash = (Math.imul(hash, 31) + (value % 2 ** 32)) | 0;
    }
  }
  return hash >>> 0;
}
