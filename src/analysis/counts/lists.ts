/**
 * Multiple systems estimation: how many people no list has, from counts of who is on which lists. Counts only: lists are
 * linked elsewhere and never come here (N1). Off unless somebody asks for it, and never without its warning: with few
 * overlaps it overstates, and the choice of the model decides the answer (Whitehead et al. 2021).
 */

/** How many are on exactly these lists and no other. */
export interface Cell {
  readonly lists: readonly string[];
  readonly count: number;
}

export interface Estimated {
  readonly observed: number;
  /** Observed and unseen together. */
  readonly estimate: number;
  /** Wald's 95 % interval of the estimate, on the log scale of the unseen. */
  readonly interval: readonly [number, number];
  readonly deviance: number;
  /** Deviance and twice the number of coefficients: comparable between models of the same cells. */
  readonly aic: number;
  readonly pairs: readonly (readonly [string, string])[];
  /** What must stand beside every such number. */
  readonly warnings: readonly MseWarning[];
}

/** `lists-linked-elsewhere`, `overstates`: always. `few-overlaps`: a pair of lists shares fewer than ten. */
export type MseWarning = 'lists-linked-elsewhere' | 'overstates' | 'few-overlaps';

/**
 * Poisson log-linear model with a main effect of each list and the given pairs, by iteratively reweighted least squares.
 * A pair without any overlap cannot be estimated: its cells are left out, as if its effect were minus infinity.
 *
 * @param lists - at least three
 * @returns null if there are fewer than three lists, nobody is on two, or the fit does not settle
 */
export function estimateHidden(
  lists: readonly string[],
  cells: readonly Cell[],
  pairs: readonly (readonly [string, string])[] = [],
): Estimated | null {
  if (lists.length < 3) return null;
  const counts = new Map(cells.map((cell) => [keyOf(lists, cell.lists), cell.count]));
  const observed = cells.reduce((sum, { count }) => sum + count, 0);
  const shared = (a: string, b: string): number =>
    cells
      .filter((cell) => cell.lists.includes(a) && cell.lists.includes(b))
      .reduce((sum, { count }) => sum + count, 0);
  if (!cells.some((cell) => cell.lists.length > 1 && cell.count > 0)) return null;
  const empty = pairs.filter(([a, b]) => shared(a, b) === 0);
  const fitted = pairs.filter(([a, b]) => shared(a, b) > 0);
  const rows: { readonly x: readonly number[]; readonly y: number }[] = [];
  for (let key = 1; key < 2 ** lists.length; key++) {
    const on = (list: string): number => (key >> lists.indexOf(list)) & 1;
    if (empty.some(([a, b]) => on(a) === 1 && on(b) === 1)) continue;
    rows.push({
      x: [1, ...lists.map(on), ...fitted.map(([a, b]) => on(a) * on(b))],
      y: counts.get(key) ?? 0,
    });
  }
  const fit = poisson(rows);
  if (fit === null) return null;
  const [log = 0] = fit.beta;
  const sd = Math.sqrt(fit.variance);
  return {
    observed,
    estimate: observed + Math.exp(log),
    interval: [observed + Math.exp(log - Z975 * sd), observed + Math.exp(log + Z975 * sd)],
    deviance: fit.deviance,
    // A pair without overlap is a coefficient too, though it is minus infinity.
    aic: fit.deviance + 2 * (1 + lists.length + pairs.length),
    pairs,
    warnings: [
      'lists-linked-elsewhere',
      'overstates',
      ...(lists.some((a, i) => lists.slice(i + 1).some((b) => shared(a, b) < 10))
        ? (['few-overlaps'] as const)
        : []),
    ],
  };
}

