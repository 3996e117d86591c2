/** The reports of a case by id, as they stand or as this desk had them at an earlier entry. */
import { listReports, type Reader, type Report, type ReportId } from '../evidence/index.ts';

export async function reportsById(
  reader: Reader,
  recorded: number | null = null,
): Promise<ReadonlyMap<ReportId, Report>> {
  const reports = await listReports(reader, recorded === null ? {} : { recorded });
  return new Map(reports.map(({ report }) => [report.id, report]));
}
