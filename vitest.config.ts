import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const longest = 300_000;

/** Tests that replace a module, or ask what the whole process does: each has a process of its own. */
const apart = ['test/hosts/open-demo.test.ts', 'test/inbox/many-envelopes.test.ts', 'test/concurrency/threads.test.ts'];
const every = ['test/**/*.test.ts', 'test/**/*.test.tsx'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/seed.ts', 'test/support/shared-templates.ts'],
    setupFiles: ['test/support/remember-derivations.ts'],
    // The others share their processes: each module is read once in each, and not once for every file.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: every, exclude: [...configDefaults.exclude, ...apart], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
    // Docket is started hundreds of times as a process of its own: code compiled once starts in two thirds of the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'docket-test-compiled') },
    testTimeout: longest,
    hookTimeout: longest,
    // What is waited for comes or never does: how soon is the machine's business, not the test's.
    expect: { poll: { timeout: longest } },
    // One more than the cores of the machines this runs on: many tests wait for a process they started.
    maxWorkers: 3,
  },
});
