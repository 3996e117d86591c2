/**
 * Appends to a case until it is killed, and says so after each acknowledgement: `ack <seq> <hash>`. Also drafts and
 * withdraws now and then, so that it is killed in the midst of those too.
 *
 * `node durability-child.ts CASE PASSPHRASE`
 */
import { writeSync } from 'node:fs';
import {
  EvidenceEntry,
  openCase,
  QUICK_KDF_FOR_TESTS as kdf,
  type Link,
  type ReportId,
} from '../../src/evidence/index.ts';
import { by, claimOf, decided, proposed, reportOf } from '../../src/evidence/store/made-up.case.ts';

const [path = '', passphrase = ''] = process.argv.slice(2);
const open = await openCase({ codec: EvidenceEntry, path, passphrase, kdf });

function acknowledge(links: readonly Link[]): void {
  for (const { seq, hash } of links) writeSync(1, `ack ${seq} ${hash}\n`);
}

let last: ReportId | null = null;
writeSync(1, `open ${open.headAtOpen}\n`);
for (let i = (await open.tip()).seq; ; i++) {
  const added = reportOf(`Report ${i}: dues are owed, month after month. `.repeat(1 + (i % 20)));
  const claim = claimOf(added.report.id, added.text, `Reading of report ${i}.`);
  acknowledge(await open.append([added, proposed(claim)], by));
  acknowledge(await open.append([decided(claim.id, 'accepted', 'made up')], by));
  if (i % 7 === 0) {
    await open.draft((overlay) => overlay.append([decided(claim.id, 'rejected', 'only a draft')], by));
  }
  if (i % 11 === 0 && last !== null) {
    acknowledge(await open.append([{ kind: 'report-withdrawn', report: last, why: 'made up' }], by));
    last = null;
  } else {
    last = added.report.id;
  }
}
