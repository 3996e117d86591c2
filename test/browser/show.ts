/** Goes to an address of the page and waits until what the view shows is there. */
import type { Page } from 'playwright-core';

/** What is there when a view is, by the beginning of its address; the longest beginning first. */
const shown: Readonly<Record<string, string>> = {
  '#/register?show=contradictions': '.sides',
  '#/register?show=map': 'svg[role=img]',
  '#/register?show=origins': '[id^=o-]',
  '#/run?show=numbers': '.parameter',
  '#/run?show=rules': '[id^=rule-]',
  '#/run?show=estimates': 'tbody tr',
  '#/run?show=moves&of': 'ol li svg',
  '#/run?show=ask&of': 'ol li.vetoed',
  '#/run?show=trial': '[data-same=true]',
  '#/run?show=copy': 'textarea',
  '#/run?show=compare': 'main select option:nth-child(3)',
  '#/run': 'figure svg[role=img]',
  '#/claims': '[data-row]',
  '#/forecasts': '[id^=f-]',
  '#/briefing': '.claims label',
  '#/journal': 'tbody tr',
  '#/settings': 'dl',
  '#/register': '[data-provision]',
  '#/reports/': '[data-claim]',
  '#/reports': '[data-report]',
  '#/': 'section h2',
};

export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
  const [, wanted = 'h1'] = Object.entries(shown).find(([begin]) => address.startsWith(begin)) ?? [];
  await page.locator(wanted).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(150);
}
