/** Sums over the world or over a category into a column, row by row: for what no generated code is made. */
import type { Plain } from '../program/instruction.ts';
import type { Arena } from './arena.ts';

/** @returns false if a sum left 32 bits */
export function plainSum({ words, plot }: Arena, { by, from, into }: Plain): boolean {
  const { tiles, capacity } = plot;
  const sums = new Map<number, number>();
  const column = (at: number, index: number): number => at / 4 + index * capacity;
  for (const { at, rows } of tiles) {
    for (let row = 0; row < rows; row++) {
      const key = by === null ? 0 : (words[column(at, by) + row] ?? 0);
      sums.set(key, (sums.get(key) ?? 0) + (words[column(at, from) + row] ?? 0));
    }
  }
  for (const { at, rows } of tiles) {
    for (let row = 0; row < rows; row++) {
      const key = by === null ? 0 : (words[column(at, by) + row] ?? 0);
      words[column(at, into) + row] = sums.get(key) ?? 0;
    }
  }
  return [...sums.values()].every((sum) => sum === (sum | 0));
}
