/** A thread that answers what it is asked, in order; what it cannot, because it died, is answered here instead. */
import { Worker } from 'node:worker_threads';

export interface AskedThread<Ask, Answer> {
  /** Rejects only as `here` does. */
  ask(what: Ask): Promise<Answer>;
  /** Ends the thread; what was asked and not answered stays so. */
  end(): Promise<unknown>;
}

interface Waiting<Ask, Answer> {
  readonly what: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param program - a module that posts one answer for each message; what is posted is copied between the threads
 * @param here - gives the same answer in this thread, and says what is wrong where the thread could only die of it
 */
export function startThread<Ask, Answer>(
  program: URL,
  here: (what: Ask) => Promise<Answer>,
): AskedThread<Ask, Answer> {
  const worker = new Worker(program);
  const waiting: Waiting<Ask, Answer>[] = [];
  let gone = false;
  const answerHere = ({ what, resolve, reject }: Waiting<Ask, Answer>): void => {
    here(what).then(resolve, reject);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    gone = true;
    waiting.splice(0).forEach(answerHere);
  });
  return {
    ask: (what) =>
      new Promise<Answer>((resolve, reject) => {
        const asked = { what, resolve, reject };
        if (gone) {
          answerHere(asked);
          return;
        }
        waiting.push(asked);
        worker.postMessage(what);
      }),
    end: () => {
      waiting.length = 0;
      return worker.terminate();
    },
  };
}
