/**
 * A sum over each workplace, written back to its rows.
 *
 * `gather(at, starts, last, first, totals)`: address of the tile, addresses of the first row numbers of its first workplace
 * and of the one after its last, the tile's first row number, and the month's totals.
 */
import { MASKS } from '../host/layout.ts';
import type { Gather } from '../program/instruction.ts';
import { get, i32, i32x4, i64, i64x2, repeat, sequence, set, v128, when, type Code } from './code.ts';
import { FunctionBuilder, type ModuleFunction } from './module.ts';

export function gatherFunction(
  gather: Gather,
  {
    name,
    capacity,
    faultTotal,
  }: { readonly name: string; readonly capacity: number; readonly faultTotal: number },
): ModuleFunction {
  const builder = new FunctionBuilder(5);
  const [at, starts, last, first, totals] = [0, 1, 2, 3, 4].map((n) => builder.parameter(n)) as [
    Parameter,
    Parameter,
    Parameter,
    Parameter,
    Parameter,
  ];
  const [begin, end, row] = [builder.local('i32'), builder.local('i32'), builder.local('i32')];
  const [sum, upper] = [builder.local('v128'), builder.local('v128')];
  const total = builder.local('i64');
  const offset = (column: number): number => column * capacity * 4;
  const address = (number: Code<'i32'>): Code<'i32'> =>
    i32.add(get(at), i32.shiftLeft(i32.subtract(number, get(first)), i32.const(2)));
  const step = set(row, i32.add(get(row), i32.const(16)));
  const more = i32.atMost(i32.add(get(row), i32.const(16)), get(end));
  const loop = (body: Code<'nothing'>): Code<'nothing'> =>
    sequence(set(row, get(begin)), when(more, repeat(sequence(body, step), more)));
  const left = i32.subtract(get(end), get(row));
  // One row left is four bytes; its mask is 16 bytes into the table.
  const tail = v128.load(i32.shiftLeft(left, i32.const(2)), MASKS);
  const add = (rows: Code<'v128'>): Code<'nothing'> =>
    gather.faults
      ? sequence(
          set(sum, i64x2.add(get(sum), i64x2.extendLow(rows))),
          set(upper, i64x2.add(get(upper), i64x2.extendHigh(rows))),
        )
      : set(sum, i32x4.add(get(sum), rows));
  const from = v128.load(get(row), offset(gather.from));
  const zero = v128.const(0, 0, 0, 0);
  const pair = gather.faults
    ? i64x2.add(get(sum), get(upper))
    : i64x2.add(i64x2.extendLow(get(sum)), i64x2.extendHigh(get(sum)));
  const narrow = i32.wrap(get(total));
  const check = gather.faults
    ? [
        i64.store(
          get(totals),
          i64.or(
            i64.load(get(totals), faultTotal * 8),
            i64.ofUnsigned(i64.notEqual(i64.ofSigned(narrow), get(total))),
          ),
          faultTotal * 8,
        ),
      ]
    : [];
  const into = offset(gather.into);
  const body = sequence(
    set(begin, address(i32.load(get(starts)))),
    set(end, address(i32.load(get(starts), 4))),
    set(sum, zero),
    set(upper, zero),
    loop(add(from)),
    when(i32.notEqual(left, i32.const(0)), add(v128.and(from, tail))),
    set(sum, pair),
    set(total, i64.add(i64.lane(0, get(sum)), i64.lane(1, get(sum)))),
    ...check,
    set(sum, i32x4.splat(narrow)),
    loop(v128.store(get(row), get(sum), into)),
    when(
      i32.notEqual(left, i32.const(0)),
      v128.store(get(row), v128.select(get(sum), v128.load(get(row), into), tail), into),
    ),
    set(starts, i32.add(get(starts), i32.const(4))),
  );
  const whole = repeat(body, i32.below(get(starts), get(last)));
  return { name, parameters: 5, entry: builder.build(whole) };
}

type Parameter = ReturnType<FunctionBuilder['parameter']>;
