/**
 * W3C Web Annotations (JSON-LD): a page, a collection's items, a list, or one. The first text that describes is the summary, tags say what kind of claim it is; selectors
 * count in code points, as the standard has it. Who annotated is not read.
 */
import { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { refused, type Incoming, type QuotedWords } from './incoming.ts';
import { saidByTags } from './said-by-tags.ts';

const Body = z.object({ type: z.literal('TextualBody'), purpose: z.string().optional(), value: z.string() });
const Selector = z.object({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
const Target = z.object({
  source: z.string(),
  scope: z.string().optional(),
  selector: z.union([Selector, z.array(Selector)]).optional(),
});
const Annotation = z.object({
  type: z.union([z.literal('Annotation'), z.array(z.string()).refine((all) => all.includes('Annotation'))]),
  bodyValue: z.string().optional(),
  body: z.union([Body, z.array(z.unknown())]).optional(),
  target: z.union([Target, z.array(Target)]),
});
const Page = z.union([
  z.object({ items: z.array(z.unknown()) }),
  z.object({ first: z.object({ items: z.array(z.unknown()) }) }).transform(({ first }) => first),
  z.array(z.unknown()).transform((items) => ({ items })),
  z.unknown().transform((one) => ({ items: [one] })),
]);

/** @throws CorveeError 'import-unreadable' for what is no JSON */
export function fromAnnotations(file: string, text: string): Incoming[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CorveeError(
      'import-unreadable',
      { file, format: 'annotations', why: 'form', columns: [] },
      { cause: error },
    );
  }
  return Page.parse(json).items.map(incomingOf);
}

function incomingOf(item: unknown): Incoming {
  const found = Annotation.safeParse(item);
  if (!found.success) return refused('form');
  const { body = [], bodyValue, target } = found.data;
  const bodies = [body].flat().flatMap((one) => {
    const read = Body.safeParse(one);
    return read.success ? [read.data] : [];
  });
  const summary = bodyValue ?? bodies.find(({ purpose }) => purpose !== 'tagging')?.value;
  if (summary === undefined || summary === '') return refused('form');
  const targets = [target].flat();
  return {
    is: 'claim',
    claim: {
      summary,
      reports: targets.flatMap(({ source, scope }) => [source, ...(scope === undefined ? [] : [scope])]),
      words: targets.flatMap(({ selector }) => wordsOf(selector === undefined ? [] : [selector].flat())),
      said: saidByTags(bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value)),
    },
  };
}

function wordsOf(selectors: readonly z.infer<typeof Selector>[]): QuotedWords[] {
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined);
  if (quote?.exact === undefined || quote.exact === '') return [];
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix = '', suffix = '' } = quote;
  if (place?.start === undefined || place.end === undefined) return [{ exact, prefix, suffix, at: null }];
  return [{ exact, prefix, suffix, at: { start: place.start, end: place.end, unit: 'code-point' } }];
}
