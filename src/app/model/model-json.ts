/** What a model made of a text, as `corvee read` prints it: apart from the layers of the rules, and labelled throughout. */
import { message, type Locale } from '../../messages/index.ts';
import {
  quantityToJson,
  readingToJson,
  REFUSALS,
  timeToJson,
  type ModelReading,
  type Reading,
} from '../../reading/index.ts';
import { maskReading } from '../contacts/index.ts';
import type { ModelJson } from '../shapes/read.ts';
import type { NoAnswer } from './ask-endpoint.ts';
import type { Asked, ModelReader } from './model-reader.ts';

export interface Told {
  readonly text: string;
  readonly reading: Reading;
  /** Days of contact are taken out of spans as well; words that hold any were never asked about. */
  readonly masked: boolean;
  readonly locale: Locale;
}

const NOTHING: ModelReading = {
  marks: [],
  choices: [],
  points: [],
  refused: Object.fromEntries(REFUSALS.map((why) => [why, 0])) as ModelReading['refused'],
};

export function modelJson(
  { name, where }: ModelReader,
  { reading: answer, failed, withheld, beyond }: Asked,
  { text, reading, masked, locale }: Told,
): ModelJson {
  const { marks, choices, points, refused } = answer ?? NOTHING;
  const chosen = { ...reading, claims: choices };
  const { claims } = readingToJson(masked ? maskReading(text, chosen) : chosen, { file: '', sha256: '' });
  const notes = [
    ...(failed === null ? [] : [noteOf(failed, locale)]),
    ...(failed === null && beyond > 0
      ? [{ code: 'beyond', text: message(locale, 'words.model.note.beyond', { n: beyond }) }]
      : []),
  ];
  return {
    name,
    where,
    used: answer !== null,
    notes,
    withheld,
    marks: [...marks],
    choices: claims,
    points: points.map(({ times, quantities, ...point }) => ({
      ...point,
      times: times.map(timeToJson),
      quantities: quantities.map(quantityToJson),
    })),
    refused: { ...refused },
  };
}

function noteOf(failed: NoAnswer, locale: Locale): { code: string; text: string } {
  const status = 'status' in failed ? failed.status : 0;
  return { code: failed.why, text: message(locale, `words.model.note.${failed.why}`, { status }) };
}
