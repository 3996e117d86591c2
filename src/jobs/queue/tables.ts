/**
 * What the database of a queue holds: plans, the values of chunks of jobs, and what each chunk gave. Numbers only: no
 * claim, no word of a report, no worker (N1), and of a departure nothing but workers' outcomes, because nothing else is
 * measured (N3).
 */
import type pg from 'pg';
import type { ChunkRow } from '../spec.ts';
import { atPlace, type QueuePlace } from './place.ts';

const SCHEMA = `
  create schema if not exists corvee;
  create table if not exists corvee.ensemble (
    id text primary key, code text not null, spec bytea not null
  );
  create table if not exists corvee.chunk (
    ensemble text not null references corvee.ensemble on delete cascade,
    chunk integer not null, first_job bigint not null, end_job bigint not null,
    inputs bytea not null,
    primary key (ensemble, chunk)
  );
  create table if not exists corvee.result (
    ensemble text not null, chunk integer not null,
    code text not null, standing bytea, error jsonb,
    primary key (ensemble, chunk),
    foreign key (ensemble, chunk) references corvee.chunk on delete cascade
  );
`;
/** Two that come at once do not both make the tables. */
const LOCK = 7_263_510;

export interface ResultRow {
  readonly chunk: number;
  readonly code: string;
  readonly standing: Buffer | null;
  /** A CorveeError that the chunk meets on any machine. */
  readonly error: { readonly code: string; readonly data: unknown } | null;
}

export interface QueueTables {
  /** Adds an ensemble and its chunks, all or none; one that is there stays as it was cut. Results that are errors are taken back, to be tried again. */
  add(id: string, code: string, spec: Buffer, chunks: Iterable<ChunkRow>): Promise<void>;
  spec(id: string): Promise<{ readonly code: string; readonly spec: Buffer } | null>;
  chunk(id: string, chunk: number): Promise<ChunkRow | null>;
  /** Numbers of the chunks that have no result. */
  missing(id: string): Promise<number[]>;
  /** How many chunks of any ensemble of this code have no result. */
  open(code: string): Promise<number>;
  hasResult(id: string, chunk: number): Promise<boolean>;
  /** Writes a result; one that is there is replaced: results of one key are equal. */
  put(id: string, result: ResultRow): Promise<void>;
  /** Results of chunks that are not among `seen`, at most `most`. */
  results(id: string, seen: readonly number[], most: number): Promise<ResultRow[]>;
  close(): Promise<void>;
}

/** @throws CorveeError 'queue-down', 'queue-refused', 'queue-failed', as every method does */
export async function openTables(place: QueuePlace): Promise<QueueTables> {
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({
    connectionString: place.url,
    max: 1,
    connectionTimeoutMillis: 10_000,
    application_name: 'corvee',
  });
  // A connection that breaks while idle is replaced at the next question.
  pool.on('error', () => undefined);
  const rows = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> =>
    atPlace(place, async () => (await pool.query<R>(text, values)).rows);
  try {
    await rows(`begin; select pg_advisory_xact_lock(${String(LOCK)}); ${SCHEMA} commit;`);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    add: (id, code, spec, chunks) =>
      atPlace(place, async () => {
        const client = await pool.connect();
        try {
          await client.query('begin');
          const added = await client.query(
            'insert into corvee.ensemble values ($1, $2, $3) on conflict do nothing',
            [id, code, spec],
          );
          // Whoever came first has cut it; another cut would not fit the results there are.
          for (const { chunk, first, end, inputs } of added.rowCount === 0 ? [] : chunks) {
            const values = [id, chunk, first, end, inputs];
            await client.query('insert into corvee.chunk values ($1, $2, $3, $4, $5)', values);
          }
          await client.query('delete from corvee.result where ensemble = $1 and error is not null', [id]);
          await client.query('commit');
        } finally {
          // Broken off before its end, it is undone by the server.
          client.release(true);
        }
      }),
    async spec(id) {
      return (
        (
          await rows<{ code: string; spec: Buffer }>('select code, spec from corvee.ensemble where id = $1', [
            id,
          ])
        )[0] ?? null
      );
    },
    async chunk(id, chunk) {
      const [row] = await rows<{ first_job: string; end_job: string; inputs: Buffer }>(
        'select first_job, end_job, inputs from corvee.chunk where ensemble = $1 and chunk = $2',
        [id, chunk],
      );
      if (row === undefined) return null;
      return { chunk, first: Number(row.first_job), end: Number(row.end_job), inputs: row.inputs };
    },
    async missing(id) {
      const found = await rows<{ chunk: number }>(
        `select chunk from corvee.chunk c where ensemble = $1
           and not exists (select from corvee.result r where r.ensemble = c.ensemble and r.chunk = c.chunk)
         order by chunk`,
        [id],
      );
      return found.map(({ chunk }) => chunk);
    },
    async open(code) {
      const [row] = await rows<{ n: number }>(
        `select count(*)::integer as n from corvee.chunk c join corvee.ensemble e on e.id = c.ensemble
          where e.code = $1
            and not exists (select from corvee.result r where r.ensemble = c.ensemble and r.chunk = c.chunk)`,
        [code],
      );
      return row?.n ?? 0;
    },
    async hasResult(id, chunk) {
      return (
        (await rows('select 1 from corvee.result where ensemble = $1 and chunk = $2', [id, chunk])).length > 0
      );
    },
    async put(id, { chunk, code, standing, error }) {
      await rows(
        `insert into corvee.result values ($1, $2, $3, $4, $5)
         on conflict (ensemble, chunk) do update set code = excluded.code, standing = excluded.standing, error = excluded.error`,
        [id, chunk, code, standing, error === null ? null : JSON.stringify(error)],
      );
    },
    async results(id, seen, most) {
      return rows<ResultRow & pg.QueryResultRow>(
        `select chunk, code, standing, error from corvee.result
          where ensemble = $1 and chunk <> all($2) order by chunk limit $3`,
        [id, seen, most],
      );
    },
    close: () => pool.end(),
  };
}
