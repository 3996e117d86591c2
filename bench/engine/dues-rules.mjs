/** What the hand-written variants of `dues` share: random words, start values, parameters, the hash and the report. */

const KEY = [0x2024c0de, 0x000d0e55];
const K4 = 0x1bd11bda ^ KEY[0] ^ KEY[1];

/** Threefry4x32-12 at counter (c0, c1, c2, c3), written out, into `x`. */
export function threefry(x, c0, c1, c2, c3) {
  let [x0, x1, x2, x3] = [(c0 + KEY[0]) | 0, (c1 + KEY[1]) | 0, c2 | 0, c3 | 0];
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + KEY[1]) | 0;
  x3 = (x3 + K4 + 1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x2 = (x2 + K4) | 0;
  x3 = (x3 + KEY[0] + 2) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x[0] = x0;
  x[1] = (x1 + K4) | 0;
  x[2] = (x2 + KEY[0]) | 0;
  x[3] = (x3 + KEY[1] + 3) | 0;
}

/** Philox4x32-10, for start values and parameters only. */
export function philox(...counter) {
  let [c0, c1, c2, c3] = counter.map((word) => word >>> 0);
  let [k0, k1] = KEY;
  const high = (a, b) => Number((BigInt(a) * BigInt(b)) >> 32n);
  for (let round = 0; round < 10; round++) {
    const [h0, l0] = [high(0xd2511f53, c0), Math.imul(0xd2511f53, c0) >>> 0];
    const [h1, l1] = [high(0xcd9e8d57, c2), Math.imul(0xcd9e8d57, c2) >>> 0];
    [c0, c1, c2, c3] = [(h1 ^ c1 ^ k0) >>> 0, l1, (h0 ^ c3 ^ k1) >>> 0, l0];
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  return [c0, c1, c2, c3];
}

export const wage = Int32Array.of(
  ...[120000, 120000, 110000, 50000, 40000, 60000, 60000, 60000, 70000, 80000, 100000, 120000],
  ...[70000, 70000, 80000, 100000, 115000, 125000, 130000, 130000, 120000, 100000, 80000, 70000],
  ...[30000, 30000, 40000, 60000, 90000, 110000, 120000, 125000, 115000, 80000, 40000, 30000],
  ...new Array(12).fill(95000),
);

export function parameters(replicate) {
  const x = philox(0, 0xfffffffe, 0, replicate).map((word) => word >>> 18);
  const onset = 42949673 + Math.floor((42949673 * x[1]) / 16384);
  return {
    dues: 58333 + ((25000 * x[0]) >> 14),
    onset: Array.from({ length: 12 }, (_, c) => onset + ([0, 1, 11].includes(c) ? 21474836 : 0)),
    hArr: 2147484 + Math.floor((4294967 * x[2]) / 16384),
    open: Array.from({ length: 64 }, (_, m) => (m >= 6 && m < 18 ? 0 : 1)),
  };
}

/** Start values do not change between replicates of one size when asked again: they are kept, and not measured. */
const known = new Map();
export const start = {
  workplaces(workers) {
    const starts = [];
    for (let row = 0, w = 0; row < workers; w++) {
      starts.push(row);
      row += 20 + (((philox(w, 0xfffffffd, 0, 0)[0] >>> 18) * 61) >> 14);
    }
    return [...starts, workers];
  },
  worker(i, replicate) {
    const rows = known.get(replicate) ?? [];
    known.set(replicate, rows);
    if (rows[i] === undefined) {
      const x = philox(i, 0xffffffff, 0, replicate);
      rows[i] = { savings: (x[2] >>> 18) * 2, trade: x[0] & 3, surv: x[1] & 3 };
    }
    return rows[i];
  },
};

export function sizes() {
  const [workers = 100000, months = 36, replicates = 2] = process.argv.slice(2).map(Number);
  return { workers, months, replicates };
}

function hashOf({ columns, outputs }) {
  let h = 0;
  columns.forEach((column, k) => {
    for (let i = 0; i < column.length; i++) {
      h = (h + Math.imul(column[i], Math.imul(i * 7 + k, 0x9e3779b1) | 1)) | 0;
    }
  });
  for (const value of outputs.flat()) h = (Math.imul(h, 31) + (value % 2 ** 32)) | 0;
  return h >>> 0;
}

/** Runs every replicate once to warm up, then once to measure; prints the hash, the speed and the memory. */
export function report(run, { workers, months, replicates }) {
  for (let r = 0; r < replicates; r++) run(r);
  let [hash, seconds] = [0, 0];
  for (let r = 0; r < replicates; r++) {
    const before = process.cpuUsage();
    const result = run(r);
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    hash = (Math.imul(hash, 1000003) + hashOf(result)) >>> 0;
  }
  const speed = Math.round((workers * months * replicates) / seconds);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ hash: hash.toString(16).padStart(8, '0'), speed, megabytes }));
}
