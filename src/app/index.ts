/** App: one use case per file. The only part that writes to a case. */
export { benchDues, type BenchOptions } from './bench-dues.ts';
export { add, refuseUnreadable, type Added, type AddOptions } from './add.ts';
export {
  BRIEF_FILES,
  brief,
  refuseForeign,
  writeBriefing,
  type BriefOptions,
  type BriefStage,
  type GivenDate,
} from './brief/index.ts';
export { backupCase, restoreCase, type Sound } from './backup.ts';
export { check, type CheckResult } from './check.ts';
export { decide, type DecideOptions } from './decide.ts';
export {
  contradictions,
  resolveContradiction,
  type ContradictionsQuery,
  type Resolve,
} from './contradictions.ts';
export { claimWithHistory, decideClaim, undoDecision, type Acting } from './claim-decisions.ts';
export { Entry } from './entry.ts';
export { explain, type ExplainOptions } from './explain.ts';
export { EXPORT_FORMATS, exportClaims, type ExportFormat } from './export.ts';
export { findings } from './findings.ts';
export { makeCase, openOwnOrSample, type AskPassphrase } from './open.ts';
export { orders, type OrdersQuery } from './orders.ts';
export { LAYERS, readReports, type Layer } from './read.ts';
export { DEFAULT_REGIME, loadRegime, readRegimeDir } from './regime-dir.ts';
export { regimeDocument, type DocumentOptions } from './regime-document.ts';
export { registerData } from './register-data.ts';
export { decideOrigins, origins, type DecideOrigins } from './origins.ts';
export { OriginsJson } from './shapes/origins.ts';
export { run, startMonth, type RunOptions, type RunReport } from './run.ts';
export { score } from './score.ts';
export {
  recordForecast,
  resolveForecast,
  WrittenForecast,
  type Resolve as ResolveForecast,
} from './forecast-decisions.ts';
export { ScoreJson, type ForecastJson } from './shapes/score.ts';
export { shownRun } from './run-json.ts';
export { openSample } from './sample.ts';
export { searchCase } from './search-case.ts';
export { BenchJson } from './shapes/bench.ts';
export * from './shapes/check.ts';
export { ExplainJson } from './shapes/explain.ts';
export * from './shapes/findings.ts';
export {
  ContradictionsJson,
  EvidenceJson,
  ordersIn,
  OrdersJson,
  RunJson,
  type Briefing,
} from '../publish/index.ts';

export { RegimeDocumentJson } from './shapes/regime-document.ts';
export { compareReports } from './compare.ts';
export { CompareJson } from './shapes/compare.ts';
export { ReadJson, type ReadFileJson } from './shapes/read.ts';
export * from './shapes/inbox.ts';
export * from './shapes/search.ts';
export * from './shapes/triage.ts';
export * from './shapes/views.ts';
export { previewReport, takeIn, type IncomingReport } from './take-in.ts';
export { undo } from './undo.ts';
export { VERSION } from './version.ts';
export { caseView, reportLines, reportView, timeline } from './views.ts';
