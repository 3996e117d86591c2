/** The reports of a case by id, for whoever shows evidence. */
import { listReports, type Reader } from '../evidence/index.ts';
import type { Reports } from '../publish/index.ts';

export async function reportsById(reader: Reader): Promise<Reports> {
  return new Map((await listReports(reader)).map(({ report }) => [report.id, report]));
}
