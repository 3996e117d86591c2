/**
 * Everything Corvée says, held against the laws: each guard is shown a planted breach first, then every output of every
 * command, every file of a briefing and every answer of the desk, in English and in Korean.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES, everyOutput, WORKERS, type Output } from '../support/every-output.ts';
import { testFolder } from '../support/folder.ts';
import {
  advice,
  beyondWorkers,
  columnsBeyond,
  confirmedAlone,
  decidedBySilence,
  gradesAsNumbers,
  quotedSummaries,
  rowsNotDraft,
  rowsPerWorker,
  saysAbsent,
  valuesOf,
} from '../support/guards.ts';
import { GIVEN_AWAY, ORDERED } from '../support/telling.ts';

let all: Output[] = [];
/** Words of Corvée's own summaries, as any output shows them. */
let summaries: string[] = [];

beforeAll(async () => {
  all = await everyOutput(testFolder());
  summaries = [
    ...new Set(
      ofKind('json').flatMap(({ text }) =>
        [...valuesOf(JSON.parse(text))].flatMap(([, value]) => {
          const item = value as { text?: unknown; words?: unknown } | null;
          return item?.text === 'summary' && typeof item.words === 'string' ? item.words.split(' … ') : [];
        }),
      ),
    ),
  ].filter((words) => words.length > 25);
}, 120_000);

const ofKind = (kind: Output['kind']): Output[] => all.filter((output) => output.kind === kind);
const json = (value: unknown): Output => ({ name: 'planted', kind: 'json', text: JSON.stringify(value) });
/** Name and finding of every output a guard finds something in. */
const found = (outputs: readonly Output[], guard: (output: Output) => readonly string[]): string[] =>
  outputs.flatMap((output) => guard(output).map((what) => `${output.name}: ${what}`));

test('the outputs are all there: commands, briefings, desk, errors', () => {
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  expect([...kinds.keys()].sort()).toEqual(['csv', 'html', 'json', 'text']);
  expect(all.length).toBeGreaterThan(110);
  expect(
    all.filter(({ name, text }) => !name.includes('errors') && text === '').map(({ name }) => name),
  ).toEqual(
    all
      .filter(({ name }) => /nowhere|yesterday|questions/.test(name) && !name.includes('errors'))
      .map(({ name }) => name),
  );
});

describe('N1: no rows about workers, synthetic or real', () => {
  test('no list has an item for each worker of a run', () => {
    const rows = Array.from({ length: WORKERS }, (_, i) => ({ arrears: i % 5, savings: 12_000 }));
    expect(rowsPerWorker(json({ outputs: [], workers: rows }), WORKERS)).toEqual(['$.workers']);
    expect(rowsPerWorker(json({ columns: [rows.map(({ savings }) => savings)] }), WORKERS)).toEqual([
      '$.columns[]',
    ]);
    expect(found(all, (output) => rowsPerWorker(output, WORKERS))).toEqual([]);
  });

  test('tables have these columns and no others', () => {
    const run =
      'status,month,output,label,about,unit,q0.05,q0.25,q0.5,q0.75,q0.95,mean,mcse,plan_hash,input_hash,plan,seed,draws,known,assumptions,departures,basis,code';
    const orders =
      'at,known,state,instrument,title,instrument_kind,issuer,provision,provision_kind,topic,trade,summary,certainty,public,last_vouched,can_be_carried_out,from_earliest,from_latest,to_earliest,to_latest,origins,sources';
    const forecasts =
      'forecast,question,criteria,holder,group,telling,opens,deadline,probability,standing,resolution,resolved_on,brier,sources';
    const contradictions = 'contradiction,kind,how,topic,state,side,low,high,unit,per,origins,stands,sources';
    const reports =
      'report,name,title,publisher,language,published_from,published_to,published_how,origin,text,claims,drafts';
    const tables = {
      orders,
      'forecasts.csv': forecasts,
      'contradictions.csv': contradictions,
      'reports.csv': reports,
    };
    const allowed = (name: string): string[] =>
      (Object.entries(tables).find(([part]) => name.includes(part))?.[1] ?? run).split(',');
    const planted: Output = {
      name: 'runs.csv',
      kind: 'csv',
      text: 'status,month,worker_id,arrears\ndraft,2022-01,17,5\n',
    };
    expect(columnsBeyond(planted, allowed(planted.name))).toEqual(['worker_id', 'arrears']);
    expect(found(ofKind('csv'), (output) => columnsBeyond(output, allowed(output.name)))).toEqual([]);
  });
});

