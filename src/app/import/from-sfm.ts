/**
 * A table in the columns of Security Force Monitor. Its ranges say what was seen: a precise one held on every day of it, an imprecise one on some; where a
 * column says that it started or ended there, that end is one. Its claims quote nothing, so a column of ours holds the words a claim rests on.
 */
import { isDay, parseDay, UNKNOWN, within, OPEN, type Day, type End, type Span } from '../../base/index.ts';
import { EVERY_DAY, SFM_COLUMNS } from '../../publish/index.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { refused, type Incoming, type QuotedWords } from './incoming.ts';
import { saidByTags } from './said-by-tags.ts';

const NEEDED = [
  ':claim/type',
  ':claim/citation:refs',
  ':claim/about-entity:ref',
  ':assertion/text',
  ':corvee/words',
];
const JOIN = ' … ';

/** @throws CorveeError 'import-unreadable' */
export function fromSfm(file: string, text: string): Incoming[] {
  const rows = csvRows(text, { file, format: 'sfm', columns: SFM_COLUMNS, needed: NEEDED });
  return rows.map(incomingOf);
}

function incomingOf(row: Row): Incoming {
  const of = (name: string): string => row[name] ?? '';
  const notes = of(':meta/public-notes').split(/; (?=[a-z-]+:|single origin$)/);
  const span = spanOf(of, notes.includes(EVERY_DAY));
  if (span === undefined || of(':assertion/text') === '') return refused('form');
  const [topic = '', state] = of(':claim/about-entity:ref').split('/');
  return {
    is: 'claim',
    claim: {
      summary: of(':assertion/text'),
      reports: of(':claim/citation:refs')
        .split(/[;\s]+/)
        .filter((name) => name !== ''),
      words: of(':corvee/words')
        .split(JOIN)
        .filter((exact) => exact !== '')
        .map((exact): QuotedWords => ({ exact, prefix: '', suffix: '', at: null })),
      said: {
        ...saidByTags(notes),
        kind: of(':claim/type'),
        topic,
        ...(state === undefined ? {} : { state }),
        ...(span === null ? {} : { span }),
      },
    },
  };
}

/**
 * Null: no range. Undefined: one that is none.
 *
 * @param everyDay - of a range without a day, that it held on every day of it
 */
function spanOf(of: (name: string) => string, everyDay: boolean): Span | null | undefined {
  const imprecise = of(':range-imprecise/first') + of(':range-imprecise/last') !== '';
  const side = imprecise ? 'imprecise' : 'precise';
  const [first, last] = [dayOf(of(`:range-${side}/first`)), dayOf(of(`:range-${side}/last`))];
  if (first === undefined || last === undefined) return undefined;
  const from = endOf(of(':range/starting-context'), first, of(':range/starting?') === 'Y', (day) =>
    within(null, day),
  );
  const to = endOf(of(':range/ending-context'), last, of(':range/ending?') === 'Y', (day) =>
    within(day, null),
  );
  if (from.kind === 'unknown' && to.kind === 'unknown' && of(':range/starting-context') === '') return null;
  return {
    from,
    to,
    holds: imprecise || (first === null && last === null && !everyDay) ? 'someDay' : 'everyDay',
  };
}

/** @param seen - what the range says where nothing began or ended there: it had begun by then, it lasted till then */
function endOf(context: string, day: Day | null, there: boolean, seen: (day: Day) => End): End {
  if (context === 'open') return OPEN;
  if (context === 'unknown') return UNKNOWN;
  const [, earliest, latest] =
    /^between (\d{4}-\d{2}-\d{2})? ?and ?(\d{4}-\d{2}-\d{2})?$/.exec(context) ?? [];
  const [low, high] = [dayOf(earliest ?? ''), dayOf(latest ?? '')];
  if (
    (earliest ?? latest) !== undefined &&
    low !== undefined &&
    high !== undefined &&
    !(low && high && low > high)
  )
    return within(low, high);
  if (day === null) return UNKNOWN;
  return there ? within(day, day) : seen(day);
}

function dayOf(text: string): Day | null | undefined {
  if (text === '') return null;
  return isDay(text) ? parseDay(text) : undefined;
}
