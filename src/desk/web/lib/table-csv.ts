/** A table of the page as CSV, as it is read: cells cannot become formulas in whatever opens them. Pure. */

/** @param rows - the text of each cell, row by row, the head first */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(cellOf).join(',')).join('\n')}\n`;
}

function cellOf(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  // What begins like a formula is marked as text; a number below zero is a number.
  const safe = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(plain) ? `'${plain}` : plain;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of a table, as they stand in the page. */
export function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText));
}
