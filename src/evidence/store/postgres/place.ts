/**
 * Where a team's case is: a PostgreSQL server, a database and a schema in it. The password goes to the driver and nowhere
 * else: not into a message, an error, a log or the journal.
 */
import { parse } from 'pg-connection-string';
import { CorveeError } from '../../../base/index.ts';

const PROTOCOL = /^postgres(ql)?:\/\//;
const SCHEMA = /^[a-z][a-z0-9_]{0,50}$/;
const DEFAULT_SCHEMA = 'corvee_case';
/** Ways to ask for TLS, all of which check the server's certificate here. */
const CHECKED: ReadonlySet<string> = new Set(['require', 'verify-ca', 'verify-full']);
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

export interface TeamPlace {
  /** For people and errors: host, port, database and schema. */
  readonly where: string;
  readonly schema: string;
  /** For the driver only. */
  readonly connection: {
    readonly host: string | undefined;
    readonly port: number | undefined;
    readonly database: string | undefined;
    readonly user: string | undefined;
    readonly password: string | undefined;
    /** Over a network nothing is said in clear, and only to a server whose certificate is good. */
    readonly ssl: false | object;
  };
}

/** True for what is meant as the address of a server, not as the path of a file. */
export function isTeamAddress(text: string): boolean {
  return PROTOCOL.test(text);
}

/**
 * `postgres://user:password@host:port/database?schema=name`. User and password may be left out: then `PGUSER`, `PGPASSWORD` and the
 * password file of PostgreSQL are used. A server that is not on this computer is spoken to over TLS, or not at all.
 *
 * @throws CorveeError 'store-url', which does not repeat the text
 */
export function parseTeamPlace(url: string): TeamPlace {
  const refuse = (why: 'form' | 'schema' | 'clear'): never => {
    throw new CorveeError('store-url', { why });
  };
  const [address = '', query = ''] = url.split('?', 2);
  const given = new URLSearchParams(query);
  const schema = given.get('schema') ?? DEFAULT_SCHEMA;
  if (!SCHEMA.test(schema)) refuse('schema');
  const mode = given.get('sslmode');
  for (const own of ['schema', 'sslmode']) given.delete(own);
  const config = parsed(`${address}${given.size === 0 ? '' : `?${given.toString()}`}`) ?? refuse('form');
  const host = config.host === null || config.host === '' ? undefined : config.host;
  const near = host === undefined || host.startsWith('/') || LOCAL.has(host);
  if (!near && mode !== null && !CHECKED.has(mode)) refuse('clear');
  const port =
    config.port === null || config.port === undefined || config.port === '' ? undefined : Number(config.port);
  const database = config.database ?? undefined;
  const asked = !near || (mode !== null && CHECKED.has(mode));
  // A certificate authority of one's own comes as `sslrootcert`.
  const ssl = asked ? (typeof config.ssl === 'object' ? config.ssl : {}) : false;
  const shown = `${host ?? 'localhost'}${port === undefined ? '' : `:${String(port)}`}/${database ?? ''}`;
  return {
    where: `postgres://${shown}?schema=${schema}`,
    schema,
    connection: { host, port, database, user: config.user, password: config.password, ssl },
  };
}

function parsed(url: string): ReturnType<typeof parse> | null {
  try {
    return parse(url);
  } catch {
    return null;
  }
}
