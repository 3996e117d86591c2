/**
 * What is kept of an ensemble's runs: per cell (a measure in a month) the distribution, the mean and the Monte Carlo
 * error of the mean. Order-free: any order of runs, any split among threads and machines, gives the same bytes.
 *
 * Runs of one draw share their parameters and are no independent evidence of them: the error of the mean is taken over
 * draws, each with the sum of its replicates. With a single draw it is taken over its replicates.
 */
import { Distribution } from './distribution.ts';
import { ExactSums, ratio } from './exact-sums.ts';

export interface FoldShape {
  readonly cells: number;
  /** Runs that belong together: the replicates of a draw, or 1. */
  readonly cluster: number;
}

/** A draw of which not all replicates are in. */
export interface OpenDraw {
  runs: number;
  readonly sums: ExactSums;
}

/** All there is in a fold, for writing it down. */
export interface FoldState {
  readonly distributions: readonly Distribution[];
  readonly sums: ExactSums;
  readonly squares: ExactSums;
  readonly clusters: number;
  readonly open: ReadonlyMap<number, OpenDraw>;
}

export class Fold {
  readonly shape: FoldShape;
  readonly #distributions: readonly Distribution[];
  /** Over whole draws: the sum of their sums, and of the squares of their sums. */
  readonly #sums: ExactSums;
  readonly #squares: ExactSums;
  readonly #open: Map<number, OpenDraw>;
  #clusters: number;

  constructor(shape: FoldShape, state?: FoldState) {
    this.shape = shape;
    const { cells } = shape;
    this.#distributions = state?.distributions ?? Array.from({ length: cells }, () => new Distribution());
    this.#sums = state?.sums ?? new ExactSums(cells);
    this.#squares = state?.squares ?? new ExactSums(cells);
    this.#open = new Map(state?.open);
    this.#clusters = state?.clusters ?? 0;
  }

  get runs(): number {
    return this.#distributions[0]?.size ?? 0;
  }

  get state(): FoldState {
    return {
      distributions: this.#distributions,
      sums: this.#sums,
      squares: this.#squares,
      clusters: this.#clusters,
      open: this.#open,
    };
  }

  /** @param values - Float64Array[cells] of one run, finite */
  add(draw: number, values: Float64Array): void {
    this.#distributions.forEach((distribution, cell) => {
      distribution.add(values[cell] ?? 0);
    });
    if (this.shape.cluster === 1) {
      this.#close((cell) => values[cell] ?? 0);
      return;
    }
    const open = this.#opened(draw);
    open.runs++;
    for (let cell = 0; cell < this.shape.cells; cell++) open.sums.add(cell, values[cell] ?? 0);
    open.sums.tick();
    this.#closeIfWhole(draw, open);
  }

  /** Adds all runs of another fold of the same shape; none may be in both. */
  merge(other: Fold): void {
    const { distributions, sums, squares, clusters, open } = other.state;
    this.#distributions.forEach((distribution, cell) => {
      const added = distributions[cell];
      if (added !== undefined) distribution.merge(added);
    });
    this.#sums.merge(sums);
    this.#squares.merge(squares);
    this.#clusters += clusters;
    for (const [draw, part] of open) {
      const own = this.#opened(draw);
      own.runs += part.runs;
      own.sums.merge(part.sums);
      this.#closeIfWhole(draw, own);
    }
  }

  /** Over whole draws; 0 if there is none. */
  mean(cell: number): number {
    const runs = BigInt(this.#clusters * this.shape.cluster);
    return runs === 0n ? 0 : ratio(this.#sums.exact(cell), runs, 90);
  }

  /** Standard error of the mean; 0 where there is but one draw (or, with one draw, one replicate). */
  mcse(cell: number): number {
    const n = BigInt(this.#clusters);
    if (n < 2n) return 0;
    const sum = this.#sums.exact(cell);
    // n · Σx² − (Σx)², with nothing lost before the difference is taken.
    const spread = n * (this.#squares.exact(cell) << 90n) - sum * sum;
    if (spread <= 0n) return 0;
    return Math.sqrt(ratio(spread, n * n * (n - 1n), 180)) / this.shape.cluster;
  }

  /** Over all runs, one for each of `shares`; see `Distribution` for its error. NaN if there are none. */
  quantiles(cell: number, shares: readonly number[]): number[] {
    return this.#distributions[cell]?.quantiles(shares) ?? shares.map(() => NaN);
  }

  #opened(draw: number): OpenDraw {
    const found = this.#open.get(draw) ?? { runs: 0, sums: new ExactSums(this.shape.cells) };
    this.#open.set(draw, found);
    return found;
  }

  #closeIfWhole(draw: number, open: OpenDraw): void {
    if (open.runs < this.shape.cluster) return;
    this.#open.delete(draw);
    // The sum of a whole draw, as a double: the same in any order, because the exact sum is.
    this.#close((cell) => ratio(open.sums.exact(cell), 1n, 90));
  }

  #close(valueOf: (cell: number) => number): void {
    this.#clusters++;
    for (let cell = 0; cell < this.shape.cells; cell++) {
      const value = valueOf(cell);
      this.#sums.add(cell, value);
      this.#squares.addSquare(cell, value);
    }
    this.#sums.tick();
    this.#squares.tick();
  }
}
