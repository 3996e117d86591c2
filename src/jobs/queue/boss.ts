/** pg-boss as Corvée uses it (docs/adr/0025): one queue per version of the program, so that versions never meet. */
import type { PgBoss } from 'pg-boss';
import { atPlace, type QueuePlace } from './place.ts';

/** A worker that is not heard of for so long is taken for dead, and its chunk given to another. */
export const HEARTBEAT_SECONDS = 10;
/** How often a chunk is tried again after its worker died or failed. */
const RETRIES = 3;

/** What a job of the queue says: which chunk. All else is in the tables. */
export interface ChunkJob {
  readonly ensemble: string;
  readonly chunk: number;
}

export interface Boss {
  readonly boss: PgBoss;
  readonly queue: string;
  /** Where jobs go that were given up. */
  readonly dead: string;
}

/** @param code - version of the program */
export async function openBoss(place: QueuePlace, code: string): Promise<Boss> {
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    connectionString: place.url,
    schema: 'corvee_queue',
    application_name: 'corvee',
    max: 2,
    useListenNotify: true,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    schedule: false,
    // Neither machine nor process is written down.
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  // A lost connection shows at the next statement; what pg-boss says of it could hold an address.
  boss.on('error', () => undefined);
  const [queue, dead] = [`runs-${code}`, `dead-${code}`];
  await atPlace(place, async () => {
    await boss.start();
    await boss.createQueue(dead);
    await boss.createQueue(queue, {
      policy: 'exclusive',
      notify: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 6 * 3600,
      retryLimit: RETRIES,
      retryDelay: 1,
      retentionSeconds: 30 * 86400,
      deleteAfterSeconds: 3600,
      deadLetter: dead,
    });
  });
  return { boss, queue, dead };
}

export async function closeBoss({ boss }: Boss): Promise<void> {
  await boss.stop({ graceful: false }).catch(() => undefined);
}
