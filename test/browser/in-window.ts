/** A window for one test. Afterwards nothing may have been complained about and nothing asked of the world. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { openSample } from '../../src/app/index.ts';
import type { RunningDesk } from '../../src/desk/server/index.ts';
import { openWindow, type Window } from './browser.ts';
import { show } from './show.ts';

export interface Setting {
  readonly browser: Browser;
  readonly desk: RunningDesk;
  readonly sample: Awaited<ReturnType<typeof openSample>>;
}

/** Opens the printed address in a window and goes on to a view. */
export async function at(window: Window, desk: RunningDesk, address = '#/'): Promise<Page> {
  const { page } = window;
  await page.goto(desk.url);
  await page.locator('h1').waitFor();
  if (address !== '#/') await show(page, address);
  return page;
}

/** A test that gets a window of its own. */
export const inWindow =
  (setting: () => Setting) =>
  (visit: (window: Window, setting: Setting) => Promise<void>, options: BrowserContextOptions = {}) =>
  async (): Promise<void> => {
    const here = setting();
    const window = await openWindow(here.browser, options);
    try {
      await visit(window, here);
      expect(window.complaints).toEqual([]);
      expect(window.elsewhere).toEqual([]);
    } finally {
      await window.context.close();
    }
  };
