/**
 * A megabyte of each text that was made to be slow: how long each reader takes over it.
 *
 *   node bench/reading/adversarial.mjs [--characters 1000000]
 *
 * One reading of all layers under the sampling profiler; a reader's time is that of its functions with all they call, so the
 * columns are apart but for `all`. Seconds of the clock: run it alone. Runs from source (Node 22.18 or later).
 */
import { Session } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { read } from '../../src/reading/index.ts';
import { hostileTexts } from '../../src/reading/robustness.case.ts';

const { values } = parseArgs({ options: { characters: { type: 'string', default: '1000000' } } });
const readers = {
  text: ['makeDocument', 'chunkDocument', 'readBoilerplate', 'startsOf', 'guessLanguage'],
  times: ['findTimes', 'timeContexts', 'resolveTimes', 'linkDurations', 'inferPublished'],
  quantities: ['readQuantities', 'checkRises'],
  attribution: ['readAttribution'],
  claims: ['readClaims', 'findPlaces', 'findTrades', 'readSurface'],
};
const readerOf = new Map(
  Object.entries(readers).flatMap(([reader, names]) => names.map((name) => [name, reader])),
);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 500 });
read('Crews pay USD 300 a month, a source said on Monday. 당자금을 4개월 이상. рублей в месяц', {
  published: null,
});

const worst = {};
for (const [name, text] of Object.entries(hostileTexts(Number(values.characters)))) {
  await session.post('Profiler.start');
  read(text, { published: null });
  const { profile } = await session.post('Profiler.stop');
  const seconds = secondsOf(profile);
  for (const [reader, time] of Object.entries(seconds)) worst[reader] = Math.max(worst[reader] ?? 0, time);
  console.log(row(name, seconds));
}
console.log(row('worst', worst));

/** Every sample counts for the outermost reader on its stack. */
function secondsOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outermost = new Map();
  const find = (id) => {
    if (id === undefined) return null;
    if (!outermost.has(id)) {
      const { functionName: name } = byId.get(id).callFrame;
      outermost.set(id, find(parents.get(id)) ?? readerOf.get(name) ?? null);
    }
    return outermost.get(id);
  };
  const seconds = { all: 0, ...Object.fromEntries(Object.keys(readers).map((reader) => [reader, 0])) };
  samples.forEach((id, i) => {
    seconds.all += timeDeltas[i] / 1e6;
    const reader = find(id);
    if (reader !== null) seconds[reader] += timeDeltas[i] / 1e6;
  });
  return seconds;
}

function row(name, seconds) {
  const cells = Object.entries(seconds).map(([reader, time]) => `${reader} ${time.toFixed(2)}`);
  return `${name.padEnd(34)} ${cells.join('  ')}`;
}
