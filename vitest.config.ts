import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A register costs one Argon2id derivation of 64 MiB: more than two at a time only wait for each other.
    maxWorkers: 2,
  },
});
