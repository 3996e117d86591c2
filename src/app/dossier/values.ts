/** The short forms of a dossier turned into the values of the records: days, spans, quantities, parties. */
import {
  firstDayOf,
  lastDayOf,
  on,
  OPEN,
  Quantity,
  someDayIn,
  SOMETIME,
  spanOfDay,
  UNKNOWN,
  within,
  type Day,
  type Month,
  type Period,
  type Span,
} from '../../base/index.ts';
import type { DossierQuantity, DossierSpan } from './format.ts';

/** `2022-06-20`, `2022-06` or `2022`: the first and the last day it can mean. */
function daysOf(text: string): readonly [Day, Day] {
  if (text.length === 4) return [`${text}-01-01` as Day, `${text}-12-31` as Day];
  if (text.length === 7) return [firstDayOf(text as Month), lastDayOf(text as Month)];
  return [text as Day, text as Day];
}

/** @param published - the last day on which the report can have come out: what it says stands was vouched for until then */
export function spanFrom(
  written: DossierSpan,
  published: { readonly from: Day | null; readonly to: Day | null },
): Span {
  if (written === 'sometime') return SOMETIME;
  if ('on' in written) {
    const [first, last] = daysOf(written.on);
    return first === last ? spanOfDay(first) : someDayIn(first, last);
  }
  if ('within' in written) return someDayIn(daysOf(written.within[0])[0], daysOf(written.within[1])[1]);
  if ('since' in written) {
    const [from, to] = typeof written.since === 'string' ? [written.since, written.since] : written.since;
    const [first, last] = [daysOf(from)[0], daysOf(to)[1]];
    const seen = written.seen === undefined ? published.from : daysOf(written.seen)[0];
    return {
      from: within(first, last),
      to: within(seen === null || seen < last ? last : seen, null),
      holds: 'everyDay',
    };
  }
  const from = written.from === 'unknown' ? UNKNOWN : on(daysOf(written.from)[0]);
  const to = written.to === 'open' ? OPEN : on(daysOf(written.to)[1]);
  return { from, to, holds: 'everyDay' };
}

const PERIODS: Readonly<Record<string, Period>> = {
  year: 'P1Y',
  quarter: 'P1Q',
  month: 'P1M',
  week: 'P1W',
  day: 'P1D',
};

export function quantityFrom(written: DossierQuantity | undefined): Quantity | null {
  if (written === undefined) return null;
  if (written === 'none') return { kind: 'noValue', unit: 'thing', currency: null, per: null };
  const isCurrency = /^[A-Z]{3}$/.test(written.unit);
  const dimension = {
    unit: isCurrency ? 'money' : written.unit,
    currency: isCurrency ? written.unit : null,
    per: written.per === undefined ? null : PERIODS[written.per],
  };
  if (written.some === true) return Quantity.parse({ kind: 'someValue', ...dimension });
  const [min, max] = [written.exactly ?? written.min ?? null, written.exactly ?? written.max ?? null];
  return Quantity.parse({ kind: 'value', min, max, approximate: written.approximate, ...dimension });
}
