/**
 * Kysely over a few connections to one schema of a PostgreSQL server. What the two engines write differently is here and
 * nowhere else: bytes are `bytea`, texts compare by their bytes, counts are numbers, and only this schema's tables are seen.
 */
import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseIntrospector,
  type DataTypeNode,
  type KyselyPlugin,
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type QueryCompiler,
  type TableMetadata,
} from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { Db } from '../tables.ts';
import { onServer } from './errors.ts';
import type { TeamPlace } from './place.ts';

/** Questions that one desk can ask at a time; whoever appends holds one of them. */
const CONNECTIONS = 4;
/** How long somebody waits for whoever is writing, and how long whoever is writing may think. */
const LOCK_WAIT = '30s';
const IDLE_WRITER = '10min';
const INT8 = 20;

/** @param plugins - as Kysely's: they see every query, also inside transactions */
export function kyselyOver(place: TeamPlace, plugins: readonly KyselyPlugin[] = []): Db {
  const pool = new pg.Pool({
    ...place.connection,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'corvee',
    types,
  });
  // A connection that breaks while idle is replaced at the next question.
  pool.on('error', () => undefined);
  return new Kysely({ dialect: new TeamDialect(place, guarded(pool, place.where)), plugins: [...plugins] });
}

/** Counts come as numbers; everything else as the driver has it. */
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);

class TeamDialect extends PostgresDialect {
  readonly #schema: string;

  constructor({ schema }: TeamPlace, pool: PostgresPool) {
    super({
      pool,
      cursor: Cursor,
      async onCreateConnection(connection) {
        const settings = [
          ['search_path', `"${schema}"`],
          ['lock_timeout', LOCK_WAIT],
          ['idle_in_transaction_session_timeout', IDLE_WRITER],
          // Whatever the server is set to: what is acknowledged is on its disk.
          ['synchronous_commit', 'on'],
          // Whoever has waited for a lock sees what was written meanwhile.
          ['default_transaction_isolation', 'read committed'],
        ];
        const each = settings.map(
          (_, i) => `set_config($${String(2 * i + 1)}, $${String(2 * i + 2)}, false)`,
        );
        await connection.executeQuery(CompiledQuery.raw(`select ${each.join(', ')}`, settings.flat()));
      },
    });
    this.#schema = schema;
  }

  override createQueryCompiler(): QueryCompiler {
    return new TeamCompiler();
  }

  override createIntrospector(db: Kysely<never>): DatabaseIntrospector {
    return new OwnSchema(db, this.#schema);
  }
}

class TeamCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    if (node.dataType === 'blob') this.append('bytea');
    else if (node.dataType === 'text') this.append('text collate "C"');
    else super.visitDataType(node);
  }
}

/** Other schemas of the database are other people's. */
class OwnSchema extends PostgresIntrospector {
  readonly #schema: string;

  constructor(db: Kysely<never>, schema: string) {
    super(db);
    this.#schema = schema;
  }

  override async getTables(options?: { withInternalKyselyTables: boolean }): Promise<TableMetadata[]> {
    return (await super.getTables(options)).filter(({ schema }) => schema === this.#schema);
  }
}

/** The pool, whose failures leave as CorveeErrors. */
function guarded(pool: pg.Pool, where: string): PostgresPool {
  return {
    options: {},
    connect: () => onServer(where, async () => guardedClient(await pool.connect(), where)),
    end: () => pool.end(),
  };
}

const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

function guardedClient(client: pg.PoolClient, where: string): PostgresPoolClient {
  // Kysely knows a connection by its client, and sets each up once.
  const known = clients.get(client);
  if (known !== undefined) return known;
  let broken = false;
  client.on('error', () => (broken = true));
  const query = (asked: unknown, parameters?: readonly unknown[]): unknown => {
    if (typeof asked === 'string')
      return onServer(where, () =>
        client.query(asked, parameters === undefined ? undefined : [...parameters]),
      );
    const cursor = client.query(asked as never) as unknown as PostgresCursor<unknown>;
    return {
      read: (rows: number) => onServer(where, () => cursor.read(rows)),
      close: () => onServer(where, () => cursor.close()),
    };
  };
  const made = {
    query,
    release: (destroy?: boolean) => {
      client.release(destroy === true || broken);
    },
  } as PostgresPoolClient;
  clients.set(client, made);
  return made;
}
