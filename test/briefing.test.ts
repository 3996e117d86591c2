/** What a reader of a briefing relies on: every number has its sentence, every row is a draft, nothing dangerous is shown. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MASK } from '../src/publish/index.ts';
import { makeBriefing, type Element, type Made } from './briefing/make-briefing.ts';
import { madeUpReport } from './briefing/made-up-report.ts';

const root = join(import.meta.dirname, '..');
const example = (name: string): string => readFileSync(join(root, 'examples', 'reports', name), 'utf8');
const REPORTS = {
  'camp.txt': madeUpReport(),
  'quarry.txt': example('quarry-dues.txt'),
  'shipyard.txt': example('shipyard-returns.txt'),
};

const all = (made: Made, selector: string): Element[] => [...made.document.querySelectorAll(selector)];
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

let english: Made;
let korean: Made;

beforeAll(async () => {
  english = await makeBriefing(REPORTS);
  korean = await makeBriefing(REPORTS, { locale: 'ko' });
}, 60_000);

describe('the page', () => {
  test('every number opens a note that is there and holds a sentence or an assumption', () => {
    const buttons = all(english, 'button.n');
    expect(buttons.length).toBeGreaterThan(50);
    for (const button of buttons) {
      const note = english.document.querySelector(`#${button.getAttribute('popovertarget') ?? 'none'}`);
      const holds = [...(note?.querySelectorAll('blockquote, .own, .assumption') ?? [])].map(text);
      expect({ button: text(button), holds: holds.some((words) => words.length > 2) }).toEqual({
        button: text(button),
        holds: true,
      });
    }
  });

  test('every note is opened by some number, and says what it rests on', () => {
    const opened = new Set(all(english, 'button.n').map((button) => button.getAttribute('popovertarget')));
    for (const note of all(english, '[popover]')) {
      expect(opened.has(note.id)).toBe(true);
      expect(text(note.querySelector('.basis'))).toMatch(/your files|the sample dossier|an assumption/);
    }
  });

  test('ids are used once, and every link inside the page leads somewhere', () => {
    const ids = all(english, '[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const lost = all(english, 'a[href]').filter(
      (link) => !ids.includes((link.getAttribute('href') ?? '').replace(/^#/, '')),
    );
    expect(lost.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('what is quoted stands in a file as it is, but for what is masked', () => {
    const files = Object.values(REPORTS).map((report) => report.replace(/\s+/g, ' '));
    const quotes = all(english, 'blockquote').map(text);
    expect(quotes.length).toBeGreaterThan(20);
    for (const quote of quotes) {
      const pieces = quote.replace(/^“|”$/gu, '').split(MASK);
      expect({
        quote,
        found: files.some((file) => pieces.every((piece) => file.includes(piece.trim()))),
      }).toEqual({ quote, found: true });
    }
  });

  test('a summary of the sample is labelled as ours and never in quotation marks (N7)', () => {
    const cards = all(english, '.card').filter((card) => card.querySelector('.own') !== null);
    expect(cards.length).toBeGreaterThan(10);
    for (const card of cards) {
      expect(text(card)).toContain('Corvée’s own summary, page not verified');
      expect(card.querySelector('blockquote')).toBeNull();
      expect(text(card.querySelector('.own'))).not.toMatch(/^[“"]/);
    }
  });

  test('says draft on the page, in each section, on each order and each chart', () => {
    const wanted = ['.draft', 'h2', '.order h3', 'figure', '.sentence li'];
    for (const selector of wanted) {
      const found = all(english, selector);
      expect(found.length).toBeGreaterThan(0);
      for (const element of found) expect(text(element).toLowerCase()).toContain('draft');
    }
  });

  test('shows workers’ outcomes and nothing of the state’s takings (N3)', () => {
    const ofState = english.briefing.run.outputs.filter(({ about }) => about !== 'workers');
    expect(ofState.length).toBeGreaterThan(0);
    for (const { label } of ofState) expect(english.page).not.toContain(label);
    // An axis that writes 80 as 8e+1 is read by nobody.
    expect(
      all(english, 'figure')
        .map(text)
        .filter((words) => /\de\+\d/.test(words)),
    ).toEqual([]);
    expect(all(english, 'figure').length).toBe(english.briefing.run.outputs.length - ofState.length);
  });

  test('says of single tellings that nothing confirms them, and of silence that it is not absence', () => {
    const page = text(english.document.querySelector('main'));
    expect(page).toContain('one origin, confirmed by no other');
    expect(page).toContain('Not reported does not mean absent');
  });

  test('has no script, no outside address that a browser would follow, and a policy that names its stylesheet', () => {
    expect(all(english, 'script, link, img, iframe, object, form, [src], [style], [onclick]')).toEqual([]);
    const style = /<style>([\s\S]*)<\/style>/.exec(english.page)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = english.document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('in Korean every text of the page is Korean', () => {
    const catalogue = (locale: string): Record<string, string> =>
      JSON.parse(readFileSync(join(root, 'src', 'messages', locale, 'brief.json'), 'utf8')) as Record<
        string,
        string
      >;
    const page = text(korean.document.querySelector('body'));
    expect(page).not.toMatch(/\bbrief\.[a-z]/);
    const ko = catalogue('ko');
    const left = Object.entries(catalogue('en')).filter(
      ([key, english]) =>
        english.length > 12 && !english.includes('{') && ko[key] !== english && page.includes(english),
    );
    expect(left).toEqual([]);
    expect(all(korean, 'html')[0]?.getAttribute('lang')).toBe('ko');
  });
});

describe('the files beside the page', () => {
  test('tell of the same claims, orders and forecasts as the page', () => {
    const { claims, register } = english.briefing;
    expect(JSON.parse(english.claims)).toEqual(claims);
    expect(JSON.parse(english.register)).toEqual(register);
    const page = text(english.document.querySelector('body'));
    for (const { sentence } of claims.claims) expect(page).toContain(sentence.replace(/\s+/g, ' ').trim());
    for (const { title } of register.instruments) expect(page).toContain(title);
    for (const { question, criteria } of register.forecasts) {
      expect(page).toContain(question);
      expect(page).toContain(criteria);
    }
    const cited = new Set(claims.claims.map(({ id }) => id));
    for (const { basis, claims: evidence } of register.instruments) {
      if (basis === 'file') expect(evidence.every(({ id }) => cited.has(id))).toBe(true);
    }
  });

  test('say draft in every row', () => {
    interface Row {
      readonly status: string;
    }
    const claims = JSON.parse(english.claims) as Row & { readonly claims: Row[] };
    const register = JSON.parse(english.register) as Row &
      Record<'instruments' | 'relations' | 'forecasts', Row[]>;
    const { instruments, relations, forecasts } = register;
    const rows = [claims, ...claims.claims, register, ...instruments, ...relations, ...forecasts];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ status }) => status !== 'draft')).toEqual([]);
    const [, ...lines] = english.runs.trim().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.every((line) => line.startsWith('draft,'))).toBe(true);
  });

  test('are the same bytes for the same files and seed, and other runs for another seed', async () => {
    const again = await makeBriefing(REPORTS);
    const other = await makeBriefing(REPORTS, { seed: 2 });
    for (const file of ['page', 'claims', 'register', 'runs'] as const) {
      expect({ file, same: again[file] === english[file] }).toEqual({ file, same: true });
    }
    expect(other.runs).not.toBe(english.runs);
    expect(other.claims).toBe(english.claims);
  });
});

describe('what must not be shown', () => {
  test('the day on which a source spoke is in none of the files (N6)', async () => {
    const report = madeUpReport({ told: 'on Wednesday 22 June 2022' });
    const made = await makeBriefing({ 'camp.txt': report });
    const { claims } = made.briefing;
    expect(claims.claims.some(({ sentence }) => sentence.includes(MASK))).toBe(true);
    for (const file of ['page', 'claims', 'register', 'runs'] as const) {
      expect({ file, tells: /Wednesday|22 June|2022-06-22/.exec(made[file])?.[0] ?? null }).toEqual({
        file,
        tells: null,
      });
    }
  });

  test('what is told of one person’s attempt to flee is masked', async () => {
    const report = `${madeUpReport()}\nAn officer with the Harbour Brigade in Russia was caught trying to seek asylum.\n`;
    const made = await makeBriefing({ 'camp.txt': report });
    for (const file of ['page', 'claims', 'register'] as const)
      expect(made[file]).not.toContain('Harbour Brigade');
    expect(made.page).toContain(MASK);
  });

  test('hostile text stays text: tags, hidden direction marks, a line of a megabyte', async () => {
    const hostile = madeUpReport().replace(
      'A source in Russia',
      '<script>alert(1)</script><img src=x onerror=alert(1)></style> \u202eSource\u0007 in Russia',
    );
    const endless = `${'All of one line and no end to it '.repeat(32_000)}\n`;
    const made = await makeBriefing({
      '<b>=cmd.txt': hostile,
      'long.txt': `${madeUpReport({ dues: 'USD 6,000' })}${endless}`,
    });
    expect(all(made, 'script, img, b, [onerror]')).toEqual([]);
    expect(all(made, 'style')).toHaveLength(1);
    // eslint-disable-next-line no-control-regex
    expect(made.page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0007]/u);
    expect(text(made.document.querySelector('title'))).toContain('draft');
    expect(made.page.length).toBeLessThan(4_000_000);
  });
});

describe('no theatre', () => {
  test('another limit, other dues and a permission refused change claims, register, run and page', async () => {
    const before = await makeBriefing({ 'camp.txt': madeUpReport() });
    const later = await makeBriefing({ 'camp.txt': madeUpReport({ months: 'six' }) });
    const after = await makeBriefing({
      'camp.txt': madeUpReport({
        dues: 'USD 11,500 to USD 12,500',
        may: 'did not allow workers to move to other regions in Russia',
      }),
    });
    const last = ({ briefing }: Made, name: string): unknown =>
      briefing.run.evidence.findLast(({ parameter }) => parameter === name)?.amounts[0]?.low;
    expect([before, later].map((made) => last(made, 'arrearsLimit'))).toEqual([4, 6]);
    expect([before, after].map((made) => last(made, 'dues'))).toEqual([7000, 11500]);
    const kinds = ({ briefing }: Made): string[] =>
      briefing.register.instruments
        .filter(({ basis }) => basis === 'file')
        .flatMap(({ provisions }) => provisions.filter(({ about }) => about.topic === 'movement'))
        .map(({ kind }) => kind);
    expect([before, after].map(kinds)).toEqual([['permission'], ['prohibition']]);
    expect(new Set([before, later, after].map(({ runs }) => runs)).size).toBe(3);
    expect(later.page).toContain('6 months');
    expect(later.page).not.toMatch(/dues for 4 months|missed dues: 4 months/);
    expect(after.page).toContain('USD 11,500 to USD 12,500');
    expect(after.page).not.toContain('paying USD 7,000');
  });

  test('a date that is given is used, and one that is not is an interval', async () => {
    const made = await makeBriefing(
      { 'camp.txt': madeUpReport(), 'quarry.txt': REPORTS['quarry.txt'] },
      { published: { 'camp.txt': '2022-06-24' } },
    );
    const [camp, quarry] = made.briefing.claims.files;
    expect(camp?.published).toMatchObject({ from: '2022-06-24', to: '2022-06-24', how: 'given' });
    expect(quarry?.published.from).not.toBe(quarry?.published.to);
    expect(text(made.document.querySelector('section[aria-labelledby=orders]'))).toContain(
      'from 20 June 2022',
    );
  });

  test('as known earlier, a later report is left out of the register, and the page says so', async () => {
    const made = await makeBriefing(
      { 'camp.txt': madeUpReport(), 'late.txt': example('shipyard-returns.txt') },
      { published: { 'camp.txt': '2022-06-24', 'late.txt': '2023-04-05' }, known: '2022-07-01' },
    );
    const own = made.briefing.register.instruments.filter(({ basis }) => basis === 'file');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ id }) => id.startsWith('late'))).toEqual([]);
    expect(made.briefing.register.at).toBe('2022-07-01');
    expect(text(made.document.querySelector('main'))).toContain('Not public yet on 1 July 2022');
  });
});

const seeds = join(root, '..', 'shared', 'seeds');
const seedNames = ['party-funds-order.txt', 'sick-worker-returns.txt'];
const noSeeds = seedNames.every((name) => existsSync(join(seeds, name)));

describe.skipIf(!noSeeds)('the two real reports (skipped where ../shared/seeds is missing)', () => {
  test('are told as orders, with an interval each and the January 2022 ban eased in part', async () => {
    const made = await makeBriefing(
      Object.fromEntries(seedNames.map((name) => [name, readFileSync(join(seeds, name), 'utf8')])),
    );
    const page = text(made.document.querySelector('main'));
    expect(page).toContain('between 6 and 30 June 2022');
    expect(page).toContain('4 months');
    expect(page).toMatch(/7,000 to (USD )?10,000/);
    expect(page).toMatch(/eases, in part,.*Ban on work outside the group, January 2022/);
    expect(page).toContain('30 September 2022');
    expect(page).toContain('It did not happen.');
    for (const file of made.briefing.claims.files) expect(file.published.how).toBe('inferred');
  });
});
