import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { said } from '../words/said.ts';
import type { Context } from '../core/kernel/context.ts';
import { writeWhole } from '../core/files/disk/whole-file.ts';
import { isInRegister } from '../core/files/disk/own-names.ts';
import { removeOwn, setAside } from '../core/files/disk/remove-own.ts';
import { placeNamed } from '../core/files/disk/take-place.ts';
import { CannotStart } from './cannot-start.ts';
import { createContext, type ContextSettings } from './context.ts';
import { demoFolder } from './places.ts';

const registerName = 'Demo.docket';
const markName = 'made-on';
/** What the mark says until the demo is whole. */
const unfinished = 'unfinished';

/**
 * A context that looks at the demo register: a year of invented cases that ends today. It is made once a day, beside the
 * registers or in `DOCKET_DEMO`, and its passphrases stand on the unlock screen. A session that goes on with a register,
 * also past midnight, makes none. Throws CannotStart when the folder is not Docket's to use.
 */
export async function openDemo({
  goesOnWith,
  ...settings
}: ContextSettings & { readonly root: string; readonly goesOnWith?: string | undefined }): Promise<Context> {
  const { createDemoRegister, demoPassphrases } = await import('./demo/create-demo-register.ts');
  const folder = demoFolder(settings.env);
  const register = join(folder, registerName);
  const context = createContext({ ...settings, register: goesOnWith ?? register, demoPassphrases });
  if (goesOnWith !== undefined) return context;
  const today = context.now().slice(0, 10);
  try {
    if (markIn(folder) === today && isFolder(register)) return context;
    await emptyDemoFolder(folder);
    await writeWhole(join(folder, markName), unfinished);
    await createDemoRegister(createContext(settings), register);
    await writeWhole(join(folder, markName), today);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(said('desktop.cannotStart.demoNotMade'), { cause: error });
  }
  return context;
}

/**
 * Makes the folder, or takes an old demo out of it: only where Docket's own mark lies, and only files that Docket gives
 * their names. What else lies in an old demo is kept beside it, in a folder of another name. Throws CannotStart, with everything as it was, when the folder holds anything and no mark.
 */
async function emptyDemoFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  if (names.length > 0 && markIn(folder) === undefined)
    throw new CannotStart(said('desktop.cannotStart.demoFolderTaken'));
  for (const name of names) {
    const demo = join(folder, name);
    if (placeNamed(name) === registerName && isFolder(demo) && !(await removeOwn(demo, isInRegister)))
      await setAside(demo);
  }
}

/** The day on which Docket made the demo in this folder, `unfinished`, or undefined when it made none there. */
function markIn(folder: string): string | undefined {
  const mark = join(folder, markName);
  if (!(lstatSync(mark, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined;
  const words = readFileSync(mark, 'utf8');
  return words === unfinished || /^\d{4}-\d{2}-\d{2}$/u.test(words) ? words : undefined;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
