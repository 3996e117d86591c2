/** Pictures of views that are kept in the repository: how one is taken, made small, and compared with the next. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { coarse, indexedPng } from './indexed-png.ts';

/** Half the size on paper: layout and colours are compared, not the shape of letters. */
export const PICTURE: BrowserContextOptions = {
  deviceScaleFactor: 0.5,
  reducedMotion: 'reduce',
  // The letters below are put in by the test.
  bypassCSP: true,
};

/** The one font that is shipped, so that no font of the system decides. */
const LETTERS = `*, *::before, *::after { font-family: 'Noto Sans KR Variable', sans-serif !important; }
  *, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important; }
  /* The head of a journal is another each time a case is made. */
  footer, svg:has(> rect.white), svg:has(> rect.white) ~ * { visibility: hidden !important; }`;

/** How far a pixel's colour may be off, 0 … 1, and how many of a thousand may be further. */
const THRESHOLD = 0.25;
export const TOLERATED_PER_MILLE = 8;

export async function takePicture(page: Page): Promise<PNG> {
  await page.addStyleTag({ content: LETTERS });
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(400);
  const picture = PNG.sync.read(await page.screenshot());
  coarse(picture);
  return picture;
}

export function keepPicture(file: string, picture: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, indexedPng(picture));
}

/** How many of a thousand pixels differ from the picture that is kept; Infinity if there is none or it has another size. */
export function differsPerMille(file: string, picture: PNG): { perMille: number; difference: PNG | null } {
  if (!existsSync(file)) return { perMille: Infinity, difference: null };
  const kept = PNG.sync.read(readFileSync(file));
  const { width, height } = picture;
  if (kept.width !== width || kept.height !== height) return { perMille: Infinity, difference: null };
  const difference = new PNG({ width, height });
  const other = pixelmatch(kept.data, picture.data, difference.data, width, height, { threshold: THRESHOLD });
  coarse(difference);
  return { perMille: (1000 * other) / (width * height), difference };
}
