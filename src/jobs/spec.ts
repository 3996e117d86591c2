/** An ensemble and its chunks as bytes: all that a worker on another machine needs, and nothing else. */
import { deflateSync, inflateSync } from 'node:zlib';
import { sha256 } from '../base/index.ts';
import type { Backend } from '../engine/index.ts';
import type { Ensemble } from './ensemble.ts';
import { jobRunner, packValues, unpackValues, type Work } from './work.ts';

/** Some jobs of an ensemble, with the values of their draws. */
export interface ChunkRow {
  readonly chunk: number;
  /** Job numbers, half-open. */
  readonly first: number;
  readonly end: number;
  readonly inputs: Buffer;
}

/** What stays the same for all chunks. */
export interface EnsembleSpec {
  readonly work: Work;
  readonly draws: number;
  readonly replicates: number;
  /** SHA-256 of what a small run of draw 0 gives: an engine that gives anything else does not take part. */
  readonly probe: string;
  /** The values of that run. */
  readonly probeValues: readonly number[];
}

/** Workers of the probe. */
const PROBE_WORKERS = 200;

export function specOf({ work, draws, replicates, jobOf }: Ensemble, backend: Backend): EnsembleSpec {
  const probeValues = [...packValues(jobOf(0, 0).values)];
  return { work, draws, replicates, probe: probeOf({ work, probeValues }, backend), probeValues };
}

/** @returns what the probe gives on this machine, with this engine and this version */
export function probeOf(
  { work, probeValues }: Pick<EnsembleSpec, 'work' | 'probeValues'>,
  backend: Backend,
): string {
  const small = {
    ...work,
    models: work.models.map((model) => ({ ...model, workers: Math.min(model.workers, PROBE_WORKERS) })),
  };
  const values = unpackValues(small, Int32Array.from(probeValues));
  const cells = jobRunner(small, backend)({ draw: 0, variant: 0, replicate: 0, values });
  return sha256(new Uint8Array(cells.buffer));
}

export function encodeSpec(spec: EnsembleSpec): Buffer {
  return deflateSync(JSON.stringify(spec));
}

export function decodeSpec(bytes: Buffer): EnsembleSpec {
  return JSON.parse(inflateSync(bytes).toString()) as EnsembleSpec;
}

/** An ensemble cut into chunks of `size` jobs. */
export function* chunksOf(ensemble: Ensemble, size: number): Generator<ChunkRow> {
  const all = ensemble.draws * ensemble.replicates;
  for (let chunk = 0; chunk * size < all; chunk++) {
    yield encodeChunk(ensemble, chunk, chunk * size, Math.min(all, (chunk + 1) * size));
  }
}

/** Jobs `first` to `end` with the values of their draws. */
function encodeChunk({ replicates, jobOf }: Ensemble, chunk: number, first: number, end: number): ChunkRow {
  const draws = drawsOf(first, end, replicates).map((draw) => jobOf(draw, 0));
  const values = draws.map((job) => packValues(job.values));
  const length = values[0]?.length ?? 0;
  const packed = new Int32Array(draws.length * (length + 1));
  values.forEach((own, i) => {
    packed[i * (length + 1)] = draws[i]?.variant ?? 0;
    packed.set(own, i * (length + 1) + 1);
  });
  return { chunk, first, end, inputs: deflateSync(new Uint8Array(packed.buffer)) };
}

/** The ensemble of a chunk: `jobOf` knows its own draws only. */
export function ensembleOfChunk({ work, draws, replicates }: EnsembleSpec, row: ChunkRow): Ensemble {
  const packed = new Int32Array(Uint8Array.from(inflateSync(row.inputs)).buffer);
  const own = drawsOf(row.first, row.end, replicates);
  const length = packed.length / own.length;
  return {
    work,
    draws,
    replicates,
    jobOf: (draw, replicate) => {
      const at = (draw - (own[0] ?? 0)) * length;
      const values = unpackValues(work, packed.subarray(at + 1, at + length));
      return { draw, variant: packed[at] ?? 0, replicate, values };
    },
  };
}

function drawsOf(first: number, end: number, replicates: number): number[] {
  const from = Math.floor(first / replicates);
  return Array.from({ length: Math.floor((end - 1) / replicates) - from + 1 }, (_, i) => from + i);
}
