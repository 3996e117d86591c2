/**
 * The folder of an ensemble: what is done so far, to go on with, and in the end the results. Holds totals over synthetic
 * workers only (N1).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorveeError } from '../base/index.ts';
import {
  decodeStanding,
  encodeStanding,
  writeError,
  writeWhole,
  type Ensemble,
  type Standing,
} from '../jobs/index.ts';

/** Below it: what tasks of a cluster work on. */
export const SLURM_DIR = 'slurm';
const CHECKPOINT = 'ensemble.checkpoint';
/** The files of results, in the order in which they are written. */
export const RESULT_FILES = [
  'results.parquet',
  'results.csv',
  'results.csv-metadata.json',
  'run.json',
] as const;
export type ResultFiles = Readonly<Record<(typeof RESULT_FILES)[number], string | Uint8Array>>;

/** Shortest time between two checkpoints; writing them never takes more than a twentieth of the time. */
const EVERY_MS = 5000;
const SHARE = 20;

export interface EnsembleFolder {
  /** What an earlier run left, or null. @throws CorveeError 'ensemble-other', 'fold-damaged' */
  from(ensemble: Ensemble & { readonly key: string }): Standing | null;
  /** Writes a checkpoint if it is time. @throws CorveeError 'disk-full', 'out-not-writable' */
  save(ensemble: { readonly key: string }, standing: Standing): void;
  /** Writes a checkpoint of what was last given to `save`, unless that stands already. */
  keep(): void;
  /** @returns the paths written. @throws CorveeError 'disk-full', 'out-not-writable'; the checkpoint stays */
  finish(files: ResultFiles): string[];
}

/**
 * Makes the folder, or takes one up.
 *
 * @param resume - go on with what is there; a folder with a checkpoint is refused without it
 * @throws CorveeError 'out-not-ours' if it holds other files, 'ensemble-there', 'out-not-writable', 'disk-full'
 */
export function openEnsembleFolder(dir: string, resume: boolean): EnsembleFolder {
  const checkpoint = join(dir, CHECKPOINT);
  prepare(dir);
  if (existsSync(checkpoint) && !resume) throw new CorveeError('ensemble-there', { dir });
  let unsaved: (() => Buffer) | null = null;
  let next = performance.now() + EVERY_MS;
  const keep = (): void => {
    if (unsaved === null) return;
    const started = performance.now();
    writeWhole(checkpoint, unsaved());
    unsaved = null;
    const now = performance.now();
    next = now + Math.max(EVERY_MS, SHARE * (now - started));
  };
  return {
    from: (ensemble) => {
      if (!existsSync(checkpoint)) return null;
      const standing = decodeStanding(ensemble.key, readFileSync(checkpoint));
      const all = ensemble.draws * ensemble.replicates;
      // Fewer draws were asked for than are done: what is there cannot be taken apart.
      if ((standing.done.at(-1)?.[1] ?? 0) > all) throw new CorveeError('ensemble-other', {});
      return standing;
    },
    save: ({ key }, standing) => {
      unsaved = () => encodeStanding(key, standing);
      if (performance.now() >= next) keep();
    },
    keep,
    finish: (files) => {
      keep();
      return RESULT_FILES.map((name) => {
        writeWhole(join(dir, name), files[name]);
        return join(dir, name);
      });
    },
  };
}

/** Also what a killed run left half-written is ours. */
function prepare(dir: string): void {
  const known = new Set<string>([CHECKPOINT, ...RESULT_FILES].flatMap((name) => [name, `${name}.partial`]));
  try {
    mkdirSync(dir, { recursive: true });
    known.add(SLURM_DIR);
    if (!readdirSync(dir).every((name) => known.has(name))) throw new CorveeError('out-not-ours', { dir });
  } catch (error) {
    throw writeError(error, join(dir, CHECKPOINT));
  }
}
