/**
 * Days in the wordings of news, one sentence each (own, not blind). The set was scored once at first sight, before a rule
 * was made for it; a later figure says what was mended and that nothing is lost.
 *
 *   node bench/reading/days.mjs [--each]
 *
 * Too narrow: days that the words allow are left out. Runs from source (Node 22.18 or later).
 */
import { readFileSync } from 'node:fs';
import { read } from '../../src/reading/index.ts';

const sets = readFileSync(new URL('./own/days.txt', import.meta.url), 'utf8')
  .split(/^# .*set.*$/m)
  .slice(1);

for (const [i, set] of sets.entries()) {
  const counts = { rows: 0, right: 0, dated: 0, exact: 0, narrow: 0 };
  for (const row of set.split('\n').filter((line) => line.includes(' => '))) {
    const [, day, sentence, meaning] = /^(\S+) \| (.+) => (.+)$/.exec(row);
    const wanted = meaning === '-' ? [] : meaning.split('; ').map(endsOf);
    const found = read(sentence, { language: 'en', published: { from: day, to: day } })
      .times.filter(({ from, to }) => from !== null || to !== null)
      .map(({ from, to }) => ({ from, to }));
    const same = (a, b) => a.from === b.from && a.to === b.to;
    counts.rows++;
    counts.dated += wanted.length;
    const left = found.filter((other) => !wanted.some((one) => same(one, other)));
    const missed = wanted.filter((one) => !found.some((other) => same(one, other)));
    counts.exact += wanted.length - missed.length;
    counts.narrow += missed.filter((one, at) => left[at] !== undefined && isNarrow(one, left[at])).length;
    if (missed.length === 0 && left.length === 0) counts.right++;
    else if (process.argv.includes('--each'))
      console.log(
        `${day} ${sentence}\n    wanted ${meaning}\n    read   ${found.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join('; ')}`,
      );
  }
  const share = (right, of) => `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;
  console.log(
    `set ${i + 1}: sentences ${share(counts.right, counts.rows)}; days exact ${share(counts.exact, counts.dated)}, too narrow ${share(counts.narrow, counts.dated)}`,
  );
}

function endsOf(days) {
  const [from, to] = days.split('..');
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

function isNarrow(item, other) {
  const late = other.from !== null && (item.from === null || other.from > item.from);
  return late || (other.to !== null && (item.to === null || other.to < item.to));
}
