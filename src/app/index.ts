/** App: one use case per file. The only part that writes to a case. */
export { BACKENDS, type Backend } from '../engine/index.ts';
export { benchDues, type BenchOptions } from './bench/bench-dues.ts';
export { anchors, type AnchorsQuery } from './anchors.ts';
export { AnchorsJson } from './shapes/anchors.ts';
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
export { proposeByHand, reword, type ByHand, type Reword } from './claim-making.ts';
export { confirmPublication, publicationMoves, type GivenPublication } from './confirm-publication.ts';
export { briefingChoices, caseBriefing, type BriefingScope } from './desk-views/case-briefing.ts';
export * from './shapes/case-briefing.ts';
export { claimRows } from './desk-views/claim-rows.ts';
export { journalView, verdictView, type JournalPage } from './desk-views/journal-view.ts';
export { readingExtras } from './desk-views/reading-extras.ts';
export * from './shapes/claim-making.ts';
export * from './shapes/desk-views.ts';
export { check, type CheckResult } from './check.ts';
export {
  contradictions,
  resolveContradiction,
  type ContradictionsQuery,
  type Resolve,
} from './contradictions.ts';
export {
  claimWithHistory,
  decideClaim,
  decided,
  EDITOR,
  reviseClaim,
  undo,
  undoEntry,
  undoOnClaim,
  type Acting,
  type DecideClaim,
  type DecidedQuery,
  type ReviseClaim,
} from './decisions/index.ts';
export { Entry } from './entry.ts';
export { estimates, type EstimatesOptions } from './estimates.ts';
export { explain, type ExplainOptions } from './explain.ts';
export { makeDossier, type DossierChoice, type MadeDossier } from './sealed-dossier/make-dossier.ts';
export { checkDossier, writeDossier, type CheckedDossier } from './sealed-dossier/dossier-folder.ts';
export { importProposals, KIND_NAMES, TOPIC_NAMES, type ImportOptions } from './import/index.ts';
export { IMPORT_FORMATS, type ImportFormat } from '../publish/index.ts';
export { ImportJson } from './shapes/import.ts';
export { EXPORT_FORMATS, exportClaims, type ExportedText, type ExportFormat } from './export.ts';
export { findings } from './findings.ts';
export {
  blockedClaims,
  overrule,
  releaseSentences,
  releaseView,
  type Overrule,
  type ReleaseSentences,
} from './gate/index.ts';
export { lockNow } from './lock.ts';
export {
  bylines,
  corrections,
  dueForReview,
  glossary,
  mediaView,
  networks,
  parallelView,
  recordFile,
  recordNewsroom,
  stories,
} from './newsroom/index.ts';
export { caseIsThere, makeCase, openOwnOrSample, type AskPassphrase } from './open.ts';
export {
  addMember,
  asMember,
  atLeast,
  leastRoleFor,
  memberWith,
  refuseRole,
  removeMember,
  shownPlace,
} from './team/index.ts';
export { listMembers, MemberRole, type Member } from '../evidence/index.ts';
export { lockProblems, lockRegime, type Locked } from './regime-lock.ts';
export { orders, type OrdersQuery } from './orders.ts';
export { LAYERS, readReports, type Layer } from './read.ts';
export { DEFAULT_REGIME, loadRegime, readRegimeDir } from './regime-dir.ts';
export { regimeDocument, type DocumentOptions } from './regime-document.ts';
export { registerData } from './register-data.ts';
export { decideOrigins, origins, type DecideOrigins } from './origins.ts';
export { OriginsJson } from './shapes/origins.ts';
export { run, startMonth, type RunOptions, type RunReport } from './run.ts';
export { parseTarget } from './analysis/target.ts';
export { sensitivity, type AskedRuns } from './sensitivity.ts';
export { SensitivityJson } from './shapes/sensitivity.ts';
export { calibrate, type CalibrateOptions } from './calibrate.ts';
export { readTargets } from './analysis/target-file.ts';
export { CalibrateJson } from './shapes/calibrate.ts';
export { hidden } from './hidden.ts';
export { HiddenJson } from './shapes/hidden.ts';
export { readQuestions } from './analysis/question-file.ts';
export { questions, setDanger } from './questions.ts';
export { DecisionFile, QuestionsJson } from './shapes/questions.ts';
export { readWhatIf } from './analysis/what-if-file.ts';
export { compare } from './compare.ts';
export { CompareJson } from './shapes/compare.ts';
export { trial, type TrialOptions } from './trial.ts';
export { TrialJson } from './shapes/trial.ts';
export { readBackTest } from './analysis/back-test-file.ts';
export { backTest } from './back-test.ts';
export { BackTestJson } from './shapes/back-test.ts';
export { changed } from './changed.ts';
export { ChangedJson } from './shapes/changed.ts';
export { score } from './score.ts';
export {
  recordForecast,
  resolveForecast,
  WrittenForecast,
  type Resolve as ResolveForecast,
} from './forecast-decisions.ts';
export { ScoreJson, type ForecastJson } from './shapes/score.ts';
export { runInto, type RunIntoOptions } from './run-into.ts';
export { shownRun } from './run-json.ts';
export { withheldJson } from './withheld.ts';
export { openSample } from './sample.ts';
export { searchCase } from './search-case.ts';
export { BenchJson } from './shapes/bench.ts';
export * from './shapes/check.ts';
export { EstimatesJson } from './shapes/estimates.ts';
export { ExplainJson } from './shapes/explain.ts';
export * from './shapes/findings.ts';
export {
  ContradictionsJson,
  estimatesChart,
  predictiveChart,
  EvidenceJson,
  ordersIn,
  OrdersJson,
  RunJson,
  type Briefing,
} from '../publish/index.ts';

export { RegimeDocumentJson } from './shapes/regime-document.ts';
export { alignReports } from './align.ts';
export { AlignJson } from './shapes/align.ts';
export { ReadJson, type ModelJson, type ReadFileJson } from './shapes/read.ts';
export type { ModelOptions } from './model/index.ts';
export * from './shapes/newsroom.ts';
export { ReleaseJson } from './shapes/gate.ts';
export * from './shapes/inbox.ts';
export * from './shapes/search.ts';
export * from './shapes/triage.ts';
export * from './shapes/views.ts';
export { previewReport, takeIn, type IncomingReport } from './take-in.ts';
export { slurmArray, slurmTask, type SlurmArray } from './slurm.ts';
export { worker, type WorkerCommand } from './worker.ts';
export { listStamps, requestStamp, takeStamp, type KeptStamp, type Requested } from './stamp/stamps.ts';
export { VERSION } from './version.ts';
export { caseView, reportLines, reportView, timeline } from './views.ts';
export { besideOriginal, checkCopy, copyFiles, ruleOfCopy } from './regime-copy/index.ts';
export * from './shapes/regime-copy.ts';
export { regimeWords, RegimeWordsJson } from './regime-words.ts';
