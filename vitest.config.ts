import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const slow = process.env.SLOW === '1';

/** `*.case.ts` files are contract suites that tests call; they are not tests by themselves. */
export default defineConfig({
  test: {
    // Two files and a lint at a time on two cores: what takes seconds alone may take many.
    testTimeout: slow ? 1_800_000 : 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/{never,bad-input}/*.test.ts'],
          // Nothing in the house may speak to the network (N9): what tries fails its test.
          setupFiles: ['test/support/no-network.ts', 'test/support/same-cases.ts'],
          // Files share what they import: loading it anew for each took a sixth of the time. None changes a module.
          isolate: false,
          // On a machine with two cores the default is one file at a time.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'slow', include: slow ? ['test/slow/*.test.ts'] : [] } },
    ],
  },
});
