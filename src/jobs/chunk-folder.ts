/**
 * Chunks of an ensemble as files in a folder that several machines see: what a cluster's array of tasks works on. Task
 * N reads `N.chunk` and writes `N.done`; nobody needs a server. Files hold values and totals, as the tables of a queue do.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorveeError } from '../base/index.ts';
import type { Backend } from '../engine/index.ts';
import { freshStanding, runEnsemble, type Ensemble, type Standing } from './ensemble.ts';
import { mergeDone } from './fold/done.ts';
import { makePool } from './pool.ts';
import { chunksOf, decodeSpec, encodeSpec, ensembleOfChunk, probeOf, specOf } from './spec.ts';
import { decodeStanding, encodeStanding } from './standing-bytes.ts';
import { writeError, writeWhole } from './write-whole.ts';

/** Line one of a chunk's file: its jobs; the rest: its values. */
const HEADER_END = 10;

export interface ChunkFolderOptions {
  readonly dir: string;
  readonly key: string;
  /** Version of the program. */
  readonly code: string;
  readonly backend: Backend;
}

/**
 * Writes the chunks, unless they are there.
 * @returns how many there are, and the numbers of those that are not done
 * @throws CorveeError 'ensemble-other' if the folder is of another ensemble; 'disk-full', 'out-not-writable'
 */
export function writeChunks(
  ensemble: Ensemble,
  { dir, key, code, backend, size }: ChunkFolderOptions & { readonly size: number },
): { readonly chunks: number; readonly open: number[] } {
  const head = join(dir, 'ensemble.json');
  const identity = JSON.stringify({ key, code, draws: ensemble.draws });
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw writeError(error, head);
  }
  if (!existsSync(head)) {
    for (const { chunk, first, end, inputs } of chunksOf(ensemble, size)) {
      const header = Buffer.from(`${JSON.stringify({ first, end })}\n`);
      writeWhole(join(dir, `${String(chunk)}.chunk`), Buffer.concat([header, inputs]));
    }
    writeWhole(join(dir, 'ensemble.spec'), encodeSpec(specOf(ensemble, backend)));
    // Written last: a folder that has it is whole.
    writeWhole(head, identity);
  }
  if (readFileSync(head, 'utf8') !== identity) throw new CorveeError('ensemble-other', {});
  const names = new Set(readdirSync(dir));
  const chunks = [...names].filter((name) => name.endsWith('.chunk')).length;
  const open = Array.from({ length: chunks }, (_, chunk) => chunk).filter(
    (n) => !names.has(`${String(n)}.done`),
  );
  return { chunks, open };
}

/**
 * Runs one chunk and writes what it gives; nothing if that is there.
 * @throws CorveeError 'chunk-missing', 'queue-other-code', 'worker-differs', as the engine does, and as writing does
 */
export async function runChunkFile(
  { dir, code, backend, threads }: Omit<ChunkFolderOptions, 'key'> & { readonly threads: number },
  chunk: number,
  signal?: AbortSignal,
): Promise<void> {
  const [file, done] = [join(dir, `${String(chunk)}.chunk`), join(dir, `${String(chunk)}.done`)];
  if (existsSync(done)) return;
  if (!existsSync(file)) throw new CorveeError('chunk-missing', { dir, chunk });
  const identity = JSON.parse(readFileSync(join(dir, 'ensemble.json'), 'utf8')) as {
    key: string;
    code: string;
  };
  if (identity.code !== code)
    throw new CorveeError('queue-other-code', { found: identity.code, known: code });
  const spec = decodeSpec(readFileSync(join(dir, 'ensemble.spec')));
  if (probeOf(spec, backend) !== spec.probe) throw new CorveeError('worker-differs', {});
  const bytes = readFileSync(file);
  const end = bytes.indexOf(HEADER_END);
  const jobs = JSON.parse(bytes.toString('utf8', 0, end)) as { first: number; end: number };
  const ensemble = ensembleOfChunk(spec, { chunk, ...jobs, inputs: bytes.subarray(end + 1) });
  const pool = makePool(spec.work, { threads, backend });
  try {
    const standing = await runEnsemble(ensemble, {
      pool,
      from: freshStanding(ensemble),
      only: [jobs.first, jobs.end],
      ...(signal && { signal }),
    });
    writeWhole(done, encodeStanding(identity.key, standing));
  } finally {
    await pool.close();
  }
}

/** All that tasks have written, together. @throws CorveeError 'ensemble-other', 'fold-damaged' */
export function gatherChunks(
  ensemble: Ensemble,
  { dir, key }: Pick<ChunkFolderOptions, 'dir' | 'key'>,
): Standing {
  const files = readdirSync(dir).filter((name) => name.endsWith('.done'));
  return files.reduce<Standing>((standing, name) => {
    const part = decodeStanding(key, readFileSync(join(dir, name)));
    standing.fold.merge(part.fold);
    return { done: mergeDone(standing.done, part.done), fold: standing.fold };
  }, freshStanding(ensemble));
}
