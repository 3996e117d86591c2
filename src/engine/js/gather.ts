/** A sum over each workplace as the text of a JavaScript function; `kernels.ts` says what it is called with. */
import type { Gather } from '../program/instruction.ts';

export function gatherSource(
  { from, into, faults }: Gather,
  { capacity, faultTotal }: { readonly capacity: number; readonly faultTotal: number },
): string {
  const check = faults ? 'if (sum !== (sum | 0)) fault = 1;' : '';
  return `function (at, starts, last, first, totals) {
const base = (at >> 2) - first;
let fault = 0;
for (let w = starts >> 2; w < last >> 2; w++) {
const begin = base + W[w], end = base + W[w + 1];
let sum = 0;
for (let p = begin; p < end; p++) sum += W[p + ${String(from * capacity)}];
${check}
for (let p = begin; p < end; p++) W[p + ${String(into * capacity)}] = sum;
}
if (fault !== 0) T[(totals >> 3) + ${String(faultTotal)}] |= 1n;
}`;
}
