/**
 * The normal distribution to double precision. `simple-statistics` reads its values from a table of four digits, and its
 * quantiles are off in the third, which shows in scores and in the ends of intervals.
 */

/** The share of a standard normal that lies below `z`; relative error about 1e-15. Source: G. Marsaglia (2004), series. */
export function normalBelow(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -38) return 0;
  if (z > 8.3) return 1;
  if (z < -3.5) return tail(-z);
  // Marsaglia's series: 1/2 + density(z) · (z + z³/3 + z⁵/15 + …), every term positive for z above 0.
  const x = Math.abs(z);
  let [sum, term, before] = [x, x, 0];
  for (let i = 3; sum !== before; i += 2) {
    before = sum;
    term *= (x * x) / i;
    sum += term;
  }
  const above = sum * density(x);
  return z >= 0 ? 0.5 + above : 0.5 - above;
}

/** The deviate below which a share `p` lies; -Infinity and Infinity at 0 and 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  // A start good to 4.5e-4 (Abramowitz and Stegun 26.2.23), then Halley's steps.
  const t = Math.sqrt(-2 * Math.log(p));
  let z = -(
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
  );
  for (let step = 0; step < 3; step++) {
    const off = (normalBelow(z) - p) / density(z);
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}

export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Beyond three and a half deviations: Laplace's continued fraction, where the series would lose digits. */
function tail(x: number): number {
  let fraction = x;
  for (let i = 60; i > 0; i--) fraction = x + i / fraction;
  return density(x) / fraction;
}
