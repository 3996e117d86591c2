/** Random words of a row as the text of JavaScript statements that set `w<block>_0` to `w<block>_3`. */
import { KEYS, REPLICATE, SEED } from '../host/layout.ts';

const ROTATIONS = [
  [10, 26, 11, 21],
  [13, 27, 23, 5],
  [6, 20, 17, 11],
  [25, 10, 18, 20],
  [10, 26, 11, 21],
  [13, 27, 23, 5],
] as const;

const word = (address: number): string => `W[${String(address / 4)}]`;

/** Threefry4x32-12 at counter (row, month, block, replicate) under the run's key. */
export function threefrySource(block: number): string[] {
  const x = (n: number): string => `w${String(block)}_${String(n)}`;
  const key = (n: number): string => word(KEYS + 4 * (n % 5));
  const rotate = (n: number, by: number): string =>
    `((${x(n)} << ${String(by)}) | (${x(n)} >>> ${String(32 - by)}))`;
  const counter = ['(first + i)', 'month', String(block | 0), word(REPLICATE)];
  const lines = [`let ${counter.map((part, n) => `${x(n)} = (${part} + ${key(n)}) | 0`).join(', ')};`];
  const mix = (into: number, from: number, by: number): void => {
    lines.push(`${x(into)} = (${x(into)} + ${x(from)}) | 0; ${x(from)} = ${rotate(from, by)} ^ ${x(into)};`);
  };
  ROTATIONS.forEach(([a, b, c, d], pair) => {
    mix(0, 1, a);
    mix(2, 3, b);
    mix(0, 3, c);
    mix(2, 1, d);
    if (pair % 2 === 0) return;
    const injection = (pair + 1) / 2;
    [0, 1, 2, 3].forEach((n) => {
      const more = n === 3 ? ` + ${String(injection)}` : '';
      lines.push(`${x(n)} = (${x(n)} + ${key(injection + n)}${more}) | 0;`);
    });
  });
  return lines;
}

/** Philox4x32-10 at counter (row, month, block, replicate) under the seed; products of 32 bits in halves of 16. */
export function philoxSource(block: number): string[] {
  const x = (n: number): string => `w${String(block)}_${String(n)}`;
  const counter = ['(first + i) | 0', 'month | 0', String(block | 0), word(REPLICATE)];
  const high = (n: number, by: number): string => {
    const [upper, lower] = [String(by >>> 16), String(by & 0xffff)];
    const middle = `((${x(n)} >>> 16) * ${lower} + (((${x(n)} & 0xffff) * ${lower}) >>> 16))`;
    return `((${x(n)} >>> 16) * ${upper} + Math.floor(${middle} / 65536) + Math.floor(((${x(n)} & 0xffff) * ${upper} + ${middle} % 65536) / 65536))`;
  };
  const lines = [`let ${counter.map((part, n) => `${x(n)} = ${part}`).join(', ')};`];
  for (let round = 0; round < 10; round++) {
    const key = (n: number, step: number): string =>
      `(${word(SEED + 4 * n)} + ${String(Math.imul(round, step))})`;
    lines.push(
      '{',
      `const high0 = ${high(0, 0xd2511f53)}, low0 = Math.imul(${x(0)}, ${String(0xd2511f53 | 0)});`,
      `const high1 = ${high(2, 0xcd9e8d57)}, low1 = Math.imul(${x(2)}, ${String(0xcd9e8d57 | 0)});`,
      `${x(0)} = high1 ^ ${x(1)} ^ ${key(0, 0x9e3779b9)}; ${x(2)} = high0 ^ ${x(3)} ^ ${key(1, 0xbb67ae85)};`,
      `${x(1)} = low1; ${x(3)} = low0;`,
      '}',
    );
  }
  return lines;
}
