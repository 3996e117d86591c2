/** A fold as bytes and back: little-endian, canonical (equal folds, equal bytes), checked when read. */
import { CorveeError } from '../../base/index.ts';
import { Distribution } from './distribution.ts';
import { DIGITS, ExactSums } from './exact-sums.ts';
import { Fold, type OpenDraw } from './fold.ts';

/** Changed with the layout; another layout is refused. */
export const FOLD_VERSION = 1;
const MAGIC = 0x646c6f66;

export function encodeFold(fold: Fold): Uint8Array<ArrayBuffer> {
  const { distributions, sums, squares, clusters, open } = fold.state;
  const out = new Writer();
  for (const word of [MAGIC, FOLD_VERSION, fold.shape.cells, fold.shape.cluster, clusters, open.size]) {
    out.number(word);
  }
  for (const distribution of distributions) {
    const [few, buckets] = [distribution.few(), distribution.buckets()];
    out.number(few.length);
    out.numbers(few);
    out.number(buckets.length);
    for (const [bucket, count] of buckets) {
      out.number(bucket);
      out.number(count);
    }
  }
  out.numbers(sums.digits);
  out.numbers(squares.digits);
  for (const [draw, part] of [...open].sort(([a], [b]) => a - b)) {
    out.number(draw);
    out.number(part.runs);
    out.numbers(part.sums.digits);
  }
  return out.bytes();
}

/** @throws CorveeError 'fold-damaged' if the bytes are no fold of this version */
export function decodeFold(bytes: Uint8Array): Fold {
  const read = new Reader(bytes);
  if (read.number() !== MAGIC || read.number() !== FOLD_VERSION) throw damaged();
  const [cells, cluster, clusters, opened] = [read.count(), read.count(), read.count(), read.count()];
  const distributions = Array.from({ length: cells }, () => {
    const few = read.numbers(read.count());
    const buckets = Array.from({ length: read.count() }, () => [read.count(), read.count()] as const);
    return Distribution.of(few, buckets);
  });
  const sums = ExactSums.of(read.numbers(cells * DIGITS));
  const squares = ExactSums.of(read.numbers(cells * DIGITS));
  const open = new Map<number, OpenDraw>();
  for (let i = 0; i < opened; i++) {
    open.set(read.count(), { runs: read.count(), sums: ExactSums.of(read.numbers(cells * DIGITS)) });
  }
  if (!read.atEnd()) throw damaged();
  return new Fold({ cells, cluster }, { distributions, sums, squares, clusters, open });
}

const damaged = (): CorveeError<'fold-damaged'> => new CorveeError('fold-damaged', {});

/** Every number is a double: simple, and what packs the bytes afterwards makes it small. */
class Writer {
  #view = new DataView(new ArrayBuffer(1 << 16));
  #at = 0;

  number(value: number): void {
    if (this.#at + 8 > this.#view.byteLength) {
      const larger = new Uint8Array(this.#view.byteLength * 2);
      larger.set(new Uint8Array(this.#view.buffer));
      this.#view = new DataView(larger.buffer);
    }
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }

  numbers(values: Float64Array): void {
    for (const value of values) this.number(value);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#view.buffer, 0, this.#at);
  }
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  number(): number {
    if (this.#at + 8 > this.#view.byteLength) throw damaged();
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, true);
  }

  /** A whole number not larger than what the bytes could hold would allow. */
  count(): number {
    const value = this.number();
    if (!Number.isSafeInteger(value) || value < 0) throw damaged();
    return value;
  }

  numbers(length: number): Float64Array {
    if (length * 8 > this.#view.byteLength - this.#at) throw damaged();
    return Float64Array.from({ length }, () => this.number());
  }

  atEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }
}
