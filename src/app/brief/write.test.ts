import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BRIEF_FILES, refuseForeign, writeBriefing } from './write.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corvee-write-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** The least briefing there can be. */
const briefing: Parameters<typeof writeBriefing>[1] = {
  locale: 'en',
  title: 'Nothing',
  purpose: 'own',
  claims: { schema: 1, status: 'draft', files: [], claims: [] },
  register: {
    schema: 1,
    status: 'draft',
    at: '2022-06-30' as never,
    known: null,
    instruments: [],
    relations: [],
    forecasts: [],
  },
  blocks: [],
  run: {
    schema: 1,
    regime: { id: 'x', title: 'X', currency: 'USD' },
    planHash: 'p',
    inputHash: 'i',
    seed: 1,
    engine: 'reference',
    code: '0',
    known: null,
    recorded: null,
    workers: 1,
    draws: 1,
    replicates: 1,
    evidence: [],
    withheld: [],
    gates: [],
    variants: [],
    assumptions: [],
    departures: [],
    flight: null,
    outputs: [],
  },
};

describe('a folder for a briefing', () => {
  test('is made, with the four files and nothing else', async () => {
    const out = join(dir, 'deep', 'out');
    const paths = await writeBriefing(out, briefing);
    expect(readdirSync(out).sort()).toEqual([...BRIEF_FILES].sort());
    expect(paths.at(-1)).toBe(join(out, 'index.html'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('No order was found');
  });

  test('that holds an older briefing gets the new one, whole', async () => {
    for (const name of BRIEF_FILES) writeFileSync(join(dir, name), 'old');
    writeFileSync(join(dir, '.runs.csv.partial'), 'left by a run that was killed');
    await writeBriefing(dir, briefing);
    expect(readdirSync(dir).sort()).toEqual([...BRIEF_FILES].sort());
    for (const name of BRIEF_FILES) expect(readFileSync(join(dir, name), 'utf8')).not.toBe('old');
  });

  test('that holds anything else is refused and left as it was', async () => {
    writeFileSync(join(dir, 'notes.txt'), 'mine');
    await expect(writeBriefing(dir, briefing)).rejects.toMatchObject({ code: 'out-not-ours' });
    expect(readdirSync(dir)).toEqual(['notes.txt']);
  });

  test.each(['a folder', 'a link'])('in which one of our names is %s is refused', (what) => {
    const path = join(dir, 'index.html');
    if (what === 'a folder') mkdirSync(path);
    else symlinkSync(join(dir, 'elsewhere'), path);
    expect(() => {
      refuseForeign(dir);
    }).toThrow(expect.objectContaining({ code: 'out-not-ours' }) as Error);
  });

  test('that is a file is refused', () => {
    const path = join(dir, 'out');
    writeFileSync(path, '');
    expect(() => {
      refuseForeign(path);
    }).toThrow(expect.objectContaining({ code: 'out-not-ours' }) as Error);
  });

  test('keeps the older briefing whole where something else appears in it meanwhile', async () => {
    for (const name of BRIEF_FILES) writeFileSync(join(dir, name), 'old');
    const waiting = join(dir, '.index.html.partial');
    const written = writeBriefing(dir, briefing);
    mkdirSync(waiting);
    await expect(written).rejects.toMatchObject({ code: 'out-not-ours' });
    for (const name of BRIEF_FILES) expect(readFileSync(join(dir, name), 'utf8')).toBe('old');
  });
});
