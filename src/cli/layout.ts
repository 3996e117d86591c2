/** Lines for people: indentation and wrapping at the width of the window. */

/** Wraps `text` so that no line is longer than `width`, each begun with `indent`; the first with `first` instead. */
export function wrap(text: string, width: number, indent: string, first: string = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const blank = line.trim() === '' || line === first ? '' : ' ';
    if (line.length + blank.length + word.length > width && line !== first && line !== indent) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line += `${blank}${word}`;
    }
  }
  return [...lines, line].join('\n');
}
