/** Progress of long work on one line of the terminal, with the time left. */
import { message } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

/**
 * Call with how many of all are done; shows something from the second half-second on. What was done before the first call
 * took none of the time.
 */
export function progressLine(terminal: Terminal): (done: number, all: number) => void {
  const started = performance.now();
  let shown = started;
  let before: number | null = null;
  return (done, all) => {
    const now = performance.now();
    before ??= done - 1;
    if (now - shown < 200 && done < all) return;
    shown = now;
    if (done === all || now - started < 500) {
      terminal.progress('');
      return;
    }
    const seconds = Math.ceil((((now - started) / (done - before)) * (all - done)) / 1000);
    const left = new Intl.NumberFormat(terminal.locale, { style: 'unit', unit: 'second' }).format(seconds);
    terminal.progress(message(terminal.locale, 'cli.run.progress', { done, all, left }));
  };
}
