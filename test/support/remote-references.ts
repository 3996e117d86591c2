/** What a page would make a browser fetch or send elsewhere, without anybody clicking: attributes and styles, not text. */

const ATTRIBUTES =
  /\s(?:src|srcset|href|xlink:href|action|formaction|data|poster|background|ping|content|style|manifest)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const STYLES = /(?:url\(|@import)\s*["']?\s*((?:https?:)?\/\/[^\s"')]+)/gi;

export function remoteReferences(page: string): string[] {
  const inTags = [...page.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    // What a named meta element says is for readers, not for fetching.
    /^<meta[^>]+\sname=/i.test(tag)
      ? []
      : [...tag.matchAll(ATTRIBUTES)].flatMap(
          ([, value = '']) => /(?:^|[\s"'=,(])((?:https?:)?\/\/[^\s"',)]+)/i.exec(value)?.[1] ?? [],
        ),
  );
  const inStyles = [...page.matchAll(STYLES)].map(([, url = '']) => url);
  return [...new Set([...inTags, ...inStyles])];
}
