import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applicationRoot } from '../places.ts';
import { findElectronIn } from './desktop-app.ts';
import { packAll } from './pack-all.ts';
import { endTools } from './run.ts';

// `npm run package`, with Docket's own Node and a build that is there.

const { values } = parseArgs({
  options: {
    /** A folder that holds an Electron of the pinned version. */
    electron: { type: 'string' },
    /** For tests: one of any version, compression that takes seconds, another folder than `out/package`. */
    'electron-for-tests': { type: 'string' },
    quick: { type: 'boolean', default: false },
    to: { type: 'string' },
  },
});

/** What runs that were killed have left beside the target; those that still run are left alone. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.package-(\d+)-/u.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function main(): Promise<void> {
  const root = applicationRoot();
  const any = values['electron-for-tests'] !== undefined;
  const named = values['electron-for-tests'] ?? values.electron;
  const electron = named === undefined ? undefined : await findElectronIn(resolve(named), { any });
  const target = resolve(values.to ?? join(root, 'out', 'package'));
  mkdirSync(dirname(target), { recursive: true });
  sweep(dirname(target));
  // What was made before goes first, and what is made lies elsewhere until all of it is whole.
  rmSync(target, { recursive: true, force: true });
  const folder = mkdtempSync(join(dirname(target), `.package-${process.pid}-`));
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      endTools();
      tidy();
      process.exit(1);
    });
  try {
    const { made, notMade } = await packAll({ root, folder, electron, any, quick: values.quick });
    chmodSync(folder, 0o755);
    renameSync(folder, target);
    process.stdout.write([...made, 'Not made here:', ...notMade.map((line) => `  ${line}`), ''].join('\n'));
  } finally {
    tidy();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
