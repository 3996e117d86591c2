/**
 * Asks a model about a published text, block by block. Whatever goes wrong, the reading of the rules stands as it is, with a
 * note; answers to some blocks only are thrown away, so that one file is never half seen by a model.
 */
import { z } from 'zod';
import { criticalClassOf } from '../../evidence/index.ts';
import {
  parseAnswer,
  promptOf,
  questionsOf,
  takeAnswers,
  type Answered,
  type ModelReading,
  type Questions,
  type Reading,
} from '../../reading/index.ts';
import { findContacts } from '../contacts/index.ts';
import { askEndpoint, type NoAnswer } from './ask-endpoint.ts';
import { endpointOf, type ModelOptions } from './endpoint.ts';

export interface Asked extends Pick<Questions, 'withheld' | 'beyond'> {
  /** Null: nothing of a model is in the result, for the reason in `failed`. */
  readonly reading: ModelReading | null;
  readonly failed: NoAnswer | null;
}

export interface ModelReader {
  readonly name: string;
  readonly where: 'this-computer' | 'elsewhere';
  /** @param reading - of `text`, with its rivals. Never rejects. */
  readonly ask: (text: string, reading: Reading) => Promise<Asked>;
}

/** What servers that speak this way give back; the rest is passed over. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(200_000) }) })).min(1),
});

/** @throws CorveeError as `endpointOf` does */
export function modelReader(options: ModelOptions, signal: AbortSignal): ModelReader {
  const endpoint = endpointOf(options);
  // Who did not answer once is not waited for again, file after file.
  let gaveUp: NoAnswer | null = null;
  const askOne = async (question: Questions['questions'][number]): Promise<Answered | NoAnswer> => {
    const body = {
      model: options.name,
      messages: promptOf(question),
      temperature: 0,
      max_tokens: 4000,
      stream: false,
    };
    const text = await askEndpoint({ endpoint, body, seconds: options.seconds, signal });
    if (typeof text !== 'string') return (gaveUp = text);
    const content = contentOf(text);
    const answer = content === null ? null : parseAnswer(content);
    return answer === null ? { why: 'rubbish' } : { question, answer };
  };
  return {
    name: options.name,
    where: endpoint.where,
    ask: async (text, reading) => {
      const { questions, withheld, beyond } = questionsOf(text, reading, hiddenIn(text, reading));
      const answered: Answered[] = [];
      for (const question of questions) {
        const answer = gaveUp ?? (await askOne(question));
        if ('why' in answer) return { reading: null, failed: answer, withheld, beyond };
        answered.push(answer);
      }
      return {
        reading: takeAnswers(text, reading, answered, criticalClassOf),
        failed: null,
        withheld,
        beyond,
      };
    },
  };
}

/** Days and words of contact, names, ways out (N5, N6): also those that only a dropped reading would show. */
function hiddenIn(text: string, reading: Reading): ReturnType<typeof findContacts>['words'] {
  return findContacts(text, { ...reading, claims: [...reading.claims, ...reading.rivals] }).words;
}

function contentOf(body: string): string | null {
  try {
    const completion = Completion.safeParse(JSON.parse(body));
    return completion.success ? (completion.data.choices[0]?.message.content ?? null) : null;
  } catch {
    return null;
  }
}