describe('N3: a what-if tells what becomes of workers, and nothing else', () => {
  const outputs = [
    { name: 'kept', about: 'workers' },
    { name: 'dues', about: 'state' },
  ];
  const departures = [{ kind: 'rule-left-out', rule: 'pay-dues' }];

  test('no output of a run that departs from the regime as reported is about the state', () => {
    expect(beyondWorkers(json({ departures, outputs }))).toEqual(['dues']);
    expect(found(all, beyondWorkers)).toEqual([]);
    const whatIf = all.filter(({ name }) => name.includes('--without') && name.includes('--json'));
    expect(whatIf).toHaveLength(1);
    expect(JSON.parse(whatIf[0]?.text ?? '{}')).toMatchObject({ departures });
  });

  test('the text of a what-if says that it is one, in both languages', () => {
    const whatIf = all.filter(({ name, kind }) => name.includes('--without') && kind === 'text');
    expect(
      whatIf.map(({ text }) => /not the regime as reported|보고된 체제 그대로가 아니/.test(text)),
    ).toContain(true);
    expect(whatIf.every(({ text }) => !/Dues that reach the state/.test(text))).toBe(true);
  });
});

describe('N5 and N6: nobody who told, and no way out, is given away', () => {
  test('the planted report would be seen if it were shown as it is', () => {
    const shown =
      'told on the 14th, on Wednesday, 2022-06-15, by Pakhomov in Khabarovsk; a broker; they do not check';
    expect(GIVEN_AWAY.filter((pattern) => pattern.test(shown)).length).toBeGreaterThanOrEqual(6);
  });

  test('no output names a day of contact, a city or name of who told, a helper or a gap in the watch', () => {
    expect(found(all, ({ text }) => GIVEN_AWAY.flatMap((pattern) => pattern.exec(text)?.[0] ?? []))).toEqual(
      [],
    );
  });

  test('days of orders are not masked with them', () => {
    const where = all.filter(({ text }) => ORDERED.test(text)).map(({ name }) => name);
    expect(
      where.filter((name) => /briefing (?:index.html|claims.json|register.json)/.test(name)),
    ).toHaveLength(6);
    expect(where.some((name) => name.startsWith('desk /api/reports/'))).toBe(true);
  });

  test('nothing of an unpublished note is shown but to whoever opens that note at the desk', () => {
    const shown = all.filter(({ text }) => text.includes('marmalade')).map(({ name }) => name);
    expect(shown.every((name) => name.startsWith('desk /api/reports/'))).toBe(true);
    expect(shown).toHaveLength(1);
  });
});

