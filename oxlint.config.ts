import { defineConfig } from 'oxlint';

const oneFileRemoves =
  'main/core/register/remove-own.ts is the one file that removes anything: plain files by Docket’s own names, never through a link.';

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'node'],
  jsPlugins: ['./oxlint.imports.ts'],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['out', 'node_modules', 'test/fixtures', 'test-results'],
  rules: {
    'docket/allowed-imports': 'error',
    'max-lines': ['error', { max: 300 }],
    'import/no-default-export': 'error',
    // better-sqlite3 is an alias that only TypeScript's `paths` resolve; the compiler checks its default export.
    'import/default': 'off',
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'no-console': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    // Rules of the React Compiler, which Docket does not use.
    'react/refs': 'off',
    'react/set-state-in-effect': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-unnecessary-type-assertion': 'error',
    // Spreading a string into code points is what the letters and key words here mean to do.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
  },
  overrides: [
    {
      files: ['main/core/**'],
      rules: {
        'no-restricted-globals': ['error', 'fetch', 'document', 'window', 'navigator', 'localStorage'],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
          { object: 'Temporal', property: 'Now', message: 'The clock is a parameter.' },
          { object: 'process', property: 'env', message: 'Hosts read the environment.' },
        ],
        'no-restricted-imports': [
          'error',
          {
            paths: [
              {
                name: 'node:worker_threads',
                importNames: ['Worker'],
                message: 'Start it with startThread (main/core/kernel/threads.ts): Docket waits for it before it ends.',
              },
            ],
          },
        ],
      },
    },
    { files: ['main/core/kernel/threads.ts'], rules: { 'no-restricted-imports': 'off' } },
    {
      files: ['main/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            paths: ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
              name,
              importNames: ['default', 'promises', 'rm', 'rmSync', 'rmdir', 'rmdirSync', 'unlink', 'unlinkSync'],
              message: oneFileRemoves,
            })),
          },
        ],
      },
    },
    // What builds and packs Docket works in folders of its own, and never in a register's.
    {
      files: ['main/core/register/remove-own.ts', 'main/hosts/*.mjs', 'main/hosts/packaging/**', 'main/vite.config.ts'],
      rules: { 'no-restricted-imports': 'off' },
    },
    {
      files: ['test/**'],
      rules: {
        'no-console': 'off',
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'Choose with seededRandom (test/support/seed.ts).' },
        ],
        'no-restricted-imports': [
          'error',
          {
            paths: [
              { name: 'fast-check', message: 'Import it from test/support/seeded-checks.ts, which seeds it.' },
              {
                name: 'node:crypto',
                importNames: ['randomInt'],
                message: 'Choose with seededRandom (test/support/seed.ts).',
              },
            ],
          },
        ],
      },
    },
    { files: ['test/support/seed.ts', 'test/support/seeded-checks.ts'], rules: { 'no-restricted-imports': 'off' } },
    // These tools read nothing but a default export.
    {
      files: ['*.config.ts', '**/vite.config.ts', 'oxlint.imports.ts', 'test/e2e/support/desktop-folder.ts'],
      rules: { 'import/no-default-export': 'off', 'docket/allowed-imports': 'off' },
    },
  ],
});
