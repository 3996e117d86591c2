/** Runs an ensemble into a folder: checkpoints on the way, results in the end, and nothing done twice. */
import type { Reader } from '../evidence/index.ts';
import { countDone, type Standing } from '../jobs/index.ts';
import type { RunJson } from '../publish/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import type { RegisterData } from '../register/index.ts';
import { openEnsembleFolder } from './ensemble-folder.ts';
import { resultFiles } from './result-files.ts';
import { shownRun } from './run-json.ts';
import { run, type RunOptions } from './run.ts';
import { slurmStanding } from './slurm.ts';

export interface RunIntoOptions {
  readonly dir: string;
  /** Go on with what the folder holds. */
  readonly resume: boolean;
}

/**
 * @returns the run as the contract prints it, and the files written
 * @throws CorveeError as `run` and `openEnsembleFolder` do; what was finished by then is in the folder
 */
export async function runInto(
  reader: Reader,
  regime: CheckedRegime,
  data: RegisterData,
  options: RunOptions,
  { dir, resume }: RunIntoOptions,
): Promise<{ readonly json: RunJson; readonly files: readonly string[] }> {
  const folder = openEnsembleFolder(dir, resume);
  try {
    const report = await run(regime, data, {
      ...options,
      from: (ensemble) => larger(folder.from(ensemble), resume ? slurmStanding(ensemble, dir) : null),
      save: (ensemble, standing) => {
        folder.save(ensemble, standing);
      },
    });
    const json = await shownRun(reader, report);
    return { json, files: folder.finish(resultFiles(report, json)) };
  } catch (error) {
    keepIfPossible(folder);
    throw error;
  }
}

/** Of two that may hold the same runs, the one that holds more. */
function larger(a: Standing | null, b: Standing | null): Standing | null {
  const size = (standing: Standing | null): number => (standing === null ? 0 : countDone(standing.done));
  return size(b) > size(a) ? b : a;
}

/** The error that ended the run is the one to tell; an older checkpoint stays where this one cannot be written. */
function keepIfPossible(folder: { keep(): void }): void {
  try {
    folder.keep();
  } catch {
    // Said by the error under way.
  }
}
