/** Functions → one WebAssembly module over imported memory. */
import type { Code, Local, ValueType } from './code.ts';
import { list, named, section, unsigned } from './encoding.ts';

const typeCodes: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };

/** A function under construction: its parameters (all i32) come first among its locals. */
export class FunctionBuilder {
  readonly parameters: readonly Local<'i32'>[];
  readonly #locals: ValueType[] = [];

  constructor(parameters: number) {
    this.parameters = Array.from({ length: parameters }, (_, index) => ({ index, type: 'i32' }));
  }

  parameter(index: number): Local<'i32'> {
    const found = this.parameters[index];
    if (found === undefined) throw new RangeError('a function has no such parameter');
    return found;
  }

  local<T extends ValueType>(type: T): Local<T> {
    return { index: this.parameters.length + this.#locals.push(type) - 1, type };
  }

  /** The function's entry in the code section. */
  build(body: Code<'nothing'>): readonly number[] {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    const locals = list(runs.map(({ type, count }) => [...unsigned(count), typeCodes[type]]));
    const size = unsigned(locals.length + body.length + 1);
    return [...size, ...locals, ...body, 0x0b];
  }
}

export interface ModuleFunction {
  readonly name: string;
  readonly parameters: number;
  readonly entry: readonly number[];
}

/** Largest memory, in pages of 64 KiB: all that 32-bit addresses reach. */
export const MAX_PAGES = 65_536;

/** The bytes of a module that imports `env.memory` and exports each function; none returns a value. */
export function moduleOf(functions: readonly ModuleFunction[], shared: boolean): Uint8Array<ArrayBuffer> {
  const arities = [...new Set(functions.map(({ parameters }) => parameters))];
  const types = arities.map((arity) => [
    0x60,
    ...list(new Array<number[]>(arity).fill([typeCodes.i32])),
    0x00,
  ]);
  const memory = [
    ...named('env'),
    ...named('memory'),
    0x02,
    shared ? 0x03 : 0x01,
    0x00,
    ...unsigned(MAX_PAGES),
  ];
  const exports = functions.map(({ name }, index) => [...named(name), 0x00, ...unsigned(index)]);
  const parts = [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, list(types)),
    section(2, list([memory])),
    section(3, list(functions.map(({ parameters }) => unsigned(arities.indexOf(parameters))))),
    section(7, list(exports)),
    section(10, list(functions.map(({ entry }) => entry))),
  ];
  return Uint8Array.from(parts.flat());
}
