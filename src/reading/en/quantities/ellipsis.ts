/** English words around a sum that goes without its currency. */
import type { EllipsisLanguage } from '../../quantities/ellipsis.ts';

export const ellipsis: EllipsisLanguage = {
  before:
    /(?:^|[\s“"(])(?:pays?(?: out| back)?|paid(?: out| back)?|paying|sees?|saw|saves?|saved|sends?|sent|spends?|spent|gives?|gave|given|asks?(?: for)?|asked(?: for)?|wants?|demands?|demanded|charges?|charged|deducts?|deducted|withholds?|withheld|remits?|remitted|transfers?|transferred|deposits?|deposited|collects?|collected|handed over|sold for|sells for|goes for|went for|receives?|received|receiving|gets?|got|keeps?|kept|takes?|took|fined|owes?|owed|costs?|earns?|earned|brings?|hands? over|instead of(?: the usual)?|of which|of whom|the other|the rest|down from|up from|(?:raised|rose|cut|fell|went|doubled) (?:up |down )?to|only|just|sometimes|later|earlier|today|reach(?:es|ed)?|another) $/u,
  after:
    /^(?:[.,;:!?)”"]|$|\s(?:of|a|an|per|for|in|out|each|every|at|and|or|on|when|if|to|from|is|was|by)\b)/u,
  item: /[,;] (?!aged|room|flight|page|article|group|team|camp|brigade|number|unit|class|day|week|line|about|another|for)\p{L}{3,14} $/u,
  listed:
    /(?:,? (?:and|or|or even|instead of|rather than|not|but not|against|compared with|versus|up from|down from))$/u,
  equivalent: /^(?: \(|,? or |,? that is,? | --? ?|, )$/u,
  partOf: /^ of (?:it|this|that|them|which)/u,
  between:
    /between ([0-9][0-9,]*) and ([0-9][0-9,]*)(?=[.,;:!?)”"]|$|\s(?:of|a|an|per|for|in|each|every|at|on)\b)/u,
};
