/**
 * A battery of statistical tests on the words the engine draws, Threefry4x32 with 12 rounds, at the counters it really uses:
 * neighbouring workers, months, blocks and replicates. Needs a build.
 *
 *   node bench/engine/random.mjs [--millions 16]
 *
 * Each line is a test with its z-score; beyond 5 in either direction it fails. Small next to TestU01, but aimed at what would
 * hurt a model: words of neighbours that are alike.
 */
import { parseArgs } from 'node:util';
import { threefry4x32 } from '../../dist/base/index.js';

const { values } = parseArgs({ options: { millions: { type: 'string', default: '16' } } });
const count = Number(values.millions) * 1e6;
const key = [0x2024c0de, 0x000d0e55, 0, 0];
const rows = Math.ceil(count / 4 / 48);
/** Walks through workers, then months, then blocks, as a run does. */
const walk = function* () {
  for (let month = 0; month < 24; month++) {
    for (const block of [0, 0x9e3779b9]) {
      for (let row = 0; row < rows; row++) yield threefry4x32([row, month, block, 3], key);
    }
  }
};
const chi = (counts, expected) => {
  const sum = counts.reduce((all, seen) => all + (seen - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (sum - freedom) / Math.sqrt(2 * freedom);
};
const bitsOf = (word) => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) & 63;
};

const bit = new Float64Array(128);
const top = [0, 1, 2, 3].map(() => new Float64Array(65536));
const low = [0, 1, 2, 3].map(() => new Float64Array(65536));
const pairs = new Float64Array(65536);
const within = new Float64Array(65536);
let [differ, before, gapSum, gaps, since, total] = [0, null, 0, 0, 0, 0];
let [serial, mean] = [0, 0];
for (const words of walk()) {
  words.forEach((word, w) => {
    for (let b = 0; b < 32; b++) bit[w * 32 + b] += (word >>> b) & 1;
    top[w][word >>> 16]++;
    low[w][word & 0xffff]++;
    mean += word / 2 ** 32 - 0.5;
  });
  within[((words[0] >>> 24) << 8) | (words[1] >>> 24)]++;
  if (before !== null) {
    pairs[((before[0] >>> 24) << 8) | (words[0] >>> 24)]++;
    words.forEach((word, w) => (differ += bitsOf(word ^ before[w])));
    serial += (words[0] / 2 ** 32 - 0.5) * (before[0] / 2 ** 32 - 0.5);
  }
  since++;
  if (words[2] < 0.01 * 2 ** 32) {
    gapSum += since;
    gaps++;
    since = 0;
  }
  before = words;
  total++;
}
/** Flipping one bit of the counter must flip each bit of the result half of the time. */
let [flipped, flips] = [0, 0];
for (let row = 0; row < 20000; row++) {
  const counter = [row, row % 60, row * 7919, row % 5];
  const plain = threefry4x32(counter, key);
  for (let part = 0; part < 4; part++) {
    for (const b of [0, 1, 7, 15, 31]) {
      const other = counter.map((word, i) => (i === part ? (word ^ (1 << b)) >>> 0 : word));
      threefry4x32(other, key).forEach((word, w) => (flipped += bitsOf(word ^ plain[w])));
      flips += 128;
    }
  }
}
const spread = (seen, all) => (seen - all / 2) / Math.sqrt(all / 4);
const worst = (scores) => scores.reduce((far, z) => (Math.abs(z) > Math.abs(far) ? z : far), 0);
const results = {
  'each bit is one half of the time (worst of 128)': worst([...bit].map((ones) => spread(ones, total))),
  'upper 16 bits are uniform (worst of 4 words)': worst(top.map((seen) => chi(seen, total / 65536))),
  'lower 16 bits are uniform (worst of 4 words)': worst(low.map((seen) => chi(seen, total / 65536))),
  'neighbours: pairs of bytes are uniform': chi(pairs, (total - 1) / 65536),
  'words of one call: pairs of bytes are uniform': chi(within, total / 65536),
  'neighbours differ in half of their bits': spread(differ, 128 * (total - 1)),
  'neighbours are uncorrelated': serial / Math.sqrt(total) / (1 / 12),
  'the mean is one half': mean / Math.sqrt((total * 4) / 12),
  'gaps between events of one in a hundred': (gapSum / gaps - 100) / (99.5 / Math.sqrt(gaps)),
  'one bit of the counter flips half of the bits': spread(flipped, flips),
};
let failed = false;
for (const [name, z] of Object.entries(results)) {
  failed ||= Math.abs(z) > 5;
  console.log(`${z.toFixed(2).padStart(7)}  ${name}`);
}
console.log(`${(total * 4).toLocaleString('en')} words: ${failed ? 'FAILED' : 'all within 5'}`);
if (failed) process.exitCode = 1;
