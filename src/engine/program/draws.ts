/** Random words that many rows share: drawn once for each workplace or once for the world. */
import type { EachPhase, Plan } from '../../regime/plan/index.ts';
import type { Draw, Operation, Word } from './instruction.ts';

export interface DrawTable {
  readonly draws: readonly Draw[];
  readonly place: (per: 'workplace' | 'world', block: number, word: Word) => Operation;
}

/** Gives each shared word its column or shared number, after the plan's own columns and `shared` numbers in use. */
export function drawsOf(
  plan: Plan,
  shared: number,
): {
  readonly setup: DrawTable;
  readonly month: DrawTable;
  readonly columns: number;
  readonly shared: number;
} {
  let [columns, numbers] = [plan.columns.length, shared];
  const table = (phases: readonly EachPhase[]): DrawTable => {
    const into = new Map<string, { per: 'workplace' | 'world'; block: number; into: (number | null)[] }>();
    for (const node of phases.flatMap(({ nodes }) => nodes)) {
      if (node.op !== 'random' || node.per === 'worker') continue;
      const key = `${node.per} ${String(node.block)}`;
      const draw = into.get(key) ?? { per: node.per, block: node.block, into: [null, null, null, null] };
      into.set(key, draw);
      draw.into[node.word] ??= node.per === 'workplace' ? columns++ : numbers++;
    }
    return {
      draws: [...into.values()] as unknown as Draw[],
      place: (per, block, word) => {
        const at = into.get(`${per} ${String(block)}`)?.into[word] ?? 0;
        return per === 'workplace' ? { op: 'column', column: at } : { op: 'shared', index: at };
      },
    };
  };
  const month = table(plan.phases.filter((phase) => phase.kind === 'each'));
  const setup = table([plan.setup]);
  return { setup, month, columns, shared: numbers };
}
