/** The order in which questions are worth asking: what an answer would tell, per danger to whoever answers. */
import type { Danger } from './danger.ts';

/** Why a question is not asked. `exposes`: it could show who answered, or where watching is weak; nobody may lift this. */
export type Veto = 'exposes' | 'unset' | 'person';

/** @returns null if it may be asked */
export function vetoOf(exposes: boolean, danger: Danger | null): Veto | null {
  if (exposes) return 'exposes';
  if (danger === null) return 'unset';
  return danger === 5 ? 'person' : null;
}

export interface Ranked {
  readonly reduction: number;
  readonly danger: Danger | null;
  readonly veto: Veto | null;
}

/** Askable ones first, by reduction per danger; then the vetoed, by reduction alone, for people to judge. Stable. */
export function rankQuestions<T extends Ranked>(questions: readonly T[]): T[] {
  const worth = ({ reduction, danger, veto }: T): number =>
    veto === null && danger !== null ? reduction / danger : reduction;
  return [...questions].sort(
    (a, b) => Number(a.veto !== null) - Number(b.veto !== null) || worth(b) - worth(a),
  );
}
