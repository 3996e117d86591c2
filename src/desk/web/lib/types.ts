/** The JSON the page is given. The use cases own these shapes; the page takes their types and none of their code. */
export type {
  CaseJson,
  DecidedJson,
  EvidenceJson,
  FindingJson,
  HandClaimJson,
  HitJson,
  JournalJson,
  MadeJson,
  OrdersJson,
  PreviewJson,
  PublicationMovesJson,
  ReadingExtrasJson,
  ReportJson,
  ReportLineJson,
  RunJson,
  SearchJson,
  TakenInJson,
  TimelineJson,
  UndoneJson,
  VerdictJson,
  WordingJson,
} from '../../../app/index.ts';
export type { Day, End, Month, Quantity, Span } from '../../../base/index.ts';
export type { FindingsJson, ProblemJson } from '../../server/index.ts';
