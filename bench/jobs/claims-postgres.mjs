/**
 * Made-up claims in one table of PostgreSQL, to see how an as-of question and the table grow. A sketch of a team store for
 * docs/scale.md, not Corvée's own store; fsync is off. `node bench/jobs/claims-postgres.mjs 100000 1000000`
 */
import pg from 'pg';
import { startPostgres } from '../../test/support/postgres.ts';

const sizes = process.argv.slice(2).map(Number);
const server = await startPostgres();
const client = new pg.Client({ connectionString: server.url });
await client.connect();
await client.query(`
  create table claim (
    seq bigint primary key, state smallint, topic smallint, valid_from date, valid_to date, known_from date, body bytea
  )`);
let rows = 0;
for (const size of sizes) {
  await client.query('drop index if exists as_of');
  let started = performance.now();
  await client.query(
    `insert into claim select n, n % 40, (n * 7919) % 60, day, day + ((n * 31) % 900)::integer, day + ((n * 17) % 120)::integer,
       decode(repeat(md5(n::text), 25), 'hex')
     from (select n, date '2010-01-01' + ((n * 104729) % 5800)::integer as day from generate_series($1::bigint, $2::bigint) n) made`,
    [rows + 1, size],
  );
  const insertSeconds = (performance.now() - started) / 1000;
  started = performance.now();
  await client.query('create index as_of on claim (state, topic, known_from, valid_from) include (valid_to)');
  await client.query('analyze claim');
  const indexSeconds = (performance.now() - started) / 1000;
  const times = [];
  let found = 0;
  for (let n = 0; n < 200; n++) {
    const [state, topic, day] = [(n * 13) % 40, (n * 29) % 60, `${2012 + (n % 12)}-06-01`];
    const before = performance.now();
    const answer = await client.query(
      `select seq, body from claim where state = $1 and topic = $2 and known_from <= $3::date + 90 and known_from > $3::date - 1100
         and valid_from <= $3 and valid_to >= $3`,
      [state, topic, day],
    );
    times.push(performance.now() - before);
    found += answer.rowCount;
  }
  times.sort((a, b) => a - b);
  const [{ table, index }] = (
    await client.query("select pg_table_size('claim') as table, pg_indexes_size('claim') as index")
  ).rows;
  console.log(
    JSON.stringify({
      claims: size,
      insertedPerSecond: Math.round((size - rows) / insertSeconds),
      indexSeconds: Number(indexSeconds.toFixed(1)),
      bytesPerClaim: Math.round(Number(table) / size),
      indexBytesPerClaim: Math.round(Number(index) / size),
      found: Math.round(found / 200),
      medianMs: Number(times[100].toFixed(2)),
      p95Ms: Number(times[190].toFixed(2)),
    }),
  );
  rows = size;
}
await client.end();
server.stop();
process.exit(0);
