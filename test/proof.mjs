// `npm run proof`: the long form of every promise's proof and of the end-to-end specs, and the table of figures. With
// arguments, those tests alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureBuilt,
  ensureInstalled,
  expectPlatform,
  ownEnvironment,
  runOrSay,
  runTool,
} from '../main/hosts/set-up.mjs';
import { whyNoDesktop } from './desktop-runtime/why-no-desktop.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { runEndToEnd } from './steps.mjs';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'docket-proof-'));
  const table = join(folder, 'figures');
  try {
    const env = ownEnvironment({ DOCKET_PROOF: 'full', DOCKET_PROOF_TABLE: table });
    const only = process.argv.slice(2);
    const { status } = runTool(
      'vitest',
      ['run', '--testTimeout=7200000', ...(only.length > 0 ? only : ['test/promises'])],
      { env },
    );
    const figures = readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { promise, figure } of figures.sort((a, b) => a.promise - b.promise)) {
      process.stdout.write(`| ${promise} | ${figure} |\n`);
    }
    if (only.length > 0) return status === 0 ? 0 : 1;
    ensureBuilt();
    const long = {
      files: ['test/e2e/shell', 'test/e2e/first-day', 'test/e2e/electron'],
      env: { DOCKET_PROOF: 'full' },
    };
    const { failed } = runEndToEnd(ensureChromium(), await whyNoDesktop(), long);
    return status === 0 && failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
