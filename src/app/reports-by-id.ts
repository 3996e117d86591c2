/** The reports of a case by id, as they stand or as this desk had them at an earlier entry; all of them, or those named. */
import { listReports, type Reader, type Report, type ReportId } from '../evidence/index.ts';

export async function reportsById(
  reader: Reader,
  recorded: number | null = null,
  ids?: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, Report>> {
  const some = ids === undefined ? {} : { ids: [...new Set(ids)] };
  const reports = await listReports(reader, recorded === null ? some : { ...some, recorded });
  return new Map(reports.map(({ report }) => [report.id, report]));
}
