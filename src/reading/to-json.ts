/** The shape that `corvee read --json` prints, one file at a time. See docs/reading.md and docs/schemas. */
import type { Currency, Day, Period, Quantity, Span, Unit } from '../base/index.ts';
import type {
  About,
  Attribution,
  ClaimKind,
  Consequence,
  Modality,
  Polarity,
  Stance,
  Threshold,
} from '../evidence/index.ts';
import type {
  Extent,
  Mod,
  Published,
  QuantityKind,
  QuantityMention,
  Reading,
  RiseCheck,
  Time,
  TimeType,
} from './reading.ts';

export interface ReadingJson {
  readonly file: string;
  readonly sha256: string;
  readonly published: {
    readonly from: Day | null;
    readonly to: Day | null;
    readonly how: Published['how'];
    readonly months: readonly number[] | null;
    readonly reasons: readonly string[];
  };
  readonly times: readonly TimeJson[];
  readonly quantities: readonly QuantityJson[];
  readonly attribution: readonly AttributionJson[];
  readonly claims: readonly ClaimJson[];
  readonly checks: readonly RiseCheck[];
}

export interface TimeJson extends Extent {
  readonly text: string;
  readonly type: TimeType;
  readonly value: string;
  readonly mod: Mod | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rule: string;
  readonly publicationDependent: boolean;
}

export interface QuantityJson extends Extent {
  readonly text: string;
  readonly kind: QuantityKind;
  /** Null where unlimited, or where nobody said how much ("several months"). */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
  readonly currency: Currency | null;
  readonly per: Period | null;
  readonly rule: string;
}

export interface AttributionJson extends Extent {
  readonly text: string;
  readonly cue: Extent;
  readonly source: string | null;
  readonly stance: Stance;
  readonly chain: readonly string[];
  readonly rule: string;
}

export interface ClaimJson extends Extent {
  /** Null where no report id is known: nothing has been taken in. */
  readonly id: string | null;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly about: About;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly span: Span;
  readonly quantity: Quantity | null;
  readonly threshold: Threshold | null;
  readonly consequence: Consequence | null;
  readonly chain: readonly Attribution[];
  readonly rule: string;
  readonly summary: string;
}

/**
 * @param file - its name and the SHA-256 of its bytes
 * @param idOf - the id of a proposal, by its index, if the file is a report of a case
 */
export function readingToJson(
  reading: Reading,
  file: { readonly file: string; readonly sha256: string },
  idOf: (index: number) => string | null = () => null,
): ReadingJson {
  const { from, to, how, months, reasons } = reading.published;
  return {
    file: file.file,
    sha256: file.sha256,
    published: {
      from,
      to,
      how,
      months,
      reasons: reasons.map(
        ({ code, words, sentence }) => `${code}: ${words === '' ? '' : `“${words}” – `}${sentence}`,
      ),
    },
    times: reading.times.map(timeToJson),
    quantities: reading.quantities.map(quantityToJson),
    attribution: reading.attribution.map(({ start, end, text, cue, source, stance, chain, rule }) => ({
      start,
      end,
      text,
      cue: { start: cue.start, end: cue.end },
      source,
      stance,
      chain,
      rule,
    })),
    checks: reading.checks,
    claims: reading.claims.map(({ start, end, text, rule, statement }, i) => ({
      id: idOf(i),
      start,
      end,
      text,
      kind: statement.kind,
      about: statement.about,
      modality: statement.modality,
      polarity: statement.polarity,
      span: statement.span,
      quantity: statement.quantity,
      threshold: statement.kind === 'sanction' ? statement.threshold : null,
      consequence: statement.kind === 'sanction' ? statement.consequence : null,
      chain: statement.chain,
      rule,
      summary: statement.summary,
    })),
  };
}

export function quantityToJson({ start, end, text, kind, quantity, rule }: QuantityMention): QuantityJson {
  const { unit, currency, per } = quantity;
  const ends =
    quantity.kind === 'value' ? { min: quantity.min, max: quantity.max } : { min: null, max: null };
  return { start, end, text, kind, ...ends, unit, currency, per, rule };
}

export function timeToJson(time: Time): TimeJson {
  const { start, end, text, type, value, mod, from, to, rule, publicationDependent } = time;
  return { start, end, text, type, value, mod, from, to, rule, publicationDependent };
}
