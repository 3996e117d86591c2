/**
 * How many numbers fell into each bucket, in flat arrays: eight bytes for each place of an open table, where a `Map` takes eight
 * times as many. An ensemble has hundreds of such tables with thousands of buckets each.
 */
export class BucketCounts {
  #keys = new Int32Array(START).fill(FREE);
  #counts = new Uint32Array(START);
  #used = 0;

  /** @param bucket - 0 … 2^31 - 1 */
  add(bucket: number, count: number): void {
    let at = this.#placeOf(bucket);
    if (this.#keys[at] === FREE) {
      if (this.#used * 4 >= this.#keys.length * 3) {
        this.#grow();
        at = this.#placeOf(bucket);
      }
      this.#keys[at] = bucket;
      this.#used++;
    }
    const sum = (this.#counts[at] ?? 0) + count;
    if (sum > MOST) throw new RangeError('More than 2^32 - 1 runs of one number');
    this.#counts[at] = sum;
  }

  /** Calls back once for each bucket, in no order to rely on. */
  each(call: (bucket: number, count: number) => void): void {
    this.#keys.forEach((bucket, at) => {
      if (bucket !== FREE) call(bucket, this.#counts[at] ?? 0);
    });
  }

  /** The buckets in ascending order. */
  keys(): Int32Array {
    return this.#keys.filter((bucket) => bucket !== FREE).sort();
  }

  /** How many there are of a bucket; 0 for none. */
  of(bucket: number): number {
    return this.#counts[this.#placeOf(bucket)] ?? 0;
  }

  /** Where a bucket is, or where it would go. */
  #placeOf(bucket: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let at = (Math.imul(bucket, SPREAD) >>> 7) & mask;
    while (keys[at] !== FREE && keys[at] !== bucket) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 2).fill(FREE);
    this.#counts = new Uint32Array(keys.length * 2);
    keys.forEach((bucket, from) => {
      if (bucket === FREE) return;
      const at = this.#placeOf(bucket);
      this.#keys[at] = bucket;
      this.#counts[at] = counts[from] ?? 0;
    });
  }
}

/** Places of a new table, a power of two, as all sizes are. */
const START = 64;
const FREE = -1;
const MOST = 2 ** 32 - 1;
/** Spreads neighbouring buckets; 2^32 divided by the golden ratio, odd. */
const SPREAD = 0x9e3779b1;
