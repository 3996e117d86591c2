/** Corvée's own table of claims. */
import { End, type Day } from '../../base/index.ts';
import type { Attribution, Claim } from '../../evidence/index.ts';
import { CLAIM_COLUMNS } from '../../publish/index.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { refused, type Incoming, type QuotedWords, type Said } from './incoming.ts';

const NEEDED = ['kind', 'topic', 'summary', 'words'];
const JOIN = ' … ';

/** @throws CorveeError 'import-unreadable' */
export function fromCsv(file: string, text: string): Incoming[] {
  const rows = csvRows(text, { file, format: 'csv', columns: CLAIM_COLUMNS, needed: NEEDED });
  return rows.map(incomingOf);
}

function incomingOf(row: Row): Incoming {
  const of = (name: string): string => row[name] ?? '';
  const said = saidOf(row);
  if (said === null || of('summary') === '') return refused('form');
  return {
    is: 'claim',
    claim: {
      summary: of('summary'),
      reports: [of('report'), of('address')].filter((name) => name !== ''),
      words: wordsOf(of('words'), of('places')),
      said,
    },
  };
}

/** As long as their places say, one after another; without places, all of it is one quotation. */
function wordsOf(words: string, places: string): QuotedWords[] {
  if (words === '') return [];
  const spots = places.split(' ').flatMap((place) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
    return start === undefined ? [] : [{ start: Number(start), end: Number(end), unit: 'utf-16' as const }];
  });
  const length = spots.reduce((sum, { start, end }) => sum + end - start, JOIN.length * (spots.length - 1));
  if (spots.length === 0 || length !== words.length)
    return [{ exact: words, prefix: '', suffix: '', at: null }];
  let next = 0;
  return spots.map((at) => {
    const exact = words.slice(next, next + at.end - at.start);
    next += exact.length + JOIN.length;
    return { exact, prefix: '', suffix: '', at };
  });
}

/** Null where a cell is none of its kind. */
function saidOf(row: Row): Said | null {
  const of = (name: string): string | undefined => (row[name] === '' ? undefined : row[name]);
  const some = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.flatMap((name) => (of(name) === undefined ? [] : [[name, of(name) ?? '']])));
  const [from, to] = [endOf(row, 'from'), endOf(row, 'to')];
  const [ofKind, chain] = [jsonOf(of('of_kind')), jsonOf(of('links'))];
  if ([from, to, ofKind, chain].includes(undefined)) return null;
  const holds = of('holds');
  return {
    ...some(['kind', 'topic', 'state', 'region', 'trade', 'polarity', 'modality']),
    ...(from && to && holds !== undefined ? { span: { from, to, holds } as Claim['span'] } : {}),
    ...(of('quantity_kind') === undefined ? {} : { quantity: quantityOf(row) }),
    ...(of('background') === undefined ? {} : { background: of('background') === 'true' }),
    ...(ofKind === null ? {} : { ofKind: ofKind as Record<string, unknown> }),
    ...(chain === null ? {} : { chain: chain as Attribution[] }),
  };
}

/** Null: the row has no such end. Undefined: it has one that is none. */
function endOf(row: Row, side: 'from' | 'to'): End | null | undefined {
  const kind = row[`${side}_kind`] ?? '';
  if (kind === '') return null;
  const day = (name: string): Day | null => ((row[`${side}_${name}`] ?? '') || null) as Day | null;
  const written = kind === 'within' ? { kind, earliest: day('earliest'), latest: day('latest') } : { kind };
  const end = End.safeParse(written);
  return end.success ? end.data : undefined;
}

function quantityOf(row: Row): object {
  const number = (text: string | undefined): number | null =>
    text === undefined || text === '' ? null : Number(text);
  const dimension = { unit: row['unit'], currency: row['currency'] || null, per: row['per'] || null };
  if (row['quantity_kind'] !== 'value') return { kind: row['quantity_kind'], ...dimension };
  const [min, max] = [number(row['min']), number(row['max'])];
  return { kind: 'value', min, max, approximate: row['approximate'] === 'true', ...dimension };
}

function jsonOf(text: string | undefined): object | null | undefined {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
