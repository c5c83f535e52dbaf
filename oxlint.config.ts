import { defineConfig } from 'oxlint';

const oneFileRemoves =
  'main/core/files/disk/remove-own.ts is the one file that removes anything: plain files by Docket’s own names, never through a link.';
const oneFileReads =
  'main/core/files/disk/plain-file.ts is the one file that opens what others may have put there: a pipe or a device is never waited for.';

const removing = ['default', 'promises', 'rm', 'rmSync', 'rmdir', 'rmdirSync', 'unlink', 'unlinkSync'];
const reading = ['readFile', 'readFileSync', 'createReadStream', 'copyFile', 'copyFileSync'];
const opening = ['open', 'openSync'];

/** `no-restricted-imports` for files: a later rule replaces an earlier one, so each says all. */
function restricted(
  importNames: readonly string[],
  message: string,
  others: readonly { readonly name: string; readonly importNames: readonly string[]; readonly message: string }[] = [],
) {
  const modules = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'];
  return ['error', { paths: [...modules.map((name) => ({ name, importNames, message })), ...others] }] as const;
}

const oneFileStarts = {
  name: 'node:worker_threads',
  importNames: ['Worker'],
  message: 'Start it with startThread (main/core/concurrency/threads.ts): Docket waits for it before it ends.',
};

/** Files that make what they open, or open a folder. */
const openers = [
  'files/disk/copied-file.ts',
  'files/database/copy-under-new-key.ts',
  'files/disk/whole-file.ts',
  'files/database/open-database.ts',
  'files/disk/opened-place.ts',
  'files/machine/own-list.ts',
  'updates/copy-installer.ts',
].map((path) => `main/core/${path}`);

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'node'],
  jsPlugins: ['./oxlint.imports.ts', './oxlint.words.ts'],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['out', 'node_modules', 'test/fixtures', 'test-results'],
  rules: {
    'docket/allowed-imports': 'error',
    'max-lines': ['error', { max: 300 }],
    'import/no-default-export': 'error',
    // better-sqlite3 is an alias that only TypeScript's `paths` resolve; the compiler checks its default export.
    'import/default': 'off',
    'import/no-cycle': ['error', { ignoreTypes: false }],
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
      },
    },
    {
      files: ['renderer/**'],
      rules: {
        'words/in-the-catalogue': 'error',
        'no-restricted-imports': [
          'error',
          {
            paths: [
              {
                name: '@mantine/form',
                importNames: ['useForm'],
                message: 'Use renderer/ui/use-form.ts, which says what is wrong again in each language that is chosen.',
              },
            ],
          },
        ],
      },
    },
    { files: ['renderer/ui/use-form.ts'], rules: { 'no-restricted-imports': 'off' } },
    // Names of fonts, what people type, and what writes the catalogue's files.
    {
      files: [
        'renderer/theme.ts',
        'renderer/window-catalogue.ts',
        'renderer/ui/spoken-{days,month-days}.ts',
        'renderer/intake/spoken-times.ts',
      ],
      rules: { 'words/in-the-catalogue': 'off' },
    },
    { files: ['main/core/**', 'main/contract/**', 'main/hosts/electron/**'], rules: { 'words/said-by-key': 'error' } },
    // What letters, dates and papers are made of, in each language; the manifest of an update, which its maker reads;
    // diagnostics, for whoever mends Docket.
    {
      files: [
        'main/core/rules/**',
        'main/core/files/paper/wording/**',
        'main/core/requests/record-words/**',
        'main/contract/updates/update.ts',
        'main/hosts/electron/about.ts',
      ],
      rules: { 'words/said-by-key': 'off' },
    },
    // A catalogue is as long as what is said.
    { files: ['main/words/*/**'], rules: { 'max-lines': 'off' } },
    { files: ['main/**'], rules: { 'no-restricted-imports': restricted(removing, oneFileRemoves) } },
    {
      files: ['main/core/**'],
      rules: {
        'no-restricted-imports': restricted(
          [...removing, ...reading, ...opening],
          `${oneFileRemoves} ${oneFileReads}`,
          [oneFileStarts],
        ),
      },
    },
    {
      files: openers,
      rules: {
        'no-restricted-imports': restricted([...removing, ...reading], `${oneFileRemoves} ${oneFileReads}`, [
          oneFileStarts,
        ]),
      },
    },
    {
      files: ['main/core/files/disk/plain-file.ts', 'main/core/concurrency/threads.ts'],
      rules: { 'no-restricted-imports': restricted(removing, oneFileRemoves) },
    },
    // What builds and packs Docket works in folders of its own, and never in a register's.
    {
      files: [
        'main/core/files/disk/remove-own.ts',
        'main/hosts/*.mjs',
        'main/hosts/packaging/**',
        'main/vite.config.ts',
      ],
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
      files: [
        '*.config.ts',
        '**/vite.config.ts',
        'oxlint.imports.ts',
        'renderer/window-catalogue.ts',
        'oxlint.words.ts',
        'test/e2e/support/{desktop,derived}-folder.ts',
      ],
      rules: { 'import/no-default-export': 'off', 'docket/allowed-imports': 'off' },
    },
  ],
});
