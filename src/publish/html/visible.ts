/** Characters that would change how a page reads without being seen are shown as what they are. */

/** Marks, embeddings, overrides and isolates of writing direction; control characters but tab and line ends. */
const HIDDEN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

/** `[U+202E]` in the place of a right-to-left override; text without such characters comes back as it is. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
