/** What no regime may compute or give out (N4, N5): flight, and watch as an output. */
import type { Problem } from '../../base/index.ts';
import type { Checked, CheckedRegime } from './ast.ts';

/** Flight is one band per host state and year, written in `regime.yaml` beside the model: what runs reads nothing about it. */
const NEVER_READ: ReadonlySet<string> = new Set(['flight']);
/** May limit what workers can do in the model; is never given out. */
const NEVER_GIVEN: ReadonlySet<string> = new Set(['watch']);

export function refuseForbidden(regime: CheckedRegime, problems: Problem[]): void {
  const topics = new Map([
    ...regime.gates.map((gate) => [gate.name, { topic: gate.while.topic, at: gate.at }] as const),
    ...regime.parameters.flatMap((parameter) =>
      parameter.reads === undefined
        ? []
        : [[parameter.name, { topic: parameter.reads.topic, at: parameter.at }] as const],
    ),
  ]);
  for (const [name, { topic, at }] of topics) {
    if (NEVER_READ.has(topic))
      problems.push({ code: 'flight-modelled', data: { name, topic }, places: [at] });
  }
  for (const output of regime.outputs) {
    for (const name of [...slotsIn(output.value), ...slotsIn(output.among)]) {
      const read = topics.get(name);
      if (read === undefined || !NEVER_GIVEN.has(read.topic)) continue;
      const places = [output.at, read.at];
      problems.push({ code: 'watch-given-out', data: { name: output.name, reads: name }, places });
    }
  }
}

function slotsIn(tree: Checked | null): string[] {
  if (tree === null) return [];
  const own = tree.op === 'slot' ? [tree.name] : [];
  const parts = Object.values(tree).filter(isPart);
  return [...own, ...parts.flatMap(slotsIn)];
}

/** Places and types are objects too; only expressions have an operation. */
function isPart(part: unknown): part is Checked {
  return typeof part === 'object' && part !== null && 'op' in part;
}
