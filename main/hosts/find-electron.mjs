// Plain JavaScript for Node 20: where Electron is, or why Docket opens in a browser instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownEnvironment, ownNode, root, say } from './set-up.mjs';

const folder = join(root, 'node_modules', 'electron');
const refusalMark = join(root, 'out', 'no-electron');
const aDay = 24 * 60 * 60 * 1000;

/** Electron's binary, fetched if the network gives it; else the reason, in words that end a sentence. */
export async function findElectron() {
  const reason = reasonAgainst();
  if (reason !== undefined) return { reason };
  const here = binaryPath();
  if (existsSync(here)) return { path: here };
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return { reason: `there is no Electron at ${here}` };
  // Asked once a day: a machine without a way to the download does not wait at every start.
  if (existsSync(refusalMark) && Date.now() - statSync(refusalMark).mtimeMs < aDay)
    return { reason: readFileSync(refusalMark, 'utf8') };
  const failed = await fetchElectron();
  if (failed === undefined && existsSync(here)) return { path: here };
  const told = failed ?? 'its download did not arrive whole';
  mkdirSync(dirname(refusalMark), { recursive: true });
  writeFileSync(refusalMark, told);
  return { reason: told };
}

/** Where Electron's binary belongs on this platform. */
export function binaryPath() {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  return join(process.env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist'), names[process.platform] ?? 'electron');
}

function reasonAgainst() {
  if (process.platform !== 'linux') return undefined;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  if (process.getuid() === 0) return 'Electron keeps its sandbox only for a user who is not root';
  return undefined;
}

async function fetchElectron() {
  const source =
    process.env.ELECTRON_MIRROR ||
    process.env.npm_config_electron_mirror ||
    'https://github.com/electron/electron/releases/';
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
  } catch {
    return `Electron cannot be fetched: ${new URL(source).host} does not answer`;
  }
  say('Fetching Electron (once, about 120 MB) …');
  const { status } = spawnSync(ownNode(), [join(folder, 'install.js')], {
    cwd: root,
    env: ownEnvironment(),
    stdio: 'ignore',
    timeout: 600_000,
  });
  return status === 0 ? undefined : 'the download of Electron failed';
}
