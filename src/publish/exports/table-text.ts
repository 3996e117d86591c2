/** A table as CSV that no spreadsheet takes for formulas, and that can be read back without loss. */
import { stringify } from 'csv-stringify/sync';

/** What a formula begins with, for one spreadsheet or another. */
const GUARDED = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** A cell that begins like a formula gets an apostrophe; one that has its own there gets one more, so that the two can be told apart. */
export function tableText(
  rows: readonly (readonly (string | number)[])[],
  columns: readonly string[],
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && GUARDED.test(cell) ? `'${cell}` : cell)),
  );
  return stringify(cells, { header: true, columns: [...columns], escape_formulas: true });
}

/** The cell as it was before. */
export function plainCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
