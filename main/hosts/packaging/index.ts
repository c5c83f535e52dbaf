import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applicationRoot } from '../places.ts';
import { findElectronIn } from './desktop-app.ts';
import { packAll } from './pack-all.ts';
import { endTools } from './run.ts';

const root = applicationRoot();
const out = join(root, 'out');
const target = join(out, 'package');

// What is packed lies here until all of it is whole: `out/package` is never half of something.
const unfinished = `.package-${process.pid}-`;

function options() {
  const { values } = parseArgs({
    options: { electron: { type: 'string' }, 'electron-for-tests': { type: 'string' } },
  });
  const any = values['electron-for-tests'] !== undefined;
  const named = values['electron-for-tests'] ?? values.electron;
  return { named: named === undefined ? undefined : resolve(named), any };
}

/** What runs that were killed have left; those that still run are left alone. */
function sweep(): void {
  for (const name of readdirSync(out)) {
    const [, pid] = /^\.package-(\d+)-/u.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(out, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  return existsSync(join('/proc', String(pid))) || process.platform !== 'linux';
}

async function main(): Promise<void> {
  const { named, any } = options();
  const electron = named === undefined ? undefined : await findElectronIn(named, { any });
  mkdirSync(out, { recursive: true });
  sweep();
  rmSync(target, { recursive: true, force: true });
  const folder = mkdtempSync(join(out, unfinished));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      endTools();
      tidy();
      process.exit(1);
    });
  try {
    const { made, notMade } = await packAll({ root, folder, electron, any });
    chmodSync(folder, 0o755);
    renameSync(folder, target);
    for (const line of made) say(line);
    say('Not made here:');
    for (const line of notMade) say(`  ${line}`);
  } finally {
    tidy();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
