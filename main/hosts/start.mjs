// `npm start`: plain JavaScript for Node 20, with nothing installed. Sets up, builds, opens Docket.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from './find-electron.mjs';
import {
  ensureBuilt,
  ensureInstalled,
  expectPlatform,
  ownEnvironment,
  ownNode,
  root,
  runOrSay,
  say,
} from './set-up.mjs';

const own = process.argv.slice(2);
const inBrowser = own.includes('--browser');
const passed = own.filter((argument) => argument !== '--browser');

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  ensureBuilt();
  const electron = inBrowser || passed.includes('--no-open') ? { reason: undefined } : await findElectron();
  if (electron.path !== undefined) {
    const started = Date.now();
    const code = await run(electron.path, [root, ...passed]);
    // An Electron that ends at once found something missing on this machine; a closed window ends with 0.
    if (code === 0 || Date.now() - started > 10_000) return code;
    say(`Electron did not start here (code ${code}): Docket opens in a browser window.`);
  } else if (electron.reason !== undefined) {
    say(`Docket opens in a browser window: ${electron.reason}.`);
  }
  return await run(ownNode(), [join(root, 'out', 'host', 'loopback.js'), ...passed]);
});

/** Runs Docket until it ends. A signal meant for this process goes on to it, so that it can lock the register. */
async function run(command, args) {
  // Code that was compiled once starts in two thirds of the time; the cache holds no data.
  const env = ownEnvironment({ NODE_COMPILE_CACHE: join(root, 'out', 'compiled') });
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 0 : 1)));
  });
}
