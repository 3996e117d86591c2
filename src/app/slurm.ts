/** Slurm: an ensemble as an array of tasks over a folder that all nodes see. The first call writes, the second gathers. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bestBackend, type Backend } from '../engine/index.ts';
import { gatherChunks, runChunkFile, writeChunks, writeWhole, type Standing } from '../jobs/index.ts';
import type { CheckedRegime } from '../regime/index.ts';
import type { RegisterData } from '../register/index.ts';
import { SLURM_DIR } from './ensemble-folder.ts';
import { prepareRun, type RunOptions } from './run.ts';
import { runsPerChunk } from './runs-per-chunk.ts';
import type { ScenarioEnsemble } from './scenario-ensemble.ts';
import { VERSION } from './version.ts';

export interface SlurmArray {
  /** The batch script to be given to `sbatch`. */
  readonly script: string;
  readonly chunks: number;
  /** Chunks without a result, as `--array` takes them: `0-3,7`. Empty when all are done. */
  readonly open: string;
}

/** Writes chunks and script, or says what is still open. @throws CorveeError as `writeChunks` does */
export function slurmArray(
  regime: CheckedRegime,
  data: RegisterData,
  options: RunOptions,
  out: string,
): SlurmArray {
  const { ensemble } = prepareRun(regime, data, options);
  const backend = options.engine ?? bestBackend();
  const dir = join(resolve(out), SLURM_DIR);
  const size = options.chunk ?? runsPerChunk(ensemble, backend);
  const { chunks, open } = writeChunks(ensemble, { dir, key: ensemble.key, code: VERSION, backend, size });
  const script = join(dir, 'array.sh');
  writeWhole(script, scriptFor(dir, options.threads ?? 1));
  return { script, chunks, open: rangesOf(open) };
}

/** What the tasks have done; null where nothing was ever given to any. @throws CorveeError as `gatherChunks` does */
export function slurmStanding(ensemble: ScenarioEnsemble, out: string): Standing | null {
  const dir = join(out, SLURM_DIR);
  return existsSync(dir) ? gatherChunks(ensemble, { dir, key: ensemble.key }) : null;
}

/** One task of the array. @throws CorveeError as `runChunkFile` does */
export async function slurmTask(
  dir: string,
  chunk: number,
  options: { readonly threads: number; readonly engine?: Backend; readonly signal: AbortSignal },
): Promise<void> {
  const { threads, signal, engine: backend = bestBackend() } = options;
  await runChunkFile({ dir, code: VERSION, backend, threads }, chunk, signal);
}

function scriptFor(dir: string, threads: number): string {
  const program = fileURLToPath(
    new URL(`../cli/main.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
  );
  return `#!/bin/sh
#SBATCH --job-name=corvee
#SBATCH --cpus-per-task=${String(threads)}
#SBATCH --output=${quoted(join(dir, '%a.log'))}
exec ${quoted(process.execPath)} ${quoted(program)} worker --folder ${quoted(dir)} --task "$SLURM_ARRAY_TASK_ID" --threads ${String(threads)}
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** 0, 1, 2, 7 → `0-2,7`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map(([a, b]) => (a === b ? String(a) : `${String(a)}-${String(b)}`)).join(',');
}
