/** Whether what was given six chances in ten came true six times in ten: the rows of a calibration plot. */
import { binOf, type Scored } from './brier.ts';

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean probability given, and share that came true; null for an empty bin, never 0. */
  readonly said: number | null;
  readonly came: number | null;
  /** Wilson's 90 % interval of the share that came true. */
  readonly interval: readonly [number, number] | null;
}

/** Five bins, because few forecasts are ever decided. */
export const CALIBRATION_EDGES: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1];

export function calibrationBins(
  scored: readonly Scored[],
  edges: readonly number[] = CALIBRATION_EDGES,
): CalibrationBin[] {
  return edges.slice(0, -1).map((from, bin) => {
    const inside = scored.filter(({ probability }) => binOf(probability, edges) === bin);
    const n = inside.length;
    const to = edges[bin + 1] ?? 1;
    if (n === 0) return { from, to, n, said: null, came: null, interval: null };
    const came = inside.reduce((sum, { outcome }) => sum + outcome, 0);
    const said = inside.reduce((sum, { probability }) => sum + probability, 0) / n;
    return { from, to, n, said, came: came / n, interval: wilson(came, n) };
  });
}

const Z = 1.6448536269514722;

/** Wilson's central 90 % interval of a share; sound for few and for none. */
export function wilson(hits: number, n: number): [number, number] {
  const p = hits / n;
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
