/** Intake: a file becomes text, exactly or not at all. Documents are parsed in a process of their own. */
export { readExchangeFile, readLines } from './exchange-file.ts';
export { reportFileOf, readReportFile, type ReportFile } from './report-file.ts';
export { readTextFile, TEXT_VERSION, textFileOf, type TextFile } from './text-file.ts';
export { type SavedPage } from './documents/parsed.ts';
export { type TextEncoding } from './decode-text.ts';
export { type ParseOptions } from './documents/parse-apart.ts';
