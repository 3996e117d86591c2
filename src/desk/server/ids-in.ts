/** Ids in addresses: what is no id is answered as one that nobody has. */
import { DecidedJson, ReportLineJson } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';

/** @throws CorveeError 'claim-unknown' for what is no id of one */
export function claimIn(text: string) {
  const id = DecidedJson.shape.claim.safeParse(text);
  if (!id.success) throw new CorveeError('claim-unknown', { id: text.slice(0, 100) });
  return id.data;
}

/** @throws CorveeError 'report-unknown' for what is no id of one */
export function reportIn(text: string) {
  const id = ReportLineJson.shape.id.safeParse(text);
  if (!id.success) throw new CorveeError('report-unknown', { id: text.slice(0, 100) });
  return id.data;
}
