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
    changes: '#/register?show=changes&at=2022-07-01&known=2022-07-01',
    sides: '#/register?show=contradictions',
    origins: '#/register?show=origins',
    map: '#/register?show=map',
    run: '#/run?known=2022-07-01',
    numbers: '#/run?show=numbers&known=2022-07-01',
    trial: '#/run?show=trial&of=arrearsMean&set=constructionPay:400&known=2022-07-01',
    copy: '#/run?show=copy&file=rules/dues.yaml&known=2022-07-01',
    rules: '#/run?show=rules&known=2022-07-01',
    estimates: '#/run?show=estimates',
    compare: '#/run?show=compare&known=2022-07-01',
    moves: '#/run?show=moves&of=arrearsMean&known=2022-07-01',
    ask: '#/run?show=ask&of=arrearsMean&known=2022-07-01',
    claims: '#/claims',
    forecasts: '#/forecasts',
    briefing: '#/briefing',
    journal: '#/journal',
    settings: '#/settings',
  };
}
