import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const longest = 300_000;

export default defineConfig({
  test: {
    globalSetup: ['test/support/seed.ts', 'test/support/shared-templates.ts'],
    setupFiles: ['test/support/remember-derivations.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
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
