/** Tells rows and columns from sentences: a list of people must not come in as if it were a report (N1). */

const LINES = 5;
/** Share of the lines that must have the same number of separators. */
const ALIKE = 0.8;
/** Cells are short; sentences between commas are not all of them. */
const CELL = 40;
const SENTENCE = /[.!?…。]["'”’)\]]*\s*$/u;

/** Separators, and how many of them a line needs before it can be a row: sentences have commas too. */
const separators: readonly (readonly [string, number])[] = [
  ['\t', 1],
  ['|', 2],
  [';', 2],
  [',', 2],
];

export function isTable(text: string): boolean {
  const lines = text
    .slice(0, 65_536)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length < LINES) return false;
  return separators.some(([separator, least]) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = mostFrequent(counts.filter((count) => count >= least));
    if (usual === null) return false;
    const rows = lines.filter((line, i) => counts[i] === usual && !SENTENCE.test(line));
    const cells = rows.flatMap((row) => row.split(separator));
    const length = cells.reduce((sum, cell) => sum + cell.trim().length, 0) / cells.length;
    return rows.length >= LINES && rows.length >= lines.length * ALIKE && length < CELL;
  });
}

function mostFrequent(numbers: readonly number[]): number | null {
  const groups = [...Map.groupBy(numbers, (n) => n).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0] ?? null;
}
