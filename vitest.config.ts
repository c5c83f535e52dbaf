import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Docket is started hundreds of times as a process of its own: code compiled once starts in two thirds of the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'docket-test-compiled') },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A register costs one Argon2id derivation of 64 MiB: more than two at a time only wait for each other.
    maxWorkers: 2,
  },
});
