/** What a command may use of the world: where it prints, and how it asks. Results go to stdout, all else to stderr. */
import { createInterface } from 'node:readline';
import type { Locale } from '../messages/index.ts';

export interface Terminal {
  readonly locale: Locale;
  readonly interactive: boolean;
  /** Columns of the window; 100 where there is none. */
  readonly width: number;
  out(text: string): void;
  err(text: string): void;
  /** A line that replaces itself; nothing where stderr is no terminal. */
  progress(text: string): void;
  /** Aborted by the first Ctrl-C; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Asks without showing what is typed. Null where nobody can be asked. */
  secret(question: string): Promise<string | null>;
}

/** How long after Ctrl-C work may take to end in good order. */
const GRACE_MS = 2000;

/** The terminal this process runs in. Korean if the system's language is. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // A variable that is set to nothing counts as not set.
  const language =
    [env['CORVEE_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
      (text) => text !== undefined && text !== '',
    ) ?? 'en';
  // Whoever reads our output may stop early (`corvee orders … | head`): that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
    // What does not stop by itself is stopped: nothing acknowledged is lost by it.
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
  let shown = 0;
  const wipe = (): void => {
    if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    locale: language.startsWith('ko') ? 'ko' : 'en',
    signal: stop.signal,
    interactive: stdin.isTTY && stderr.isTTY,
    width: stdout.isTTY ? stdout.columns : 100,
    out(text) {
      wipe();
      stdout.write(`${text}\n`);
    },
    err(text) {
      wipe();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      wipe();
      stderr.write(text);
      shown = text.length;
    },
    secret(question) {
      if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(null);
      return askHidden(question);
    },
  };
}

function askHidden(question: string): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, terminal: true });
    process.stderr.write(question);
    lines.question('', (answer) => {
      process.stderr.write('\n');
      lines.close();
      resolve(answer);
    });
  });
}