describe('N7: no draft as reviewed, no single origin as confirmed, no summary as a quotation', () => {
  test('Corvée’s own summaries stand in no quotation', () => {
    const words = 'Workers were told to hand over a fixed sum.';
    const page = (text: string): Output => ({ name: 'planted', kind: 'html', text });
    expect(quotedSummaries(page(`<blockquote><mark>${words}</mark></blockquote>`), [words])).toEqual([words]);
    expect(quotedSummaries(page(`<p>“${words}”</p>`), [words])).toEqual([words]);
    expect(quotedSummaries({ name: 'planted', kind: 'text', text: `← "${words}"` }, [words])).toEqual([
      words,
    ]);
    expect(quotedSummaries(page(`<div class="own">${words}</div>`), [words])).toEqual([]);
    expect(summaries.length).toBeGreaterThan(40);
    expect(found(all, (output) => quotedSummaries(output, summaries))).toEqual([]);
  });

  test('each summary that is printed is labelled as one', () => {
    const texts = all.filter(({ name, kind }) => kind === 'text' && /orders --at 2022-08-01/.test(name));
    for (const { text } of texts) {
      const lines = text
        .split(/\n\s+← /)
        .slice(1)
        .map((line) => line.replace(/\s+/g, ' '));
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => !/own summary, page not verified|원문 미확인/.test(line))).toEqual([]);
    }
  });

  test('every row of a briefing says that it is a draft', () => {
    const planted = { claims: [{ status: 'draft' }, { status: 'accepted' }] };
    expect(rowsNotDraft(json(planted))).toEqual(['$.claims[]']);
    expect(rowsNotDraft({ name: 'runs.csv', kind: 'csv', text: 'status,month\ndraft,1\n,2\n' })).toHaveLength(
      1,
    );
    expect(
      found(
        all.filter(({ name }) => name.startsWith('briefing')),
        rowsNotDraft,
      ),
    ).toEqual([]);
    for (const { text } of ofKind('html')) expect(text).toMatch(/class="draft"[^>]*>\s*(?:DRAFT|초안)/);
  });

  test('nothing of a single origin is called confirmed', () => {
    expect(confirmedAlone(json({ instruments: [{ origins: ['a'], confirmed: true }] }))).toEqual([
      '$.instruments[]',
    ]);
    expect(found(all, confirmedAlone)).toEqual([]);
    const texts = all.filter(({ kind }) => kind !== 'json').map(({ text }) => text);
    expect(
      texts.flatMap(
        (text) => text.match(/\bconfirmed by one origin\b|\bone origin, confirmed\b(?! by no)/gi) ?? [],
      ),
    ).toEqual([]);
  });
});

describe('N8: silence is not absence', () => {
  test('no question is decided in the negative without a claim that decides it', () => {
    expect(decidedBySilence(json({ forecasts: [{ outcome: 'no', claims: [] }] }))).toEqual(['$.forecasts[]']);
    expect(found(all, decidedBySilence)).toEqual([]);
  });

  test('no words make it one', () => {
    expect(saysAbsent('In 1950 such orders were absent. No orders existed.')).toHaveLength(2);
    expect(found(all, ({ text }) => saysAbsent(text))).toEqual([]);
  });

  test('where nothing is known, the answer says that this means nothing', () => {
    const empty = all.filter(({ name, kind }) => name.includes('1950-01-01') && kind === 'text');
    expect(empty).toHaveLength(2);
    const [english, korean] = empty;
    expect(english?.text).toMatch(/does not mean|In force on/);
    expect(korean?.text.length).toBeGreaterThan(10);
  });
});

describe('N10: no standard of proof is a number, no forecast is advice', () => {
  test('certainty, strength and grades are words', () => {
    expect(gradesAsNumbers({ claims: [{ certainty: 0.85 }], grade: 2 })).toEqual([
      '$.claims[].certainty',
      '$.grade',
    ]);
    expect(found(ofKind('json'), ({ text }) => gradesAsNumbers(JSON.parse(text)))).toEqual([]);
  });

  test('nobody is told what to do', () => {
    expect(advice('Flights resume: workers should wait. It is now safe to return.')).toHaveLength(2);
    expect(found(all, ({ text }) => advice(text))).toEqual([]);
  });

  test('no forecast of a file gets a probability that its holder did not give', () => {
    const registers = all.filter(({ name }) => name.includes('register.json'));
    const given = registers.flatMap(({ text }) =>
      (JSON.parse(text) as { forecasts: { probability: number | null }[] }).forecasts.map(
        (item) => item.probability,
      ),
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.every((probability) => probability === null)).toBe(true);
    expect(EXAMPLES.length).toBeGreaterThan(0);
  });
});
