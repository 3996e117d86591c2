/**
 * Norms in single sentences, set by set (own, not blind). Each set was written before the reader saw it and scored once at
 * first sight: those figures stand in docs/reading.md. Rules were made for it since, so a later figure says what was
 * mended and that nothing is lost.
 *
 *   node bench/reading/wordings.mjs [--set N] [--each]
 *
 * A row is `sentence => kind|kind + kind`: after each plus a norm of its own, with the kinds it may be proposed as; `-` is
 * no norm, `-|kind` lets that kind pass. What is proposed beside these is wrong. Runs from source (Node 22.18 or later).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../../src/reading/index.ts';
import { norms } from './own/count-layers.mjs';

const { values } = parseArgs({
  options: { set: { type: 'string' }, each: { type: 'boolean', default: false } },
});
const published = { from: '2023-04-04', to: '2023-04-04' };
const folder = new URL('./own/wordings/', import.meta.url);
const sets = readdirSync(folder)
  .map((name) => name.replace('.txt', ''))
  .filter((name) => values.set === undefined || name === values.set);

for (const set of sets) {
  const counts = { of: 0, found: 0, right: 0, proposed: 0, none: 0, wrong: 0 };
  for (const row of readFileSync(new URL(`${set}.txt`, folder), 'utf8').split('\n')) {
    if (row.includes(' => ')) count(row, counts);
  }
  const { of, found, right, proposed, none, wrong } = counts;
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(0)} %`;
  console.log(
    `set ${set}: ${found} of ${of} norms found (${percent(found, of)}); ${right} of ${proposed} proposals right (${percent(right, proposed)}); ${wrong} of ${none} sentences without a norm have one proposed`,
  );
}

function count(row, counts) {
  const [sentence, wanted] = row.split(' => ');
  const claims = read(sentence, { language: 'en', published }).claims.filter(({ statement }) =>
    norms.has(statement.kind),
  );
  const kinds = claims.map(({ statement }) => statement.kind);
  const needs = wanted.split(' + ').map((need) => need.split('|'));
  const asked = needs.filter((need) => !need.includes('-'));
  const missed = asked.filter((need) => !need.some((kind) => kinds.includes(kind)));
  // What an order says is a claim beside it.
  const extra = claims.filter(
    ({ rule, statement }) =>
      !needs.some(
        (need) => need.includes(statement.kind) || (rule.endsWith('#content') && need.includes('order')),
      ),
  );
  counts.of += asked.length;
  counts.found += asked.length - missed.length;
  counts.proposed += kinds.length;
  counts.right += kinds.length - extra.length;
  if (wanted === '-') {
    counts.none++;
    if (kinds.length > 0) counts.wrong++;
  }
  if (values.each && (missed.length > 0 || extra.length > 0))
    console.log(`${wanted} | ${claims.map(({ rule }) => rule).join(', ')} | ${sentence}`);
}
