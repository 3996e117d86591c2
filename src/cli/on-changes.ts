/** Does something again whenever a file in a folder changes. Editors write in bursts; a burst counts once. */
import { watch } from 'node:fs';

/** How long a folder must be quiet before its change counts. */
const QUIET_MS = 80;

/** Resolves when `signal` is aborted; rejects with whatever `work` throws, or if the folder cannot be watched. */
export function onChanges(dir: string, signal: AbortSignal, work: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const watcher = watch(dir, { recursive: true });
    let timer: NodeJS.Timeout | undefined;
    const end = (how: () => void): void => {
      clearTimeout(timer);
      watcher.close();
      how();
    };
    const fail = (error: unknown): void => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const again = (): void => {
      try {
        work();
      } catch (error) {
        fail(error);
      }
    };
    watcher.on('error', fail);
    watcher.on('change', () => {
      clearTimeout(timer);
      timer = setTimeout(again, QUIET_MS);
    });
    const stop = (): void => {
      end(resolve);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
