/** Morris's screening: which factors move an output at all, from few runs. Where nothing moves everything is 0. Pure. */
import { threefry4x32 } from '../../base/index.ts';

export interface MorrisDesign {
  readonly dimensions: number;
  readonly trajectories: number;
  /** Runs to do: trajectories · (dimensions + 1). */
  readonly size: number;
  /** Quantiles of run `i`, on a grid from 0 to 1. */
  readonly point: (i: number) => Float64Array;
  /** Which column moves between run `i` and the next, and by how much; null after the last of a trajectory. */
  readonly step: (i: number) => { readonly column: number; readonly by: number } | null;
}

/**
 * @param levels - even; steps are levels / (2 (levels - 1)), which visits every level alike
 * Source: Morris (1991); the mean of absolute effects after Campolongo et al. (2007).
 */
export function morrisDesign(
  dimensions: number,
  trajectories: number,
  seed: number,
  levels = 4,
): MorrisDesign {
  const delta = levels / (2 * (levels - 1));
  const paths = Array.from({ length: trajectories }, (_, t) => {
    const word = (i: number, purpose: number): number =>
      threefry4x32([i, t, purpose, 0], [seed >>> 0, 0x30115, 0, 0])[0] / 2 ** 32;
    const order = Array.from({ length: dimensions }, (_, i) => i).sort((a, b) => word(a, 0) - word(b, 0));
    // A column that goes up starts in the lower half of the grid, one that goes down in the upper.
    const up = Array.from({ length: dimensions }, (_, i) => word(i, 1) < 0.5);
    const start = up.map((rises, i) => {
      const level = Math.floor(word(i, 2) * (levels / 2));
      return (rises ? level : level + levels / 2) / (levels - 1);
    });
    return { order, up, start };
  });
  const per = dimensions + 1;
  const pathOf = (i: number) => paths[Math.floor(i / per)] ?? { order: [], up: [], start: [] };
  return {
    dimensions,
    trajectories,
    size: trajectories * per,
    point: (i) => {
      const { order, up, start } = pathOf(i);
      const at = Float64Array.from(start);
      for (const column of order.slice(0, i % per))
        at[column] = (at[column] ?? 0) + (up[column] ? delta : -delta);
      return at;
    },
    step: (i) => {
      const { order, up } = pathOf(i);
      const column = order[i % per];
      return column === undefined ? null : { column, by: up[column] ? delta : -delta };
    },
  };
}

export interface MorrisEffect {
  readonly column: number;
  /** Mean of the effects, mean of their absolute values, and their spread, per unit of quantile. */
  readonly mu: number;
  readonly muStar: number;
  readonly sigma: number;
  /** Standard error of `muStar` over trajectories. */
  readonly error: number;
}

/** @param values - one per run of the design, in its order */
export function morrisEffects(design: MorrisDesign, values: ArrayLike<number>): MorrisEffect[] {
  const effects: number[][] = Array.from({ length: design.dimensions }, () => []);
  for (let i = 0; i < design.size; i++) {
    const step = design.step(i);
    if (step !== null) effects[step.column]?.push(((values[i + 1] ?? 0) - (values[i] ?? 0)) / step.by);
  }
  return effects.map((own, column) => {
    const absolute = own.map(Math.abs);
    const spread = deviation(absolute);
    return {
      column,
      mu: mean(own),
      muStar: mean(absolute),
      sigma: deviation(own),
      error: spread / Math.sqrt(own.length),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
