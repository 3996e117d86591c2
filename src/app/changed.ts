/** What changed: the runs redone on the same dice, after the case or the public learned something. */
import type { Reader } from '../evidence/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import { changedInputs } from './analysis/changed-inputs.ts';
import type { Doing } from './analysis/evaluate.ts';
import { pairedOutputs, scenarioOf, type PairSizes, type Side } from './analysis/two-knowledges.ts';
import { citer } from './citer.ts';
import { registerData } from './register-data.ts';
import type { ChangedJson } from './shapes/changed.ts';

export interface ChangedOptions extends Doing, PairSizes {
  readonly before: Side;
  readonly after: Side;
}

/** @throws CorveeError 'parameter-unknown' where nothing was known of a number on one of the sides */
export async function changed(
  reader: Reader,
  regime: CheckedRegime,
  options: ChangedOptions,
): Promise<ChangedJson> {
  const { before, after, start, months, workers, draws, seed } = options;
  const then = await scenarioOf(reader, regime, before, options);
  const now = await scenarioOf(reader, regime, after, options);
  const cite = await citer(reader, await registerData(reader), null);
  const inputs = changedInputs(then, now, cite);
  const same = inputs.named.length === 0 && inputs.unnamed === 0;
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title },
    before: { ...before },
    after: { ...after },
    seed,
    workers,
    draws,
    start,
    months,
    inputs,
    outputs: same ? [] : await pairedOutputs(then, now, options, options),
  };
}
