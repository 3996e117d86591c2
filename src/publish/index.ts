/** Publish: what leaves the house. JSON contracts, briefings, and the checks before anything is shown. */
export { evidenceJson, type Reports } from './evidence-json.ts';
export { predictiveChart, type PredictiveChart, type PredictiveRow } from './predictive-chart.ts';
export { estimatesChart, type EstimateBar, type EstimatesChart } from './estimates-chart.ts';
export { instrumentsJson } from './instruments-json.ts';
export {
  MASK,
  maskedDay,
  maskedInPlace,
  maskedPassage,
  maskedSlice,
  maskedSpan,
  maskedWords,
  NO_CONTACTS,
  type Contacts,
} from './mask.ts';
export { ContradictionJson, ContradictionsJson } from './shapes/contradictions.ts';
export { EvidenceJson } from './shapes/evidence.ts';
export { InstrumentJson, ProvisionJson } from './shapes/instrument.ts';
export { OrdersJson } from './shapes/orders.ts';
export { BasisJson, FlightJson, PriorJson, RunJson, WithheldJson } from './shapes/run.ts';
export type { Briefing } from './briefing.ts';
export { briefingPage } from './html/page.ts';
export { ordersIn } from './html/view.ts';
export { runsCsv } from './runs-csv.ts';
export { BriefClaimsJson, BriefRegisterJson } from './shapes/brief.ts';
export { annotations } from './exports/annotations.ts';
export {
  DossierEntry,
  HiddenWhy,
  SealedDossier,
  type DossierLine,
  type LeftOut,
} from './dossier/sealed-dossier.ts';
export { whyHidden, type WhyHidden } from './dossier/hidden-why.ts';
export {
  leftOutOf,
  verifyDossier,
  type DossierProblem,
  type DossierVerdict,
} from './dossier/verify-dossier.ts';
export { CLAIM_COLUMNS, claimsCsv } from './exports/claims-csv.ts';
export { exportable, type Exported, type Exporting } from './exports/exported.ts';
export { gate, type Block, type GateKnowledge, type Leaving, type LeavingText } from './gate/gate.ts';
export { leavingOf } from './gate/leaving.ts';
export { claimReviews } from './exports/peers/claim-review.ts';
export { followTheMoney, followTheMoneyStatements } from './exports/peers/follow-the-money.ts';
export { spanOfEdtf } from './exports/peers/edtf.ts';
export { EVERY_DAY, SFM_COLUMNS, securityForceMonitorCsv } from './exports/peers/security-force-monitor.ts';
export { plainCell } from './exports/table-text.ts';
export { quantityOfCode } from './exports/quantity-code.ts';
export { LOSSES, IMPORT_FORMATS, type ImportFormat, type LostField } from './exports/losses.ts';
export { tagsRead, type TagName } from './exports/tags.ts';
export { stixBundle } from './exports/peers/stix.ts';
export { provenance } from './exports/provenance.ts';
