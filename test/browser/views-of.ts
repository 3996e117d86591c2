/** The views a reader can be in, by name, with an address of each on a given case. */
import { reportLines, type openSample } from '../../src/app/index.ts';

type Sample = Awaited<ReturnType<typeof openSample>>;

/** The report is the one with the most claims. */
export async function viewsOf(sample: Sample): Promise<Readonly<Record<string, string>>> {
  const [line] = (await reportLines(sample)).toSorted((a, b) => b.claims - a.claims);
  return {
    findings: '#/',
    reports: '#/reports',
    report: `#/reports/${line?.id ?? ''}`,
    register: '#/register?at=2022-07-01&known=2022-07-01',
    contradictions: '#/register',
    run: '#/run?known=2022-07-01',
  };
}
