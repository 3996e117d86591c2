/** A slot's value by the category in each lane: a chain of comparisons, or lane by lane where there are many options. */
import type { Range } from '../program/range.ts';
import { i32, i32x4, v128, type Code } from './code.ts';
import type { Emitter } from './frame.ts';

type Vector = Code<'v128'>;

/** With more options than this, four loads are cheaper than the chain. */
const LONGEST_CHAIN = 8;

export interface Table {
  /** The value of an option in all lanes, kept before the loop. */
  readonly hoisted: (option: number) => Vector;
  /** Address of the month's values, and how far into them the table begins, in bytes. */
  readonly slots: Code<'i32'>;
  readonly from: number;
}

/** 0 where there is no such option. */
export function lookup(index: Vector, range: Range, options: number, emitter: Emitter, table: Table): Vector {
  const always = range.lo >= 0 && range.hi < options;
  if (options > LONGEST_CHAIN) return byLane(index, always, options, emitter, table);
  const [first, last] = [Math.max(0, range.lo), Math.min(options - 1, range.hi)];
  // Where the index cannot be anything else, the last option needs no comparison.
  let value = always ? table.hoisted(last) : emitter.constant(0);
  for (let option = always ? last - 1 : last; option >= first; option--) {
    const mask = i32x4.equal(index, emitter.constant(option));
    value = emitter.keep(emitter.select(table.hoisted(option), value, mask));
  }
  return value;
}

function byLane(index: Vector, always: boolean, options: number, emitter: Emitter, table: Table): Vector {
  // An index outside is brought inside first, so that no load can leave the table.
  const known = emitter.constant(0);
  const most = emitter.constant(options - 1);
  const inside = always ? index : emitter.keep(i32x4.min(i32x4.max(index, known), most));
  let value = known;
  for (const lane of [0, 1, 2, 3] as const) {
    const offset = i32.shiftLeft(i32.lane(lane, inside), i32.const(2));
    value = i32x4.replace(lane, value, i32.load(i32.add(table.slots, offset), table.from));
  }
  return always ? value : v128.and(emitter.keep(value), i32x4.equal(index, inside));
}
