/** Columns that hold one number for everybody: the sums over the world. They need no rows. */
import type { Plan } from '../../regime/plan/index.ts';

/** For each column, the shared number that stands for it, or null where rows have their own. */
export function sharedColumns(plan: Plan): (number | null)[] {
  let count = 0;
  return plan.columns.map((_, column) => (isShared(plan, column) ? count++ : null));
}

/** Everything stored to it is at once summed over the world into it, and it plays no other part. */
function isShared(plan: Plan, column: number): boolean {
  if (plan.accounts.includes(column)) return false;
  if (plan.setup.stores.some((store) => store.column === column)) return false;
  let summed = false;
  return (
    plan.phases.every((phase, i) => {
      if (phase.kind === 'sum') {
        if (phase.from !== column && phase.into !== column && phase.by !== column) return true;
        const before = plan.phases[i - 1];
        summed = true;
        return (
          phase.scope === 'world' &&
          phase.from === column &&
          phase.into === column &&
          before?.kind === 'each' &&
          before.stores.filter((store) => store.column === column).length === 1
        );
      }
      if (!phase.stores.some((store) => store.column === column)) return true;
      const next = plan.phases[i + 1];
      return next?.kind === 'sum' && next.scope === 'world' && next.into === column && next.from === column;
    }) && summed
  );
}
