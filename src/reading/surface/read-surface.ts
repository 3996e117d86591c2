/**
 * Attribution and claims for a language without phrase tables, sentence by sentence: who speaks by the verb of saying,
 * claims by the words of a clause. On whose word a claim stands and which order it belongs to is remembered within a
 * paragraph.
 */
import type { ClaimKind } from '../../evidence/index.ts';
import { publisherLink } from '../claims/chains.ts';
import { datingTime } from '../claims/spans.ts';
import type { AttributionMention, Proposal } from '../reading.ts';
import type { Sentence } from '../text/document.ts';
import { inside, sharesAny } from '../text/ranges.ts';
import { clausesOf } from './clauses.ts';
import type { Memory, SentenceContext, SurfaceInput } from './context.ts';
import { findProposals, fits } from './find-proposals.ts';
import { hostState, issuerIn } from './places.ts';
import type { SurfaceLanguage } from './rules.ts';
import { isTelling, linksOf, mentionsIn } from './voices.ts';

export interface SurfaceReading {
  readonly attribution: readonly AttributionMention[];
  readonly claims: readonly Proposal[];
}

export function readSurface(language: SurfaceLanguage, input: SurfaceInput): SurfaceReading {
  const attribution: AttributionMention[] = [];
  const claims: Proposal[] = [];
  const host = hostState(language, input.document.folded);
  let memory: Memory = { source: null, order: null, topic: null };
  for (const sentence of input.document.sentences) {
    if (sharesAny(input.skip, sentence)) continue;
    const read = readSentence(language, input, sentence, memory, host);
    attribution.push(...read.attribution);
    claims.push(...read.claims);
    ({ memory } = read);
  }
  return { attribution, claims };
}

function readSentence(
  language: SurfaceLanguage,
  input: SurfaceInput,
  sentence: Sentence,
  memory: Memory,
  host: string | null,
): SurfaceReading & { readonly memory: Memory } {
  const { text, folded } = input.document;
  const said = folded.slice(sentence.start, sentence.end);
  const mentions = mentionsIn(language, input, sentence, said);
  const own = mentions.find(({ party }) => party.kind === 'partner');
  const times = inside(input.times, sentence);
  const telling = times.find((time) => mentions.some((mention) => isTelling(mention, time))) ?? null;
  const source =
    own === undefined
      ? memory.source
      : { mention: own, line: sentence.line, told: telling === null ? null : telling.bare };
  const lasting = own === undefined && source !== null && source.line === sentence.line ? source : null;
  const links = [
    publisherLink(input.outlet),
    ...(lasting === null ? [] : linksOf(text, [lasting.mention], true)),
    ...(own === undefined ? [] : linksOf(text, [own], false)),
    ...linksOf(
      text,
      mentions.filter((mention) => mention !== own),
      false,
    ),
  ];
  const context: SentenceContext = {
    language,
    input,
    sentence,
    said,
    clauses: clausesOf(said, language.clauseEnd),
    host,
    links,
    times: times.filter((time) => time !== telling),
    told: own === undefined ? (lasting?.told ?? null) : (source?.told ?? null),
    order: memory.order,
    lastTopic: memory.topic?.line === sentence.line ? memory.topic.topic : null,
  };
  const order = language.rules.find((rule) => rule.kind === 'order' && fits(rule, said));
  const told =
    order === undefined
      ? namedAgain(language, memory.order, sentence, said)
      : {
          line: sentence.line,
          time: datingTime(context.times),
          issuer: issuerIn(language, said),
          topic: order.topic ?? language.topics.find(({ pattern }) => pattern.test(said))?.topic ?? null,
          links: links.slice(1),
        };
  const claims = language.question.test(said)
    ? []
    : findProposals(language.rules, { ...context, order: told }).sort((a, b) => a.start - b.start);
  const asked = claims.findLast(({ statement }) => ASKED.has(statement.kind))?.statement.about.topic;
  return {
    attribution: [...mentions].sort((a, b) => a.start - b.start),
    claims,
    memory: {
      source,
      order: told,
      topic: asked === undefined ? memory.topic : { line: sentence.line, topic: asked },
    },
  };
}

const ASKED: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'order',
  'duty',
  'permission',
  'prohibition',
  'sanction',
]);

/** "The order also says …": the same one, and what follows here belongs to it as well. */
function namedAgain(
  { order: known }: SurfaceLanguage,
  order: Memory['order'],
  { line }: Sentence,
  said: string,
): Memory['order'] {
  return order !== null && known.test(said) ? { ...order, line } : order;
}
