/** Addresses of archived pages: when two are one, and what of an address may be kept. */

/** What two writings of one address have in common; the text itself where it is no address. */
export function comparable(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Names of numbers that mean a reader, not a page. */
const OF_A_READER = /user|uid|member|account|session|sid|share|ref/i;

/**
 * The address without what may name whoever fetched the page: user and password, the part after `#`, and every parameter that is more
 * than the short number of an article. Null for what is not on the web.
 */
export function keptAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(
    ([name, value]) => /^\d{1,10}$/.test(value) && !OF_A_READER.test(name),
  );
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  return `${url.origin}${url.pathname}${query}`;
}
