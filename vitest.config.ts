import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/support/seed.ts',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Docket is started hundreds of times as a process of its own: code compiled once starts in two thirds of the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'docket-test-compiled') },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One more than the cores of the machines this runs on: many tests wait for a process they started.
    maxWorkers: 3,
  },
});
