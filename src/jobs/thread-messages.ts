/** What a pool and its threads say to each other. */
import type { Backend } from '../engine/index.ts';
import type { ErrorCode } from '../base/index.ts';
import type { Job, Work } from './work.ts';

/** Given to a thread when it starts. */
export interface ThreadData {
  readonly work: Work;
  readonly backend: Backend;
}

export interface ThreadJob extends Pick<Job, 'draw' | 'variant' | 'replicate'> {
  readonly id: number;
  /** As `packValues` makes it. */
  readonly packed: Int32Array;
}

export type ThreadAnswer =
  | { readonly kind: 'done'; readonly id: number; readonly cells: Float64Array<ArrayBuffer> }
  /** A CorveeError: the job itself is wrong, on every thread. */
  | { readonly kind: 'refused'; readonly id: number; readonly code: ErrorCode; readonly data: unknown }
  /** Any other error: a fault in Corvée. */
  | { readonly kind: 'fault'; readonly id: number; readonly stack: string };
