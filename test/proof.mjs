// `npm run proof`: the long form of every promise's proof, and the table of their figures.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, expectPlatform, ownEnvironment, runOrSay, runTool } from '../main/hosts/set-up.mjs';

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
    return status === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
