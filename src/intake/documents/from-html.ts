/** A saved page becomes its article: scripts, menus, forms and everything that points elsewhere stay behind. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from '../decode-text.ts';
import { DocumentError, NO_PAGE, type Parsed } from './parsed.ts';

/** As much of a page as is looked at. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}
interface Page {
  readonly title: string;
  readonly querySelector: (selector: string) => PageElement | null;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'CANVAS',
  'TITLE',
]);
const PARAGRAPH = '\n\n';
/** A page whose longest paragraph is shorter has headings and menus, and no report. */
const SENTENCE = 40;

/** @throws DocumentError 'damaged' where the bytes are not text, 'wordless' where the page has no article */
export function fromHtml(bytes: Uint8Array): Parsed {
  const { text: source, badAt } = decodeText(bytes);
  if (badAt !== null || source.includes('\0')) throw new DocumentError('damaged');
  return fromMarkup(source);
}

/** The same for markup that is text already, as the body of an e-mail is. */
export function fromMarkup(source: string): Parsed {
  const { document } = parseHTML(source) as unknown as { readonly document: Page };
  const stated = statedDay(document);
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title.trim();
  const article = new Readability(document, { serializer: textOf, charThreshold: 80 }).parse();
  const body = article?.content ?? '';
  const text = [body.startsWith(title) ? '' : title, body].filter((part) => part !== '').join(PARAGRAPH);
  if (!body.split(PARAGRAPH).some((paragraph) => paragraph.length >= SENTENCE)) {
    throw new DocumentError('wordless');
  }
  return { text: `${text}\n`, kept: null, page: { ...NO_PAGE, stated } };
}

/** Text as a reader sees it: a paragraph per block, a line break where the page has one, runs of space as one. */
function textOf(node: PageNode): string {
  const parts: string[] = [];
  walk(node, parts);
  return parts
    .join('')
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join(PARAGRAPH);
}

function walk(node: PageNode, parts: string[]): void {
  for (const child of node.childNodes) {
    const name = child.nodeName.toUpperCase();
    if (child.nodeType === 3) parts.push((child.textContent ?? '').replace(/\s+/gu, ' '));
    else if (name === 'BR') parts.push('\n');
    else if (child.nodeType === 1 && !UNSEEN.has(name)) {
      const edge = BLOCKS.has(name) ? PARAGRAPH : '';
      parts.push(edge);
      walk(child, parts);
      parts.push(edge);
    }
  }
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dcterms.created"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'time[pubdate]',
];

/** Only what a page states as its own date of publication, and only if all that it states agree. */
function statedDay(document: Page): string | null {
  const days = DATES.flatMap((selector) => {
    const element = document.querySelector(selector);
    const text = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '';
    return /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(text)?.[1] ?? [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
