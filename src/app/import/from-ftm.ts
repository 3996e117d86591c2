/**
 * FollowTheMoney entities (JSON lines), or its statements (CSV). N1: only schemata that cannot be a person or a company are looked into, and of those only the properties named
 * here; all else is counted by schema and let go unread. A name, an author or whoever is mentioned is in none of these properties.
 */
import { z } from 'zod';
import { refused, type Incoming } from './incoming.ts';
import { saidByTags } from './said-by-tags.ts';
import { csvRows } from './csv-rows.ts';

/** Texts: they become reports if they bring their words. */
const DOCUMENTS = ['Document', 'Article', 'PlainText', 'HyperText', 'Pages', 'Page'];
const DOCUMENT_PROPERTIES = ['title', 'publisher', 'sourceUrl', 'date', 'publishedAt', 'bodyText'];
const NOTE_PROPERTIES = ['description', 'proof', 'country', 'keywords', 'notes'];

/** What may be read of a schema; null: nothing. */
function readable(schema: string): readonly string[] | null {
  if (schema === 'Note') return NOTE_PROPERTIES;
  return DOCUMENTS.includes(schema) ? DOCUMENT_PROPERTIES : null;
}

/** Schemata that the peer has and we do not read; whatever else a file calls its things is counted as `other`. */
const NEVER_READ = new Set(
  `Address Airplane Analyzable Asset Associate Audio BankAccount Call CallForTenders Company Contract ContractAward CourtCase CourtCaseParty CryptoWallet Debt Directorship
Documentation EconomicActivity Email Employment Event Family Folder Identification Image Interest Interval LegalEntity License Membership Mention Message Occupancy Organization Ownership
Package Passport Payment Person Position Project ProjectParticipant PublicBody RealEstate Representation Risk Sanction Security Similar Succession Table TaxRoll Thing Trip UnknownLink
UserAccount Value Vehicle Vessel Video Workbook`.split(/\s+/),
);
const dropped = (schema: string): Incoming => ({
  is: 'dropped',
  schema: NEVER_READ.has(schema) ? schema : 'other',
});

const Head = z.object({ id: z.string().min(1), schema: z.string() });
const Values = z.array(z.union([z.string(), z.unknown().transform(() => '')]));
type Properties = ReadonlyMap<string, readonly string[]>;

/** One line after another, so that a file of any length passes through. A line that is no entity is counted. */
export async function* fromFtm(lines: AsyncIterable<string>): AsyncGenerator<Incoming> {
  for await (const line of lines) if (line.trim() !== '') yield entityOf(line);
}

function entityOf(line: string): Incoming {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return refused('form');
  }
  const head = Head.safeParse(json);
  if (!head.success) return refused('form');
  const { id, schema } = head.data;
  const wanted = readable(schema);
  if (wanted === null) return dropped(schema);
  const all = z.object({ properties: z.record(z.string(), z.unknown()) }).safeParse(json);
  if (!all.success) return refused('form');
  const { properties } = all.data;
  const kept = wanted.flatMap((name) => {
    const values = Values.safeParse(Object.hasOwn(properties, name) ? properties[name] : undefined);
    return values.success ? [[name, values.data.filter((value) => value !== '')] as const] : [];
  });
  return incomingOf(id, schema, new Map(kept));
}

const COLUMNS = [
  ...[
    'id',
    'entity_id',
    'canonical_id',
    'prop',
    'prop_type',
    'schema',
    'value',
    'original_value',
    'dataset',
    'lang',
    'origin',
  ],
  ...['external', 'first_seen', 'last_seen'],
];

/** Statements of one entity need not stand together. @throws CorveeError 'import-unreadable' */
export function fromFtmStatements(file: string, text: string): Incoming[] {
  const needed = ['entity_id', 'prop', 'schema', 'value'];
  const rows = csvRows(text, { file, format: 'ftm-statements', columns: COLUMNS, needed });
  const entities = new Map<string, { readonly schema: string; readonly properties: Map<string, string[]> }>();
  for (const { entity_id: id = '', prop = '', schema = '', value = '' } of rows) {
    const entity = entities.get(id) ?? { schema, properties: new Map<string, string[]>() };
    entities.set(id, entity);
    if (readable(schema)?.includes(prop) !== true) continue;
    entity.properties.set(prop, [...(entity.properties.get(prop) ?? []), value]);
  }
  return [...entities].map(([id, { schema, properties }]) =>
    readable(schema) === null ? dropped(schema) : incomingOf(id, schema, properties),
  );
}

function incomingOf(id: string, schema: string, properties: Properties): Incoming {
  const all = (name: string): readonly string[] => properties.get(name) ?? [];
  const first = (name: string): string | null => all(name)[0] ?? null;
  if (schema !== 'Note') {
    return {
      is: 'report',
      report: {
        id,
        text: all('bodyText').join('\n\n'),
        title: first('title'),
        publisher: first('publisher'),
        address: first('sourceUrl'),
        date: first('publishedAt') ?? first('date'),
      },
    };
  }
  const summary = first('description');
  if (summary === null) return refused('form');
  const notes = all('notes');
  const state = first('country')?.toUpperCase();
  const words = notes.filter((note) => note.startsWith(WORDS)).map((note) => note.slice(WORDS.length));
  const holds = notes.flatMap((note) => /^Holds (\S*) \(EDTF\)$/.exec(note)?.[1] ?? []);
  return {
    is: 'claim',
    claim: {
      summary,
      reports: all('proof'),
      words: words.map((exact) => ({ exact, prefix: '', suffix: '', at: null })),
      said: {
        ...saidByTags([...all('keywords'), ...holds.map((edtf) => `holds:${edtf}`)]),
        ...(state === undefined ? {} : { state }),
      },
    },
  };
}

const WORDS = 'Words: ';
