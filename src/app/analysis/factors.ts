/**
 * What can vary in the runs of a scenario, as columns of a cube: every interval, every reading of an ambiguous rule, and
 * the seed. Which of them may be factors of an output is decided here, with the law in hand (N3).
 */
import type { FactorGroup } from '../../analysis/index.ts';
import type { RunInput } from '../../engine/index.ts';
import { unseenParameters, type Factor, type Scenario } from '../../scenario/index.ts';

export type FactorKind = 'fact' | 'lever' | 'variant' | 'seed';

/** A parameter with all its options, a variant, or the seed: what a question can be asked about. */
export interface NamedFactor extends FactorGroup {
  readonly kind: FactorKind;
  readonly factors: readonly Factor[];
}

export interface Cube {
  readonly groups: readonly NamedFactor[];
  readonly dimensions: number;
  /** Columns that vary and are never told by name: what watching does to workers (N4, N5). */
  readonly unseen: readonly number[];
  /** The run at a point of the cube: quantiles per column, above 0 and below 1. */
  readonly inputAt: (point: ArrayLike<number>) => RunInput;
}

/** The name of the seed among factors; no parameter can have it. */
export const SEED = '(seed)';

/**
 * @param levers - whether choices of the state are factors too. They are for outcomes of workers, inside their reported
 *   intervals and never by their values; for any other output they stand at the middle (decision record 0031)
 */
export function cubeOf(scenario: Scenario, levers: boolean): Cube {
  const open = scenario.factors.filter(({ parameter }) => levers || parameter.mark === 'fact');
  const columnOf = new Map(
    open.map(({ parameter, option }, column) => [`${parameter.name} ${option}`, column]),
  );
  const hidden = unseenParameters(scenario.regime);
  const columnsOf = (factors: readonly Factor[]): number[] =>
    factors.flatMap(({ parameter, option }) => columnOf.get(`${parameter.name} ${option}`) ?? []);
  const names = [...new Set(open.map(({ parameter }) => parameter.name))].filter((name) => !hidden.has(name));
  const sizes = scenario.regime.variants.map(({ options }) => options.length);
  const [variants, seed] = [open.length, open.length + sizes.length];
  return {
    dimensions: seed + 1,
    unseen: columnsOf(open.filter(({ parameter }) => hidden.has(parameter.name))),
    groups: [
      ...names.map((name): NamedFactor => {
        const factors = open.filter(({ parameter }) => parameter.name === name);
        return {
          name,
          kind: factors[0]?.parameter.mark ?? 'fact',
          factors,
          columns: columnsOf(factors),
        };
      }),
      ...scenario.regime.variants.map(({ name }, i): NamedFactor => ({
        name,
        kind: 'variant',
        factors: [],
        columns: [variants + i],
      })),
      { name: SEED, kind: 'seed', factors: [], columns: [seed] },
    ],
    inputAt: (point) => {
      const at = (column: number): number => inside(point[column] ?? 0.5);
      const variant = sizes.reduce((all, size, i) => all * size + Math.floor(at(variants + i) * size), 0);
      return scenario.inputAt(
        (name, option) => {
          const column = columnOf.get(`${name} ${option}`);
          return column === undefined ? null : at(column);
        },
        { draw: 0, variant, replicate: Math.floor(at(seed) * 2 ** 31) },
      );
    },
  };
}

/** A quantile of nothing or of all has no value. */
function inside(u: number): number {
  return Math.min(1 - EDGE, Math.max(EDGE, u));
}

const EDGE = 2 ** -33;
