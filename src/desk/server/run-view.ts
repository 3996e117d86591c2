/** A run of the regime on what the case knows, made once for each question and each state of the case. */
import { registerData, run, shownRun, type RunJson } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import type { RunQuery } from './queries.ts';
import { makeRunCache } from './run-cache.ts';

const KEPT = 8;

export type RunView = (query: RunQuery, signal: AbortSignal) => Promise<RunJson>;

/** @param regime - asked for at the first run, not at the start of the desk */
export function makeRunView(of: DeskCase, regime: () => DeskRegime): RunView {
  const cache = makeRunCache<RunJson>(KEPT);
  return async (query, signal) => {
    const { seq } = await of.tip();
    const key = JSON.stringify([
      seq,
      query.known,
      query.start,
      query.months,
      query.workers,
      query.draws,
      query.seed,
      query.without,
    ]);
    return cache.get(key, signal, async (stop) => {
      const loaded = regime();
      const { without, ...size } = query;
      if (without !== '' && !loaded.rules.some(({ id }) => id === without)) {
        throw new CorveeError('value-invalid', { what: 'query', issues: [`without: ${without}`] });
      }
      const options = {
        ...size,
        replicates: 1,
        recorded: null,
        signal: stop,
        ...(without === '' ? {} : { without: [without] }),
      };
      const report = await run(loaded, await registerData(of), options);
      return shownRun(of, report);
    });
  };
}
