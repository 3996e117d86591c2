/** The desk in a real browser, over loopback, on the sample. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openSample } from '../../src/app/index.ts';
import { startDesk, type RunningDesk } from '../../src/desk/server/index.ts';
import { accessible } from './accessible.case.ts';
import { hostile } from './hostile.case.ts';
import { launch, noBrowser } from './browser.ts';
import { ownCopy } from './copy.case.ts';
import { editor } from './editor.case.ts';
import { builtPage } from './built-page.ts';
import type { Setting } from './in-window.ts';
import { never } from './never.case.ts';
import { newcomer } from './newcomer.case.ts';
import { team } from './team.case.ts';
import { trial } from './trial.case.ts';
import { wholeWay } from './whole-way.case.ts';

describe.skipIf(noBrowser !== null)('the desk', () => {
  let browser: Browser;
  let desk: RunningDesk;
  let sample: Setting['sample'];
  let assetsDir: string;

  beforeAll(async () => {
    assetsDir = await builtPage();
    [sample, browser] = await Promise.all([openSample(), launch()]);
    desk = await startDesk({ case: sample, assetsDir });
  });

  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  newcomer(() => ({ browser, desk, sample }));
  editor(() => ({ browser, assetsDir }));
  hostile(() => ({ browser, assetsDir }));
  team(() => ({ browser, assetsDir }));
  wholeWay(() => ({ browser, assetsDir }));
  trial(() => ({ browser, desk, sample }));
  ownCopy(() => ({ browser, desk, sample }));
  never(() => ({ browser, desk, sample }));
  accessible(() => ({ browser, desk, sample }));
});
