/** What this machine, or this page, lets generated code do. */
import { webAssembly } from '../wasm/platform.ts';

/** A module of one function that uses the vectors it names; validating it runs nothing. */
const moduleWith = (instruction: readonly number[]): Uint8Array<ArrayBuffer> => {
  const body = [0x00, ...instruction, 0x1a, 0x0b];
  const code = [0x01, body.length, ...body];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
    ...[0x03, 0x02, 0x01, 0x00],
    ...[0x0a, code.length, ...code],
  ]);
};

const ZERO = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];

/** Whether WebAssembly is there, with 128-bit vectors, and a page may compile it. */
export function runsVectors(): boolean {
  try {
    const { Module } = webAssembly();
    return new Module(moduleWith(ZERO)) instanceof Module;
  } catch {
    return false;
  }
}

/** Whether lanes can be selected in one instruction. */
export function selectsLanes(): boolean {
  return webAssembly().validate(moduleWith([...ZERO, ...ZERO, ...ZERO, 0xfd, 0x8b, 0x02]));
}

/** Whether functions may be made from text: a strict page refuses it. */
export function makesFunctions(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- asks whether the page allows what the js backend needs
    return new Function('') instanceof Function;
  } catch {
    return false;
  }
}
