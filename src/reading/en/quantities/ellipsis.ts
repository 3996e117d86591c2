/** English words around a sum that goes without its currency. */
import type { EllipsisLanguage } from '../../quantities/ellipsis.ts';

export const ellipsis: EllipsisLanguage = {
  before:
    /(?:^|[\s“"(])(?:pays?(?: out)?|paid(?: out)?|paying|receives?|received|receiving|gets?|got|keeps?|kept|takes?|took|fined|owes?|owed|costs?|earns?|earned|brings?|hands? over|instead of(?: the usual)?|of which|of whom|the other|the rest|down from|up from|(?:raised|rose|cut|fell|went|doubled) (?:up |down )?to|only|just) $/u,
  after:
    /^(?:[.,;:!?)”"]|$|\s(?:of|a|an|per|for|in|out|each|every|at|and|or|on|when|if|to|from|is|was|by)\b)/u,
  partOf: /^ of (?:it|this|that|them|which)/u,
  between:
    /between ([0-9][0-9,]*) and ([0-9][0-9,]*)(?=[.,;:!?)”"]|$|\s(?:of|a|an|per|for|in|each|every|at|on)\b)/u,
};
