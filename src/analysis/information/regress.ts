/**
 * The part of a quantity that can be known from some of the inputs, by least squares on one sample of runs: no nested
 * runs are needed. Source: Strong, Oakley and Brennan (2014) for the use of regression; the basis is Legendre's.
 */

/** One input of a run, as quantiles between 0 and 1 (even, as priors are drawn), or as classes. */
export type Input =
  | { readonly kind: 'quantile'; readonly values: ArrayLike<number> }
  | { readonly kind: 'class'; readonly values: ArrayLike<number>; readonly classes: number };

/** Degree of the polynomials of one input, and of each where there are several. */
const DEGREE = 8;
const DEGREE_TOGETHER = 4;

/** Columns of the design but for the constant: polynomials of each input, or one column per class but the first. */
function columnsOf(inputs: readonly Input[], n: number): Float64Array[] {
  const degree = inputs.length === 1 ? DEGREE : DEGREE_TOGETHER;
  return inputs.flatMap((input) => {
    if (input.kind === 'class') {
      return Array.from({ length: input.classes - 1 }, (_, k) =>
        Float64Array.from({ length: n }, (_, i) => (input.values[i] === k + 1 ? 1 : 0)),
      );
    }
    const x = Float64Array.from({ length: n }, (_, i) => 2 * (input.values[i] ?? 0.5) - 1);
    const polynomials: Float64Array[] = [new Float64Array(n).fill(1), x];
    for (let k = 1; k < degree; k++) {
      const [p, q] = [polynomials[k], polynomials[k - 1]];
      polynomials.push(x.map((xi, i) => ((2 * k + 1) * xi * (p?.[i] ?? 0) - k * (q?.[i] ?? 0)) / (k + 1)));
    }
    return polynomials.slice(1);
  });
}

export interface Fit {
  readonly fitted: Float64Array;
  /** How many columns were fitted besides the constant. */
  readonly terms: number;
}

/** Fits `y` on the inputs. @returns the constant where there is nothing to fit on */
export function regress(inputs: readonly Input[], y: ArrayLike<number>): Fit {
  const n = y.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (y[i] ?? 0) / n;
  const fitted = new Float64Array(n).fill(mean);
  const residual = Float64Array.from(y, (value) => value - mean);
  // Orthogonal columns one after another (modified Gram–Schmidt): a column that adds nothing is left out.
  const basis: Float64Array[] = [];
  for (const column of columnsOf(inputs, n)) {
    const middle = sum(column) / n;
    const own = column.map((value) => value - middle);
    const before = dot(own, own);
    for (const other of basis) axpy(own, -dot(own, other), other);
    const length = Math.sqrt(dot(own, own));
    if (length * length <= 1e-10 * before || length === 0) continue;
    const unit = own.map((value) => value / length);
    const weight = dot(residual, unit);
    axpy(fitted, weight, unit);
    basis.push(unit);
  }
  return { fitted, terms: basis.length };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

function axpy(into: Float64Array, factor: number, add: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + factor * (add[i] ?? 0);
}
