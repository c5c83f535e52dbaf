import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findDesktopRuntime, type DesktopRuntime } from '../../../desktop-runtime/desktop-runtime.mjs';
import { layOutApp, type Target } from './lay-out-app.ts';
import { layOutElectron, type LaidOutElectron } from './lay-out-electron.ts';

/**
 * Docket in Electron, laid out once for all the processes of this run of the specs; or why it cannot be.
 */
export async function layOutOnce(target: Target): Promise<LaidOutElectron | { readonly reason: string }> {
  const found = findDesktopRuntime();
  if ('reason' in found) return found;
  const folder = process.env['DOCKET_DESKTOP_FOLDER'];
  if (folder === undefined) throw new Error('The runner has made no folder for the desktop.');
  return await onceAmongProcesses(join(folder, target), async (place) => await layOut(place, target, found.runtime));
}

async function layOut(place: string, target: Target, runtime: DesktopRuntime): Promise<LaidOutElectron> {
  const electron = await layOutElectron(place, target, runtime);
  await layOutApp(join(place, 'resources'), target, runtime.addon);
  return electron;
}

/** Whoever makes the folder first fills it; the others wait for what it answers. */
async function onceAmongProcesses<Answer>(place: string, fill: (place: string) => Promise<Answer>): Promise<Answer> {
  const answer = join(place, 'laid-out.json');
  while (!existsSync(answer)) {
    const first = await mkdir(place).then(
      () => true,
      () => false,
    );
    if (first) await fillOrLeave(place, answer, fill);
    else await setTimeout(200);
  }
  return JSON.parse(await readFile(answer, 'utf8')) as Answer; // written below by another process of this run
}

async function fillOrLeave(place: string, answer: string, fill: (place: string) => Promise<unknown>): Promise<void> {
  try {
    await chmod(place, 0o755);
    const made = JSON.stringify(await fill(place));
    await writeFile(`${answer}.fresh`, made);
    await rename(`${answer}.fresh`, answer);
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw error;
  }
}
