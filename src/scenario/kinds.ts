/** Kinds of workers, and what becomes of one kind: outcomes by trade or region, where a model has them. */
import type { CheckedOutput, CheckedRegime } from '../regime/index.ts';

/** An option of a category that stays with a worker: nobody is a kind by his arrears or his health (N2). */
export interface WorkerKind {
  /** The state that holds it. */
  readonly column: string;
  readonly category: string;
  readonly option: string;
  readonly index: number;
}

/** In the regime's order; what is unseen makes no kinds. */
export function kindsOf({ columns, regime }: CheckedRegime): WorkerKind[] {
  return columns.flatMap(({ name, type, fixed, unseen, of }) =>
    type.kind === 'category' && fixed && !unseen && of === 'worker'
      ? (regime.categories[type.of] ?? []).map((option, index) => ({
          column: name,
          category: type.of,
          option,
          index,
        }))
      : [],
  );
}

/**
 * The same regime, its outcomes counted among workers of one kind only: the same draws, the same workers, the same books.
 * What is paid to a party, and all that is not about workers, is left out: payments are not counted by kind.
 */
export function amongKind(regime: CheckedRegime, kind: WorkerKind): CheckedRegime {
  const type = regime.columns.find(({ name }) => name === kind.column)?.type;
  if (type === undefined) return regime;
  const among = ({ among: before, at }: CheckedOutput): CheckedOutput['among'] => {
    const flag = { kind: 'flag' } as const;
    const column = { op: 'column', name: kind.column, type, at } as const;
    const option = { op: 'const', value: kind.index, type, at } as const;
    const own = { op: 'compare', how: '=', a: column, b: option, type: flag, at } as const;
    return before === null ? own : { op: 'and', a: before, b: own, type: flag, at };
  };
  return {
    ...regime,
    outputs: regime.outputs
      .filter(({ about, value }) => about === 'workers' && value !== null)
      .map((output) => ({ ...output, among: among(output) })),
  };
}
