/** A briefing as one file that stands by itself: no script, no font, no address that is fetched. Every text is escaped. Pure. */
import type { BriefingItemJson, CaseBriefingJson } from '../../lib/types.ts';

export interface BriefingWords {
  readonly lang: string;
  readonly made: string;
  /** A sentence about what stands in quotation marks, and what does not. */
  readonly notes: readonly string[];
  readonly evidence: string;
  readonly heading: (state: string | null) => string;
  /** One line each: when it held, how certain, on whose word. */
  readonly lines: (item: BriefingItemJson) => readonly string[];
  readonly labels: (item: BriefingItemJson) => readonly string[];
  readonly source: (item: BriefingItemJson) => string;
}

export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif}
h1,h2{font-family:Georgia,serif;line-height:1.2}article{padding:.8rem 0;border-top:1px solid #8886;break-inside:avoid}
.words{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #8886;font-family:Georgia,serif}
.meta,.label{font-size:.82rem;opacity:.8}.label{display:inline-block;margin-right:.6rem;padding:0 .4rem;border:1px solid}
@page{margin:2cm}`;

/** @returns a whole HTML document with a policy of its own that lets nothing be loaded or run */
export function briefingHtml({ title, items }: CaseBriefingJson, words: BriefingWords): string {
  const states = [...Map.groupBy(items, ({ state }) => state)];
  const body = states
    .map(
      ([state, some]) =>
        `<h2>${escaped(words.heading(state))}</h2>\n${some.map((item) => articleOf(item, words)).join('\n')}`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${escaped(words.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="meta">${escaped(words.made)}</p>
${words.notes.map((note) => `<p class="meta">${escaped(note)}</p>`).join('\n')}
${body}
</body>
</html>
`;
}

function articleOf(item: BriefingItemJson, words: BriefingWords): string {
  const said = item.verbatim ? `“${item.words}”` : item.words;
  const labels = words.labels(item).map((label) => `<span class="label">${escaped(label)}</span>`);
  return `<article id="${escaped(item.id)}">
<p><strong>${escaped(item.summary)}</strong></p>
<p class="words">${escaped(said)}</p>
<p>${labels.join('')}</p>
<p class="meta">${escaped(words.source(item))}</p>
${words
  .lines(item)
  .map((line) => `<p class="meta">${escaped(line)}</p>`)
  .join('\n')}
<p class="meta">${escaped(item.id)}</p>
</article>`;
}
