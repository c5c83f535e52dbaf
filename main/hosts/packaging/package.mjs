// `npm run package`: plain JavaScript for Node 20, with nothing installed. Sets up, builds, and packs with Docket's own Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, expectPlatform, ownEnvironment, ownNode, root, runOrSay } from '../set-up.mjs';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  ensureBuilt();
  const script = join(root, 'main', 'hosts', 'packaging', 'index.ts');
  const child = spawn(ownNode(), [script, ...process.argv.slice(2)], { env: ownEnvironment(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});
