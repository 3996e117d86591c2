/** `corvee export`: claims in formats that others read. Everything goes through the publish gate; what it stops is said. */
import { listClaims, listNewsroom, reportText, type Reader, type ReportId } from '../evidence/index.ts';
import {
  annotations,
  claimReviews,
  claimsCsv,
  exportable,
  followTheMoney,
  followTheMoneyStatements,
  provenance,
  securityForceMonitorCsv,
  stixBundle,
  type Block,
  type Contacts,
  type Exported,
} from '../publish/index.ts';
import { contactsInCase } from './contacts/index.ts';
import { gateKnowledge } from './gate/index.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';
import { toldBehind } from './told-behind.ts';

export const EXPORT_FORMATS = [
  'csv',
  'annotations',
  'prov',
  'ftm',
  'ftm-statements',
  'sfm',
  'stix',
  'claimreview',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedText {
  readonly text: string;
  /** How many claims are in it. */
  readonly claims: number;
  /** How many the gate held back, and why. */
  readonly heldBack: number;
  readonly blocks: readonly Block[];
}

/** What may leave a case, claim by claim; what stops the others; and what is masked in all of it. */
export async function leavingCase(reader: Reader): Promise<{
  readonly items: readonly (Exported & { readonly seq: number })[];
  readonly blocks: readonly Block[];
  readonly contacts: Contacts;
}> {
  const [records, reports, data, knowledge] = await Promise.all([
    listClaims(reader),
    reportsById(reader),
    registerData(reader),
    gateKnowledge(reader),
  ]);
  const cited = new Set(records.map(({ claim }) => claim.report));
  const contacts = await contactsInCase(reader, reports, cited);
  const { items, blocks } = exportable(records, {
    reports,
    contacts,
    knowledge,
    toldOf: toldBehind(data),
  });
  const seqs = new Map(records.map(({ claim, seq }) => [claim.id, seq]));
  return {
    items: items.flatMap((item) => {
      const seq = seqs.get(item.claim.id);
      return seq === undefined ? [] : [{ ...item, seq }];
    }),
    blocks,
    contacts,
  };
}

export async function exportClaims(reader: Reader, format: ExportFormat): Promise<ExportedText> {
  const { items, blocks } = await leavingCase(reader);
  const heldBack = new Set(blocks.map(({ claim }) => claim)).size;
  return { text: await textOf(), claims: items.length, heldBack, blocks };

  async function textOf(): Promise<string> {
    if (format === 'csv') return claimsCsv(items);
    if (format === 'ftm') return followTheMoney(items);
    if (format === 'ftm-statements') return followTheMoneyStatements(items);
    if (format === 'sfm') return securityForceMonitorCsv(items);
    if (format === 'stix') return json(stixBundle(items));
    if (format === 'claimreview') return json(claimReviews(items));
    if (format === 'prov') {
      const bylines = await listNewsroom(reader, 'byline-recorded');
      return json(
        provenance(
          items,
          bylines.map(({ value }) => value),
        ),
      );
    }
    const texts = new Map<ReportId, string>();
    for (const id of new Set(items.map(({ report }) => report.id))) {
      const text = await reportText(reader, id);
      if (text !== null && text !== 'withheld') texts.set(id, text);
    }
    return json(annotations(items, (id) => texts.get(id) ?? null));
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
