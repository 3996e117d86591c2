/** The fields that only one kind of claim has, from the words of its clause. */
import type { Quantity, Unit } from '../../base/index.ts';
import type { Attribution, Consequence, Topic } from '../../evidence/index.ts';
import { publisherLink } from '../claims/chains.ts';
import { deadlineOf } from '../claims/spans.ts';
import type { Extent } from '../reading.ts';
import { inside } from '../text/ranges.ts';
import type { SentenceContext } from './context.ts';
import { issuerIn } from './places.ts';
import type { SurfaceRule } from './rules.ts';

const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['hour', 'day', 'week', 'month', 'year']);
const UNSURE: ReadonlySet<Attribution['stance']> = new Set<Attribution['stance']>([
  'speculates',
  'hearsay',
  'infers',
  'believes',
]);

export function fieldsOf(rule: SurfaceRule, topic: Topic, extent: Extent, context: SentenceContext) {
  const { language, input, times, links, said } = context;
  const clause = input.document.folded.slice(extent.start, extent.end);
  const { kind, bearer = 'unknown' } = rule;
  switch (kind) {
    case 'order':
      return {
        kind,
        issuer: issuerIn(language, clause) ?? issuerIn(language, said),
        addressee: null,
      } as const;
    case 'duty': {
      const isMonthly = inside(input.times, extent).some(({ value }) => /^P1M$|^XXXX-XX-\d\d$/.test(value));
      return { kind, bearer, recurrence: isMonthly || topic === 'dues-day' ? 'monthly' : 'unsaid' } as const;
    }
    case 'sanction': {
      const consequenceIn = (words: string): Consequence | undefined =>
        language.consequences.find(({ pattern }) => pattern.test(words))?.consequence;
      const of = language.thresholds[topic] ?? topic;
      const consequence =
        rule.consequence ??
        consequenceIn(clause) ??
        consequenceIn(input.document.folded.slice(extent.end, context.sentence.end)) ??
        'other';
      return {
        kind,
        bearer,
        threshold: { of, ...thresholdIn(extent, clause, context) },
        consequence,
      } as const;
    }
    case 'permission':
    case 'prohibition':
      return { kind, bearer, condition: null } as const;
    case 'criterion':
      return { kind, of: topic, items: language.itemsIn(clause) } as const;
    case 'event':
    case 'state':
      return { kind, runs: rule.runs ?? null } as const;
    case 'practice':
      return { kind, actor: null } as const;
    case 'amount':
      return { kind, payer: null, payee: null } as const;
    case 'count':
      return { kind, of: language.labels.workers } as const;
    case 'motive':
    case 'forecast': {
      const holder =
        links.findLast(({ stance }) => UNSURE.has(stance))?.party ??
        links.at(-1)?.party ??
        publisherLink(input.outlet).party;
      if (kind === 'motive') return { kind, holder } as const;
      return { kind, holder, deadline: deadlineOf(times), warrant: null } as const;
    }
  }
}

/** A length of time, how often, or a sum that bounds ("over 50,000"): whatever the clause has, in this order. */
function thresholdIn(
  extent: Extent,
  clause: string,
  { input, language }: SentenceContext,
): { readonly min: number | null; readonly unit: Unit } {
  const amounts = inside(input.quantities, extent).map(({ quantity }) => quantity);
  const least = (quantity: Quantity | undefined): number | null =>
    quantity?.kind === 'value' ? (quantity.min ?? null) : null;
  const length = amounts.find(({ unit }) => LENGTHS.has(unit));
  if (length !== undefined) return { min: least(length), unit: length.unit };
  const often = language.timesIn(clause);
  if (often !== null) return { min: often, unit: 'thing' };
  const sum = amounts.find(
    (quantity) => quantity.unit === 'money' && quantity.kind === 'value' && quantity.max === null,
  );
  return sum === undefined ? { min: null, unit: 'thing' } : { min: least(sum), unit: 'money' };
}
