/** Where a queue is. Its password goes to the driver and nowhere else: not into a message, an error or a log. */
import { CorveeError } from '../../base/index.ts';

export interface QueuePlace {
  /** For the driver only. */
  readonly url: string;
  /** For people: host, port and database. */
  readonly place: string;
}

/** @throws CorveeError 'queue-url', which does not repeat the text */
export function parseQueuePlace(url: string): QueuePlace {
  // On a socket there is no host between user and database, which addresses of the web must have.
  const whole = url
    .replace(/^(postgres(?:ql)?:\/\/[^/]*@)\//, '$1socket/')
    .replace(/^(postgres(?:ql)?:\/\/)\//, '$1socket/');
  const parsed = URL.canParse(whole) ? new URL(whole) : null;
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) throw new CorveeError('queue-url', {});
  const host = parsed.searchParams.get('host') ?? parsed.hostname;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return { url, place: `${host}${port}${parsed.pathname}` };
}

/** PostgreSQL's and the system's ways to say that nobody may come in. */
const REFUSED = ['28P01', '28000', '3D000', '42501'];
const DOWN = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  '57P01',
  '57P03',
];

/** A failure of the database as Corvée's: a code and where, and nothing else of the original. */
export function queueError(error: unknown, { place }: QueuePlace): unknown {
  if (error instanceof CorveeError) return error;
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  const text = error instanceof Error ? error.message : '';
  if (code !== null && REFUSED.includes(code))
    return new CorveeError('queue-refused', { place, reason: code });
  if (code !== null && DOWN.includes(code)) return new CorveeError('queue-down', { place, reason: code });
  // The driver has no code for these.
  if (/^Connection terminated|timeout (?:exceeded|expired)|not queryable/.test(text)) {
    return new CorveeError('queue-down', { place, reason: 'connection' });
  }
  if (/password must be a string|SASL/.test(text))
    return new CorveeError('queue-refused', { place, reason: 'password' });
  return new CorveeError('queue-failed', {
    place,
    reason: code ?? (error instanceof Error ? error.name : 'unknown'),
  });
}

/** Runs `work`; what the database refuses leaves as a CorveeError. */
export async function atPlace<T>(place: QueuePlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw queueError(error, place);
  }
}
