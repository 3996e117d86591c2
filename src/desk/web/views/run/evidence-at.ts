/** What stands behind a mark of a run: the sentences of all numbers and provisions that the model used in that month. */
import type { EvidenceJson, Month, RunJson } from '../../lib/types.ts';

type Reading = RunJson['evidence'][number];

/** Provisions first, then numbers; each sentence once. */
export function evidenceAt(run: RunJson, month: Month): EvidenceJson[] {
  const provisions = run.gates.flatMap(({ because }) =>
    because.filter(({ first, last }) => first <= month && month <= last),
  );
  const all = [...provisions, ...readingsAt(run.evidence, month)].flatMap(({ claims }) => claims);
  return [...new Map(all.map((evidence) => [evidence.id, evidence])).values()];
}

/** Of each parameter and option, the reading in use in the month: the last that had begun, or the first there is. */
function readingsAt(readings: readonly Reading[], month: Month): Reading[] {
  const day = `${month}-15`;
  return [...Map.groupBy(readings, ({ parameter, option }) => `${parameter} ${option}`).values()].flatMap(
    (own) => {
      const begun = own.filter(({ from }) => from === null || from <= day);
      return begun.at(-1) ?? own[0] ?? [];
    },
  );
}
