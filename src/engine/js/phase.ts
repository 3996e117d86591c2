/** One phase as the text of a JavaScript function; `kernels.ts` says what it is called with. */
import type { Each, Instruction } from '../program/instruction.ts';
import { FULL, type Range } from '../program/range.ts';
import { philoxSource, threefrySource } from './random.ts';

export interface SourceOptions {
  readonly capacity: number;
  readonly faultTotal: number;
  readonly slotOffsets: readonly number[];
  readonly slotOptions: readonly number[];
  readonly random: 'threefry' | 'philox';
}

const name = (n: number): string => `v${String(n)}`;

export function phaseSource(each: Each, options: SourceOptions): string {
  const { instructions, stores, sums, signs } = each;
  const words = new Set<number>();
  const lines: Record<'before' | 'row', string[]> = { before: [], row: [] };
  instructions.forEach(({ does, uniform }, n) => {
    if (does.op === 'word' && !words.has(does.block)) {
      words.add(does.block);
      lines.row.push(...(options.random === 'philox' ? philoxSource : threefrySource)(does.block));
    }
    const line = uniform ? lines.before : lines.row;
    line.push(...statement(n, instructions, options));
  });
  const column = (at: number): string => `W[p + ${String(at * options.capacity)}]`;
  const rows = [
    ...lines.row,
    ...stores
      .filter(({ column: at, value }) => {
        const does = instructions[value]?.does;
        return does?.op !== 'column' || does.column !== at;
      })
      .map(({ column: at, value }) => `${column(at)} = ${name(value)};`),
    ...sums.map(({ value }, i) => `s${String(i)} += ${name(value)};`),
    ...signs.map(({ value }, i) => `n${String(i)} |= ${name(value)};`),
  ];
  const total = (index: number): string => `T[t + ${String(index)}]`;
  return `function (at, rows, first, month, slots, totals, shared) {
const base = at >> 2, s = slots >> 2, t = totals >> 3, h = shared >> 2;
let fault = 0, negative = 0${sums.map((_, i) => `, s${String(i)} = 0`).join('')}${signs.map((_, i) => `, n${String(i)} = 0`).join('')};
${lines.before.join('\n')}
for (let i = 0; i < rows; i++) {
const p = base + i;
${rows.join('\n')}
}
${sums.map(({ total: at }, i) => `${total(at)} += BigInt(s${String(i)});`).join('\n')}
${signs.map(({ total: at }, i) => `if (n${String(i)} < 0) ${total(at)} |= 1n;`).join('\n')}
if (fault !== 0 || negative < 0) ${total(options.faultTotal)} |= 1n;
}`;
}

/** The statements that compute instruction `n`. */
function statement(n: number, instructions: readonly Instruction[], options: SourceOptions): string[] {
  const { does, faults } = instructions[n] ?? { does: { op: 'const', value: 0 } as const, faults: false };
  const is = (value: string): string[] => [`const ${name(n)} = ${value};`];
  const range = (m: number): Range => instructions[m]?.range ?? FULL;
  switch (does.op) {
    case 'const':
      return is(String(does.value));
    case 'column':
      return is(`W[p + ${String(does.column * options.capacity)}]`);
    case 'shared':
      return is(`W[h + ${String(does.index)}]`);
    case 'slot':
      return is(`W[s + ${String((options.slotOffsets[does.slot] ?? 0) + does.option)}]`);
    case 'lookup': {
      const from = String(options.slotOffsets[does.slot] ?? 0);
      const most = options.slotOptions[does.slot] ?? 1;
      const { lo, hi } = range(does.index);
      const value = `W[s + ${from} + ${name(does.index)}]`;
      if (lo >= 0 && hi < most) return is(value);
      return is(`${name(does.index)} >= 0 && ${name(does.index)} < ${String(most)} ? ${value} : 0`);
    }
    case 'word':
      return is(`w${String(does.block)}_${String(does.word)}`);
    case 'bits': {
      const shifted = does.from === 0 ? name(does.a) : `${name(does.a)} >>> ${String(does.from)}`;
      if (does.from + does.bits >= 32) return is(shifted);
      return is(`(${shifted}) & ${String(2 ** does.bits - 1)}`);
    }
    case 'not':
      return is(`${name(does.a)} ^ 1`);
    case 'payable':
      return [...is(name(does.a)), `negative |= ${name(n)};`];
    case 'choose':
      return is(`${name(does.a)} !== 0 ? ${name(does.b)} : ${name(does.c)}`);
    default: {
      const [a, b] = [name(does.a), name(does.b)];
      const { lo } = range(does.a);
      const constant = instructions[does.b]?.does;
      const by = constant?.op === 'const' ? constant.value : null;
      return binary(does.op, name(n), a, b, faults, lo >= 0, by);
    }
  }
}

type Binary = Exclude<
  Instruction['does']['op'],
  'const' | 'column' | 'shared' | 'slot' | 'lookup' | 'word' | 'bits' | 'not' | 'payable' | 'choose'
>;

/** A result that may leave 32 bits is computed as a double first; beyond 2^53 digits are lost, but only where it is out anyway. */
function binary(
  op: Binary,
  to: string,
  a: string,
  b: string,
  faults: boolean,
  positive: boolean,
  constant: number | null,
): string[] {
  const is = (value: string): string[] => [`const ${to} = ${value};`];
  const checked = (value: string): string[] =>
    faults
      ? [`const d${to} = ${value}, ${to} = d${to} | 0;`, `if (d${to} !== ${to}) fault = 1;`]
      : is(`(${value}) | 0`);
  switch (op) {
    case 'add':
      return checked(`${a} + ${b}`);
    case 'subtract':
      return checked(`${a} - ${b}`);
    case 'multiply':
      return checked(`${a} * ${b}`);
    case 'ofShare':
      return checked(`ofShare(${a}, ${b})`);
    case 'divide': {
      if (constant !== null && constant > 0 && 2 ** (31 - Math.clz32(constant)) === constant) {
        return is(`${a} >> ${String(31 - Math.clz32(constant))}`);
      }
      const value = positive ? `(${a} / ${b}) | 0` : `Math.floor(${a} / ${b}) | 0`;
      return faults ? [...is(value), `if (${b} <= 0) fault = 1;`] : is(value);
    }
    case 'shareOf':
      return is(`shareOf(${a}, ${b})`);
    case 'min':
      return is(`${a} < ${b} ? ${a} : ${b}`);
    case 'max':
      return is(`${a} > ${b} ? ${a} : ${b}`);
    case 'equal':
      return is(`${a} === ${b} ? 1 : 0`);
    case 'less':
      return is(`${a} < ${b} ? 1 : 0`);
    case 'and':
      return is(`${a} & ${b}`);
    case 'or':
      return is(`${a} | ${b}`);
  }
}
