import { describe, expect, test } from 'vitest';
import { csvOf } from './table-csv.ts';

describe('a table as CSV', () => {
  test('quotes and commas are kept, line ends and gaps become one space', () => {
    expect(
      csvOf([
        ['a', 'b "c"'],
        ['1,200', ' two\n words '],
      ]),
    ).toBe('a,"b ""c"""\n"1,200",two words\n');
  });

  test('no cell can become a formula; a number below zero stays a number', () => {
    expect(csvOf([['=1+1', '+7', '@x', '-cmd', '-12.5']])).toBe("'=1+1,'+7,'@x,'-cmd,-12.5\n");
  });
});
