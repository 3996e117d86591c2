/**
 * Noto Sans KR, shipped with the page, cut into pieces that the browser fetches as their letters occur. The list of pieces
 * is asked for once the first screen stands, so that nobody waits for it; what shows no Korean never loads a piece.
 */
/** The first screen has been asked for by then. */
const AFTER_MS = 200;

export function loadKoreanFont(): void {
  window.setTimeout(() => void import('@fontsource-variable/noto-sans-kr/wght.css'), AFTER_MS);
}
