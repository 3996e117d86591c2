/** Ensembles on the command line: any number of threads, folders of results, breaks, full disks, pairs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { RunJson } from '../src/app/index.ts';
import { corvee, corveeProcess } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const line = ['run', 'models/dprk-russia', '--workers', '60', '--months', '14', '--engine', 'reference'];
const files = [
  'ensemble.checkpoint',
  'results.csv',
  'results.csv-metadata.json',
  'results.parquet',
  'run.json',
];

const bufferOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;
const rowsOf = (dir: string) => parquetReadObjects({ file: bufferOf(join(dir, 'results.parquet')) });
const metadataOf = (dir: string): Record<string, string> => {
  const { key_value_metadata: pairs } = parquetMetadata(bufferOf(join(dir, 'results.parquet')));
  return Object.fromEntries((pairs ?? []).map(({ key, value }) => [key.replace('corvee.', ''), value ?? '']));
};
const done = async (argv: readonly string[]) => {
  const ran = await corvee(argv);
  expect(ran.err).not.toMatch(/Error|cannot/);
  expect(ran.code).toBe(0);
  return ran;
};

describe('corvee run', () => {
  test('prints the same document on one thread and on three', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) => corvee([...line, '--draws', '9', '--threads', threads, '--json'])),
    );
    expect(RunJson.parse(JSON.parse(one?.out ?? '')).draws).toBe(9);
    expect(three?.out).toBe(one?.out);
    expect(three?.code).toBe(0);
  });

  test('says so where there are more threads than cores, and answers all the same', async () => {
    const ran = await done([...line, '--draws', '2', '--threads', '256', '--json']);
    expect(ran.err).toMatch(/256 threads on a machine with .* core/);
    expect(RunJson.parse(JSON.parse(ran.out)).draws).toBe(2);
  });

  test.each([
    [['--workers', '0'], 'from 1 to'],
    [['--threads', '0'], 'from 1 to 256'],
    [['--draws', '-3'], 'from 1 to'],
    [['--engine', 'quantum'], '--engine quantum'],
    [['--resume'], '--resume needs --out'],
    [['--without', 'fall-ill', '--compare'], '--compare needs --out'],
  ])('refuses %j as usage', async (options, says) => {
    const ran = await corvee([...line, '--draws', '2', ...options]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  test('runs a single month', async () => {
    const ran = await done(['run', '--workers', '1', '--months', '1', '--draws', '1', '--json']);
    expect(RunJson.parse(JSON.parse(ran.out)).outputs[0]?.months).toHaveLength(1);
  });
});

describe('a folder of results', () => {
  const dir = join(folder, 'results');

  test('holds the same numbers as Parquet, as CSV and as JSON, with what they rest on', async () => {
    await done([...line, '--draws', '5', '--out', dir, '--known', '2024-06-01']);
    expect(readdirSync(dir).sort()).toEqual(files);
    const json = RunJson.parse(JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')));
    const rows = await rowsOf(dir);
    expect(rows).toHaveLength(json.outputs.length * 14);
    expect(rows.map((row) => row['q0.5'] as number)).toEqual(
      json.outputs.flatMap(({ quantiles }) => quantiles['0.5']),
    );
    expect(new Set(rows.map(({ status, scenario }) => `${String(status)} ${String(scenario)}`))).toEqual(
      new Set(['draft run']),
    );
    const csv = readFileSync(join(dir, 'results.csv'), 'utf8').trim().split('\n');
    expect(csv).toHaveLength(rows.length + 1);
    expect(csv[0]?.split(',')).toEqual(Object.keys(rows[0] ?? {}));
    const metadata = metadataOf(dir);
    expect(metadata).toMatchObject({
      planHash: json.planHash,
      seed: '1',
      code: json.code,
      known: '2024-06-01',
      draws: '5',
    });
    const ids = json.evidence.flatMap(({ claims }) => claims.map(({ id }) => id as string));
    expect(JSON.parse(metadata['evidence'] ?? '')).toEqual(expect.arrayContaining(ids));
    const beside = JSON.parse(readFileSync(join(dir, 'results.csv-metadata.json'), 'utf8')) as Record<
      string,
      object
    >;
    expect(beside['corvee:run']).toMatchObject({
      planHash: json.planHash,
      resultHash: metadata['resultHash'],
    });
  });

  test('is not written over, and not taken for that of another run', async () => {
    const before = readFileSync(join(dir, 'results.csv'), 'utf8');
    const again = await corvee([...line, '--draws', '5', '--out', dir, '--known', '2024-06-01']);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('--resume');
    for (const other of [
      ['--seed', '2'],
      ['--workers', '61'],
      ['--known', '2021-06-01'],
      ['--draws', '4'],
      ['--without', 'fall-ill'],
    ]) {
      const ran = await corvee([
        ...line,
        ...['--draws', '5', '--known', '2024-06-01', ...other],
        ...['--out', dir, '--resume'],
      ]);
      expect([other, ran.code, ran.out]).toEqual([other, 1, '']);
      expect(ran.err).toContain('cannot be mixed');
    }
    expect(readFileSync(join(dir, 'results.csv'), 'utf8')).toBe(before);
  });

  test('takes more draws later, and is then what it would have been at once', async () => {
    const [grown, whole] = [join(folder, 'grown'), join(folder, 'whole')];
    await done([...line, '--draws', '3', '--out', grown]);
    await done([...line, '--draws', '8', '--out', grown, '--resume']);
    await done([...line, '--draws', '8', '--out', whole, '--threads', '2']);
    for (const name of files) {
      expect(readFileSync(join(grown, name)).equals(readFileSync(join(whole, name)))).toBe(true);
    }
  });

  test('is not made among other files, and a damaged checkpoint is refused', async () => {
    const own = join(folder, 'own');
    fileIn(own, 'thesis.txt', 'years of work');
    expect((await corvee([...line, '--draws', '1', '--out', own])).code).toBe(1);
    expect(readdirSync(own)).toEqual(['thesis.txt']);
    const broken = join(folder, 'broken');
    fileIn(broken, 'ensemble.checkpoint', 'x'.repeat(500));
    const ran = await corvee([...line, '--draws', '1', '--out', broken, '--resume']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('damaged');
  });
});

describe('a run that is broken off', () => {
  const long = [...line, '--workers', '300', '--draws', '900', '--json'];

  // The gentler of the two is left to SLOW: both go on from the same checkpoint.
  test.each(process.env.SLOW === '1' ? (['SIGINT', 'SIGKILL'] as const) : (['SIGKILL'] as const))(
    'by %s goes on where it was, and ends the same',
    async (signal) => {
      const dir = join(folder, signal);
      const checkpoint = join(dir, 'ensemble.checkpoint');
      const ran = await corveeProcess([...long, '--out', dir], {
        meanwhile: (child) => {
          const look = setInterval(() => {
            // A kill is survived by what was written before it; a Ctrl-C has time to write.
            if (signal === 'SIGKILL' ? !existsSync(checkpoint) : !existsSync(dir)) return;
            clearInterval(look);
            setTimeout(() => child.kill(signal), signal === 'SIGKILL' ? 100 : 1500);
          }, 20);
        },
      });
      expect(ran.code).not.toBe(0);
      expect(ran.out).toBe('');
      const kept = statSync(checkpoint).size;
      expect(kept).toBeGreaterThan(1000);
      expect(existsSync(join(dir, 'results.csv'))).toBe(false);
      const whole = join(folder, `${signal}-whole`);
      await done([...long, '--out', dir, '--resume', '--threads', '2']);
      await done([...long, '--out', whole, '--threads', '2']);
      expect(metadataOf(dir)['resultHash']).toBe(metadataOf(whole)['resultHash']);
    },
    180_000,
  );
});

describe('a Slurm array', () => {
  const dir = join(folder, 'cluster');
  const asked = [...line, '--draws', '10', '--out', dir];
  const task = (n: number) =>
    execFileSync('sh', [join(dir, 'slurm', 'array.sh')], {
      env: { ...process.env, NODE_OPTIONS: '', SLURM_ARRAY_TASK_ID: String(n) },
      stdio: 'pipe',
    });

  test('of tasks over a folder gives what one machine gives; a task that is missing is run here', async () => {
    const said = await done([...asked, '--slurm', '--chunk', '4']);
    expect(said.out).toMatch(/3 tasks.*sbatch --array=0-2 .*array\.sh/s);
    task(0);
    task(2);
    task(2);
    const again = await done([...asked, '--slurm']);
    expect(again.out).toContain('--array=1 ');
    const alone = await done([...line, '--draws', '10', '--json']);
    expect((await done([...asked, '--resume', '--json'])).out).toBe(alone.out);
    expect(readdirSync(dir).sort()).toEqual([...files, 'slurm']);
    expect(() => task(7)).toThrow(/no chunk 7/);
    expect((await corvee([...asked, '--seed', '2', '--slurm'])).err).toContain('cannot be mixed');
    expect((await corvee([...asked, '--slurm', '--json'])).code).toBe(2);
  }, 60_000);
});

describe('scenarios side by side', () => {
  test('share their dice: a rule that touches nothing else leaves the other numbers as they were', async () => {
    const dir = join(folder, 'paired');
    await done([...line, '--draws', '6', '--without', 'fall-ill', '--compare', '--out', dir]);
    const rows = (await rowsOf(dir)) as {
      scenario: string;
      output: string;
      about: string;
      month: string;
      mean: number;
      mcse: number;
    }[];
    expect(new Set(rows.map(({ scenario }) => scenario))).toEqual(
      new Set(['run', 'as-reported', 'difference']),
    );
    // N3: of a departure, and of what it is compared with, workers' outcomes only.
    expect(new Set(rows.map(({ about }) => about))).toEqual(new Set(['workers']));
    const at = (scenario: string, output: string, month: string) =>
      rows.find((row) => row.scenario === scenario && row.output === output && row.month === month);
    const months = [...new Set(rows.map(({ month }) => month))];
    for (const month of months) {
      const [own, other, difference] = ['run', 'as-reported', 'difference'].map(
        (of) => at(of, 'ill', month)?.mean ?? NaN,
      );
      expect(own).toBe(0);
      expect(difference).toBeCloseTo((own ?? NaN) - (other ?? NaN), 9);
    }
    // In the first month illness has not yet made a difference to who works: not one run differs.
    const first = at('difference', 'working', months[0] ?? '');
    expect([first?.mean, first?.mcse]).toEqual([0, 0]);
  });
});

describe('a full disk', () => {
  const volume = join(folder, 'volume');
  const mounted = mount();
  const why = mounted ? '' : ' (skipped: mounting a small disk needs a privilege this process does not have)';

  function mount(): boolean {
    mkdirSync(volume);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', volume], { stdio: 'ignore' });
    } catch {
      return false;
    }
    afterAll(() => {
      execFileSync('umount', ['-l', volume]);
    });
    return true;
  }

  test.skipIf(!mounted)(`is said, and the runs that were done are not lost${why}`, async () => {
    const dir = join(volume, 'runs');
    const ballast = join(volume, 'ballast');
    await done([...line, '--draws', '2', '--out', dir]);
    const kept = readFileSync(join(dir, 'ensemble.checkpoint'));
    try {
      writeFileSync(ballast, Buffer.alloc(1 << 23));
    } catch {
      // As full as it can be.
    }
    const full = await corvee([...line, '--draws', '40', '--out', dir, '--resume']);
    expect(full).toMatchObject({ code: 1, out: '' });
    expect(full.err).toContain('The disk is full');
    expect(readFileSync(join(dir, 'ensemble.checkpoint')).equals(kept)).toBe(true);
    rmSync(ballast);
    await done([...line, '--draws', '2', '--out', dir, '--resume']);
  });
});
