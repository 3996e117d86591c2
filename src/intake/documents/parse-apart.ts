/** Starts the process that parses a document, feeds it, watches its memory and its time, and reads its answer. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { isolation, RESIDENT } from './isolation.ts';
import {
  DOCUMENT_FAULTS,
  type ArchivedPage,
  type DocumentFault,
  type DocumentFormat,
  type Parsed,
} from './parsed.ts';

export interface ParseOptions {
  /** Take PDF and DOCX in although this system cannot take the network away from their parser. */
  readonly acceptRisk?: boolean;
  /** Of an archive of the web: addresses of its pages, of which exactly one must be in it. Left out: its main or its only page. */
  readonly pages?: readonly string[];
  /** Milliseconds. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 30_000;
/** More text than this is no report. */
const MAX_ANSWER = 64 * 1024 * 1024;
const WATCH_EVERY = 50;

const Page = z.strictObject({
  stated: z.string().nullable(),
  seen: z.string().nullable(),
  address: z.string().nullable(),
});
const Answer = z.union([
  z.strictObject({
    parsed: z.strictObject({ text: z.string(), kept: z.string().nullable(), page: Page }),
  }),
  z.strictObject({ pages: z.array(z.strictObject({ address: z.string(), title: z.string().nullable() })) }),
  z.strictObject({ fault: z.enum(DOCUMENT_FAULTS) }),
]);

/** Formats whose parsers are large and have been broken before. */
const RISKY: readonly DocumentFormat[] = ['pdf', 'docx'];

/**
 * @throws CorveeError 'document-unsafe' where the network cannot be taken away and the risk is not accepted; 'document-refused'
 *   with why: damaged, no text, a password, too large once opened, no page, too long, too much memory, or the parser died;
 *   'archive-page' where a person must say which page of an archive it shall be
 */
export async function parseApart(
  file: string,
  format: DocumentFormat,
  bytes: Uint8Array,
  { acceptRisk = false, pages = [], timeLimit = TIME_LIMIT }: ParseOptions = {},
): Promise<Parsed> {
  const { before, flags } = isolation();
  if (before === null && RISKY.includes(format) && !acceptRisk) {
    throw new CorveeError('document-unsafe', { file, format });
  }
  const entry = fileURLToPath(
    import.meta.resolve(import.meta.url.endsWith('.ts') ? './child.ts' : './child.js'),
  );
  const [command = '', ...args] = [...(before ?? []), process.execPath, ...flags, entry, format, ...pages];
  const child = spawn(command, args, { env: {}, stdio: 'pipe' });
  const outcome = await outcomeOf(child, bytes, timeLimit);
  if (typeof outcome === 'string') throw new CorveeError('document-refused', { file, format, why: outcome });
  if ('pages' in outcome) throw new CorveeError('archive-page', { file, ...shownPages(outcome.pages) });
  return outcome;
}

/** As many as a person looks through. */
const SHOWN = 20;

function shownPages(pages: readonly ArchivedPage[]) {
  const shown = pages
    .slice(0, SHOWN)
    .map(({ address, title }) => (title === null ? address : `${address} (${title})`));
  return { pages: shown, more: pages.length - shown.length };
}

type Refusal = DocumentFault | 'time' | 'memory' | 'crash';
/** Several pages, and nobody said which. */
interface Pages {
  readonly pages: readonly ArchivedPage[];
}

function outcomeOf(child: ChildProcessWithoutNullStreams, bytes: Uint8Array, timeLimit: number) {
  return new Promise<Parsed | Pages | Refusal>((resolve) => {
    let stopped: Refusal | null = null;
    const stop = (why: Refusal): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => { stop('time'); }, timeLimit); // prettier-ignore
    const watch = setInterval(() => {
      if (residentMiB(child.pid) > RESIDENT) stop('memory');
    }, WATCH_EVERY);
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_ANSWER) stop('huge');
      else chunks.push(chunk);
    });
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    child.on('error', () => { stop('crash'); }); // prettier-ignore
    child.on('close', () => {
      clearTimeout(clock);
      clearInterval(watch);
      resolve(stopped ?? answerOf(Buffer.concat(chunks).toString('utf8')));
    });
    child.stdin.end(bytes);
  });
}

function answerOf(text: string): Parsed | Pages | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'crash';
  }
  const answer = Answer.safeParse(json);
  if (!answer.success) return 'crash';
  if ('parsed' in answer.data) return answer.data.parsed;
  return 'pages' in answer.data ? answer.data : answer.data.fault;
}

/** As Linux tells it; elsewhere the limit of the heap must do. */
function residentMiB(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  try {
    const pages = Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
