/** Which words of a report name the day on which a source spoke, and which days those can be (N6). */
import type { Day } from '../../base/index.ts';
import type { Contacts } from '../../publish/index.ts';
import type { DraftReport } from './to-claims.ts';

/** Parties whose day of speaking is nobody's business: everyone but outlets, courts and states. */
const PROTECTED = new Set(['partner', 'unnamed', 'workers', 'workplace', 'official', 'expert']);

export function contactsIn(drafts: readonly DraftReport[]): Contacts {
  const words = drafts.flatMap(({ file, report }) =>
    contactTimes(file.reading).map(({ start, end }) => ({ report: report.id, start, end })),
  );
  const days = drafts.flatMap(({ file }) =>
    contactTimes(file.reading).flatMap(({ from, to }): Day[] => (from !== null && from === to ? [from] : [])),
  );
  return { words, days: new Set(days) };
}

type Reading = DraftReport['file']['reading'];

/** Dates inside the words of attribution to a protected party, but not in what that party says. */
function contactTimes({ times, attribution }: Reading): Reading['times'] {
  return times.filter(
    (time) =>
      time.type === 'DATE' &&
      attribution.some(
        ({ start, end, content, party }) =>
          PROTECTED.has(party.kind) &&
          time.start >= start &&
          time.end <= end &&
          !(content !== null && time.start >= content.start && time.end <= content.end),
      ),
  );
}
