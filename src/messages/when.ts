/** When something held, for a reader of prose: the beginning, and how far anybody vouches for it. Never a guessed day. */
import type { Day, Span } from '../base/index.ts';
import { message } from './catalogue.ts';
import type { Locale } from './format.ts';
import { dayText, windowText } from './words.ts';

/** "from some day between 30 May and 27 June 2022"; says so where the beginning is not reported. */
export function beginningText(locale: Locale, { from, to }: Span): string {
  if (from.kind === 'open') return message(locale, 'brief.when.always');
  if (from.kind === 'unknown') {
    const last = to.kind === 'within' ? (to.latest ?? to.earliest) : null;
    return last === null
      ? message(locale, 'brief.when.unknown')
      : message(locale, 'brief.when.before', { day: dayText(locale, last) });
  }
  const { earliest, latest } = from;
  if (earliest !== null && latest !== null) {
    return earliest === latest
      ? message(locale, 'brief.when.day', { day: dayText(locale, earliest) })
      : message(locale, 'brief.when.window', { window: windowText(locale, earliest, latest) });
  }
  if (earliest !== null) return message(locale, 'brief.when.after', { day: dayText(locale, earliest) });
  const told = toldWithin(from.latest, to);
  if (told !== null) return message(locale, 'brief.when.told', { window: windowText(locale, ...told) });
  return message(locale, 'brief.when.before', { day: dayText(locale, latest ?? '0001-01-01') });
}

/** How far it goes: "still so on …" is as far as a source vouches; null where nothing is known of the end. */
export function endingText(locale: Locale, span: Span): string | null {
  const { from, to } = span;
  if (to.kind === 'open') return message(locale, 'words.span.goes-on');
  if (to.kind === 'unknown') return null;
  if (to.latest !== null) {
    return message(locale, 'brief.when.until', {
      window: windowText(locale, to.earliest ?? to.latest, to.latest),
    });
  }
  if (from.kind === 'within' && from.earliest === null && toldWithin(from.latest, to) !== null) return null;
  return to.earliest === null
    ? null
    : message(locale, 'brief.when.vouched', { day: dayText(locale, to.earliest) });
}

/** What held while it was told, on a day known only as an interval: that interval. */
function toldWithin(latest: Day | null, to: Span['to']): readonly [Day, Day] | null {
  if (latest === null || to.kind !== 'within' || to.earliest === null || to.earliest > latest) return null;
  return [to.earliest, latest];
}
