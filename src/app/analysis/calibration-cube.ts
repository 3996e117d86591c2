/**
 * What may be calibrated: numbers marked `fact`, and readings of ambiguous rules, of which nobody knows which holds. Choices of the
 * state or of a manager are no columns (N3): in each run each is drawn anew inside its reported interval, so that nothing is
 * learned of them, nothing fits them to an end, and no answer has a place for them. So are numbers about watching (N4, N5).
 */
import { threefry4x32 } from '../../base/index.ts';
import type { RunInput } from '../../engine/index.ts';
import { unseenParameters, type Factor, type Scenario } from '../../scenario/index.ts';

export type CalibratedColumn =
  | { readonly kind: 'fact'; readonly factor: Factor }
  | { readonly kind: 'reading'; readonly name: string; readonly options: readonly string[] };

export interface CalibrationCube {
  readonly columns: readonly CalibratedColumn[];
  /** The run at a point of the columns' quantiles; `trial` draws all that is not calibrated, and chance. */
  readonly inputAt: (point: ArrayLike<number>, trial: number) => RunInput;
}

export function calibrationCube(scenario: Scenario): CalibrationCube {
  const hidden = unseenParameters(scenario.regime);
  const free = scenario.factors.filter(
    ({ parameter }) => parameter.mark === 'fact' && !hidden.has(parameter.name),
  );
  const columns: CalibratedColumn[] = [
    ...free.map((factor) => ({ kind: 'fact' as const, factor })),
    ...scenario.regime.variants.map(({ name, options }) => ({ kind: 'reading' as const, name, options })),
  ];
  const columnOf = new Map(free.map(({ parameter, option }, i) => [`${parameter.name} ${option}`, i]));
  const drawn = new Map(
    scenario.factors
      .filter((factor) => !free.includes(factor))
      .map(({ parameter, option }, i) => [`${parameter.name} ${option}`, i]),
  );
  const [low, high] = scenario.options.seed;
  const chance = (trial: number, i: number): number =>
    (threefry4x32([trial, i, 0xca1, 0], [low, high, 0xca1, 0])[0] + 0.5) / 2 ** 32;
  return {
    columns,
    inputAt: (point, trial) => {
      const at = (column: number): number => Math.min(1 - EDGE, Math.max(EDGE, point[column] ?? 0.5));
      const variant = scenario.regime.variants.reduce(
        (all, { options }, i) => all * options.length + Math.floor(at(free.length + i) * options.length),
        0,
      );
      return scenario.inputAt(
        (name, option) => {
          const key = `${name} ${option}`;
          const column = columnOf.get(key);
          const other = drawn.get(key);
          return column !== undefined ? at(column) : other !== undefined ? chance(trial, other) : null;
        },
        { draw: 0, variant, replicate: trial },
      );
    },
  };
}

const EDGE = 2 ** -33;
