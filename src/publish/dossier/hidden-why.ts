/**
 * Which values of an entry stay hidden in a sealed dossier, and why. A value under the chain is shown as it stands or not at all: nothing in
 * it can be masked. The claims have passed the publish gate; this looks at everything else that stands in their entries.
 */
import { Day, type Json } from '../../base/index.ts';
import type { Claim, Report } from '../../evidence/index.ts';
import { contactDaysIn } from '../gate/contact-days.ts';
import { leavingOf } from '../gate/leaving.ts';
import { personsIn } from '../gate/persons.ts';
import { smallPlacesIn } from '../gate/places.ts';
import { maskedSlice, type Contacts } from '../mask.ts';
import type { HiddenWhy } from './sealed-dossier.ts';

/** Null: shown. */
export type WhyHidden = (path: string, value: Json) => HiddenWhy | null;

export interface Hiding {
  readonly report: Report;
  /** The claim of the entry; null for an entry about the report. */
  readonly claim: Claim | null;
  readonly contacts: Contacts;
  /** Paths a person wants left out, with all that is under them. */
  readonly asked: readonly string[];
}

/** Of a report that is not published nothing is shown but its class and language. */
const OF_UNPUBLISHED: ReadonlySet<string> = new Set(['report/class', 'report/language']);

/**
 * Of a claim of such a report: who said it, in which report, where in it, and every name and hash from which that could be guessed.
 * What it says stays: the released words, the summary, kind, subject, time and quantity.
 */
const UNRELEASED = [
  /^claim\/(id|slug|report|origin|chain|triggers|grade|peopleWhoCouldKnow|judging|holder|rationale)$/,
  /^claim\/passages\/\d+\/(report|start|end|prefix|suffix)$/,
  /^claim$/,
];

/** Reasons that the desk gives itself, and ids of wordings that are not shown, which would let a guess at them be checked. */
const DESK_NOTES: ReadonlySet<string> = new Set(['why', 'from']);

export function whyHidden({ report, claim, contacts, asked }: Hiding): WhyHidden {
  const unpublished = report.class === 'unpublished';
  // What the gate has looked at, and let through as it stands or over a person's word.
  const passed = new Set(
    claim === null ? [] : leavingOf(claim, report, contacts).texts.map(({ text }) => text),
  );
  const asksForClaim = asked.some((path) => path.startsWith('claim/'));

  return (path, value) => {
    if (asked.includes(path)) return 'asked';
    // The id of a claim is a hash of all of it: beside a public text it would give away by trial what was to be left out.
    if (asksForClaim && (path === 'claim' ? typeof value === 'string' : path === 'claim/id')) return 'asked';
    if (DESK_NOTES.has(path)) return 'desk-note';
    if (path === 'text' || path === 'report/derived' || path === 'report/bytes')
      return unpublished ? 'unreleased' : path === 'text' ? 'text' : null;
    if (unpublished && isUnreleased(path, value)) return 'unreleased';
    return typeof value === 'string' ? found(path, value) : null;
  };

  function isUnreleased(path: string, value: Json): boolean {
    if (path.startsWith('report/') || (path === 'report' && typeof value === 'string'))
      return !OF_UNPUBLISHED.has(path);
    return (
      UNRELEASED.some((pattern) => pattern.test(path)) && !(path === 'claim' && typeof value === 'object')
    );
  }

  function found(path: string, text: string): HiddenWhy | null {
    if (touchesContact(path)) return 'contact-day';
    if (path.startsWith('claim/') && Day.safeParse(text).success && contacts.days.has(text as Day))
      return 'contact-day';
    if (/^(report\/)?published\//.test(path) || passed.has(text)) return null;
    if (contactDaysIn(text, contacts.days).length > 0) return 'contact-day';
    if (personsIn(text).length > 0) return 'private-person';
    return unpublished && smallPlacesIn(text).length > 0 ? 'place' : null;
  }

  /** Do the words at this path, by their place in the report, name a day of contact or who and where a source is? */
  function touchesContact(path: string): boolean {
    if (claim === null) return false;
    const passage = /^claim\/passages\/(\d+)\/(exact|prefix|suffix)$/.exec(path);
    const at = passage === null ? undefined : claim.passages[Number(passage[1])];
    if (at !== undefined) {
      const { start, end, exact, prefix, suffix } = at;
      if (passage?.[2] === 'exact') return masks(start, exact);
      return passage?.[2] === 'prefix' ? masks(start - prefix.length, prefix) : masks(end, suffix);
    }
    const words =
      /^claim\/triggers\/(\d+)\//.exec(path) !== null
        ? claim.triggers[Number(path.split('/')[2])]?.words
        : /^claim\/chain\/(\d+)\/cue\//.exec(path) !== null
          ? claim.chain[Number(path.split('/')[2])]?.cue
          : /^claim\/judging\/(\d+)\//.exec(path) !== null
            ? claim.judging?.[Number(path.split('/')[2])]?.words
            : null;
    return words !== null && words !== undefined && masks(words.start, words.text);
  }

  function masks(start: number, text: string): boolean {
    const from = Math.max(0, start);
    return maskedSlice(contacts, report.id, `${' '.repeat(from)}${text}`, from, from + text.length) !== text;
  }
}
