/** Intake: a file becomes text. One format per file; plain text is the one that is built. */
export { readTextFile, TEXT_VERSION, textFileOf, type TextFile } from './text-file.ts';
export { type TextEncoding } from './decode-text.ts';
