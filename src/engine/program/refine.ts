/** What a condition says about a value that is only taken where the condition holds: `a >= b ? a - b : 0` is not negative. */
import type { Instruction } from './instruction.ts';
import { FULL, isFlag, type Range } from './range.ts';

/** The bounds of instruction `value` where `condition` is `truth`. */
export function underCondition(
  instructions: readonly Instruction[],
  value: number,
  condition: number,
  truth: boolean,
): Range {
  const { range = FULL, does } = instructions[value] ?? {};
  let { lo, hi } = range;
  const bounds = (n: number): Range => instructions[n]?.range ?? FULL;
  /** Takes in that `a < b` (strict) or `a <= b`. */
  const ordered = (a: number, b: number, strict: boolean): void => {
    const gap = strict ? 1 : 0;
    if (a === value) hi = Math.min(hi, bounds(b).hi - gap);
    if (b === value) lo = Math.max(lo, bounds(a).lo + gap);
    if (does?.op === 'subtract' && does.a === b && does.b === a) lo = Math.max(lo, gap);
  };
  const take = (n: number, holds: boolean): void => {
    const instruction = instructions[n];
    if (instruction === undefined || !isFlag(instruction.range)) return;
    const how = instruction.does;
    switch (how.op) {
      case 'not':
        take(how.a, !holds);
        break;
      case 'and':
      case 'or':
        if (holds === (how.op === 'and')) {
          take(how.a, holds);
          take(how.b, holds);
        }
        break;
      case 'less':
        if (holds) ordered(how.a, how.b, true);
        else ordered(how.b, how.a, false);
        break;
      case 'equal':
        if (holds) {
          ordered(how.a, how.b, false);
          ordered(how.b, how.a, false);
        }
        break;
      default:
    }
  };
  take(condition, truth);
  // Bounds that exclude each other: the branch is never taken.
  return lo <= hi ? { lo, hi } : { lo: range.lo, hi: range.hi };
}
