import { execFile } from 'node:child_process';
import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { releaseFuses } from '../../../../main/hosts/packaging/fuses.ts';
import type { DesktopRuntime } from '../../../desktop-runtime/desktop-runtime.mjs';
import { asOrdinaryUser } from '../../../desktop-runtime/ordinary-user.mjs';
import { linkTree, type Target } from './lay-out-app.ts';

/** A laid-out Electron: the program that starts it as an ordinary user, its binary, and its version as it says itself. */
export type LaidOutElectron = { readonly start: string; readonly binary: string; readonly version: string };

const run = promisify(execFile);

/**
 * Before Node 24 a thread that ends waits for all that V8 does in the background, for any thread (nodejs/node#54918), and
 * one such job that waits for that thread keeps it waiting for good: seen with optimisations, in 150 changes of keys, and
 * without them too. So there V8 does nothing in the background. An Electron with a newer Node is started as it is.
 */
const withoutBackgroundJobs = '--js-flags=--single-threaded';

/**
 * The fuses of a release, but for the debugger, which the specs drive the window by. An archive can only be demanded where
 * there is one, and an older Electron lacks the last fuse, which a release leaves as Electron ships it.
 */
export function fusesOf(target: Target): Readonly<Partial<Record<FuseV1Options, boolean>>> {
  const { [FuseV1Options.WasmTrapHandlers]: _asShipped, ...fuses } = releaseFuses('linux');
  return {
    ...fuses,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: target === 'app.asar',
  };
}

/** Lays out Electron in `folder`, under Docket's name and with a release's fuses, where an ordinary user may start it. */
export async function layOutElectron(
  folder: string,
  target: Target,
  runtime: DesktopRuntime,
): Promise<LaidOutElectron> {
  await linkTree(runtime.folder, folder, new Set(['electron', 'resources']));
  // Called `electron` it would take itself for a development build.
  const binary = join(folder, 'docket');
  await copyFile(join(runtime.folder, 'electron'), binary);
  await chmod(binary, 0o755);
  const { electron, node } = await versionsOf(binary, runtime.addon, folder);
  await flipFuses(binary, { version: FuseVersion.V1, ...fusesOf(target) });
  const start = join(folder, 'start');
  const flags = Number.parseInt(node) < 24 ? ` ${withoutBackgroundJobs}` : '';
  await writeFile(start, `#!/bin/sh\nexec ${asOrdinaryUser(`'${binary}'`).join(' ')}${flags} "$@"\n`);
  await chmod(start, 0o755);
  return { start, binary, version: electron };
}

/** Starts it once as Node: that it starts here as this user, and that it takes the addon. Rejects with its own words. */
async function versionsOf(
  binary: string,
  addon: string,
  folder: string,
): Promise<{ readonly electron: string; readonly node: string }> {
  const probe = join(folder, 'probe.node');
  await copyFile(addon, probe);
  await chmod(probe, 0o644);
  const code = `require(${JSON.stringify(probe)}); process.stdout.write(JSON.stringify(process.versions))`;
  const [command, ...args] = asOrdinaryUser(binary, '-e', code);
  const { stdout } = await run(command, args, { env: { ELECTRON_RUN_AS_NODE: '1' }, cwd: '/' });
  return JSON.parse(stdout) as { electron: string; node: string }; // Node's own words
}