/** Pairs that lower the AIC, the one that lowers it most first, until none does. */
export function choosePairs(lists: readonly string[], cells: readonly Cell[]): (readonly [string, string])[] {
  const all = lists.flatMap((a, i) => lists.slice(i + 1).map((b) => [a, b] as const));
  let chosen: (readonly [string, string])[] = [];
  let least = estimateHidden(lists, cells)?.aic ?? Number.NEGATIVE_INFINITY;
  for (;;) {
    const tried = all
      .filter((pair) => !chosen.includes(pair))
      .flatMap((pair) => {
        const found = estimateHidden(lists, cells, [...chosen, pair]);
        return found === null ? [] : [{ pair, aic: found.aic }];
      })
      .sort((a, b) => a.aic - b.aic);
    const [best] = tried;
    if (best === undefined || best.aic >= least) return chosen;
    chosen = [...chosen, best.pair];
    least = best.aic;
  }
}

const Z975 = 1.959963984540054;

/** All lists but these two, which become one: its members are those of either. */
export function mergeLists(cells: readonly Cell[], a: string, b: string, name: string): Cell[] {
  const merged = new Map<string, Cell>();
  for (const { lists, count } of cells) {
    const own = [...new Set(lists.map((list) => (list === a || list === b ? name : list)))].sort();
    const key = own.join(' ');
    merged.set(key, { lists: own, count: (merged.get(key)?.count ?? 0) + count });
  }
  return [...merged.values()];
}

function keyOf(lists: readonly string[], on: readonly string[]): number {
  return on.reduce((key, list) => key | (1 << lists.indexOf(list)), 0);
}

/** @returns the variance of the first coefficient, which is the log of the unseen; null where it does not settle */
function poisson(rows: readonly { readonly x: readonly number[]; readonly y: number }[]): {
  readonly beta: readonly number[];
  readonly variance: number;
  readonly deviance: number;
} | null {
  const p = rows[0]?.x.length ?? 0;
  let mu = rows.map(({ y }) => y + 0.5);
  let beta: readonly number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 200; step++) {
    const normal = Array.from({ length: p }, () => new Array<number>(p + 1).fill(0));
    rows.forEach(({ x, y }, i) => {
      const w = mu[i] ?? 0;
      const z = Math.log(w) + (y - w) / w;
      for (let r = 0; r < p; r++) {
        const row = normal[r];
        if (row === undefined || x[r] === 0) continue;
        for (let c = 0; c < p; c++) row[c] = (row[c] ?? 0) + w * (x[r] ?? 0) * (x[c] ?? 0);
        row[p] = (row[p] ?? 0) + w * (x[r] ?? 0) * z;
      }
    });
    const solved = solve(normal, p);
    if (solved === null) return null;
    beta = solved.solution;
    mu = rows.map(({ x }) => Math.exp(x.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0)));
    const deviance =
      2 *
      rows.reduce((sum, { y }, i) => {
        const m = mu[i] ?? 0;
        return sum + (y > 0 ? y * Math.log(y / m) : 0) - (y - m);
      }, 0);
    if (Math.abs(before - deviance) < 1e-10 * (1 + Math.abs(deviance))) {
      return { beta, variance: solved.first, deviance };
    }
    before = deviance;
  }
  return null;
}

/** Gauss–Jordan with pivoting. @returns the solution and the first diagonal element of the inverse; null if singular */
function solve(augmented: readonly number[][], p: number): { solution: number[]; first: number } | null {
  const rows = augmented.map((row, r) => [...row, r === 0 ? 1 : 0]);
  for (let c = 0; c < p; c++) {
    let pivot = c;
    for (let r = c + 1; r < p; r++) {
      if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[pivot]?.[c] ?? 0)) pivot = r;
    }
    const [at, swap] = [rows[pivot], rows[c]];
    if (at === undefined || swap === undefined || Math.abs(at[c] ?? 0) < 1e-12) return null;
    [rows[c], rows[pivot]] = [at, swap];
    const lead = at[c] ?? 1;
    for (let k = c; k < at.length; k++) at[k] = (at[k] ?? 0) / lead;
    for (const row of rows) {
      if (row === at) continue;
      const factor = row[c] ?? 0;
      if (factor === 0) continue;
      for (let k = c; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (at[k] ?? 0);
    }
  }
  return { solution: rows.map((row) => row[p] ?? 0), first: rows[0]?.[p + 1] ?? 0 };
}
