/** Which words of a report name the day on which a source spoke, and which days those can be (N6). */
import type { Day } from '../../base/index.ts';
import type { Contacts } from '../../publish/index.ts';
import type { DraftReport } from './to-claims.ts';

/** Parties whose day of speaking is nobody's business: everyone but outlets, courts and states. */
const PROTECTED = new Set(['partner', 'unnamed', 'workers', 'workplace', 'official', 'expert']);

/** What is needed of a report: whose it is, and what was read in it. */
interface Read {
  readonly report: Pick<DraftReport['report'], 'id'>;
  readonly file: Pick<DraftReport['file'], 'reading' | 'text'>;
}

export function contactsIn(drafts: readonly Read[]): Contacts {
  const words = drafts.flatMap(({ file, report }) =>
    contactTimes(file).map(({ start, end }) => ({ report: report.id, start, end })),
  );
  const days = drafts.flatMap(({ file }) =>
    contactTimes(file).flatMap(({ from, to }): Day[] => (from !== null && from === to ? [from] : [])),
  );
  return { words, days: new Set(days) };
}

type File = Read['file'];

/**
 * Dates inside the words of attribution to a protected party, but not in what that party says; and, where the layer of
 * attribution does not reach so far, dates that follow a verb of speaking in a sentence about a source.
 */
function contactTimes({ text, reading: { times, attribution } }: File): File['reading']['times'] {
  return times.filter(
    (time) =>
      time.type === 'DATE' &&
      (speaking(text, time) ||
        attribution.some(
          ({ start, end, content, party }) =>
            PROTECTED.has(party.kind) &&
            time.start >= start &&
            time.end <= end &&
            !(content !== null && time.start >= content.start && time.end <= content.end),
        )),
  );
}

/** Whoever speaks under protection, in the words of these reports. */
const SOURCE = /\b(sources?|partners?|insiders?|informants?|contacts?|workers?)\b|소식통|관계자|현지인/i;

/** A verb of speaking, with what may stand between it and the day: "told this paper on …", "said over the phone …". */
const SPOKE_BEFORE =
  /\b(told|said|says|saying|spoke|explained|confirmed|added|reported|informed|called|contacted|reached)\b[^.!?;:"“”\n]{0,60}$/i;

/** Korean puts the verb last: "9일 데일리NK에 전했다". */
const SPOKE_AFTER = /^[^.!?"“”\n]{0,40}(전했|말했|밝혔|설명했|알려왔|토로했)/;

function speaking(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[.!?]["”]?\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.!?]["”]?(?:\s|$)|\n/)[0] ?? '';
  // What stands inside quotation marks is what is told, not when.
  const unquoted = before.replaceAll(/["“][^"“”]*["”]/g, '');
  if (/["“]/.test(unquoted) || !SOURCE.test(`${unquoted} ${after}`)) return false;
  return SPOKE_BEFORE.test(unquoted) || SPOKE_AFTER.test(after);
}
