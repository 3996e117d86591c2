/** Rows of a CSV file by its head. Only the columns that are expected may be there: a list of people has others (N1). */
import { parse } from 'csv-parse/sync';
import { CorveeError } from '../../base/index.ts';
import { plainCell } from '../../publish/index.ts';

export interface CsvRead {
  readonly file: string;
  readonly format: string;
  /** Every column that may be there. */
  readonly columns: readonly string[];
  /** Those that must be. */
  readonly needed: readonly string[];
}

export type Row = Readonly<Record<string, string>>;

/** @throws CorveeError 'import-unreadable': no CSV, a column that is not expected (not named: it may be somebody’s), or one that is missing */
export function csvRows(text: string, { file, format, columns, needed }: CsvRead): Row[] {
  let head: readonly string[] = [];
  const rows = ((): Record<string, string>[] => {
    try {
      return parse(text, {
        bom: true,
        skip_empty_lines: true,
        columns: (names: string[]) => (head = names),
      });
    } catch (error) {
      throw new CorveeError('import-unreadable', { file, format, why: 'form', columns }, { cause: error });
    }
  })();
  if (head.some((name) => !columns.includes(name)) || needed.some((name) => !head.includes(name)))
    throw new CorveeError('import-unreadable', { file, format, why: 'columns', columns });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])),
  );
}
