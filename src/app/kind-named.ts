/** A kind of worker by the name of its option. */
import { CorveeError } from '../base/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import { kindsOf, type WorkerKind } from '../scenario/index.ts';

/** @throws CorveeError 'worker-kind-unknown' */
export function kindNamed(regime: CheckedRegime, option: string): WorkerKind {
  const kinds = kindsOf(regime);
  const found = kinds.find((kind) => kind.option === option);
  if (found === undefined) {
    throw new CorveeError('worker-kind-unknown', { kind: option, known: kinds.map((kind) => kind.option) });
  }
  return found;
}
