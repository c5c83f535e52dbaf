import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { applicationPieces, bindingPath } from './application.ts';
import { setFuses } from './fuses.ts';
import { pinnedElectron } from './parts.ts';
import { layOut } from './pieces.ts';
import { run } from './run.ts';

/** What the desktop app is called beside the package for a browser window, whose command is `docket`. */
export const desktopName = 'docket-desktop';

/** An Electron that was found in a folder: its version, and all that it says is inside it, where it answers. */
export type FoundElectron = { readonly folder: string; readonly inside: Partial<NodeJS.ProcessVersions> };

/**
 * Looks at the Electron in a folder, without opening a window. Throws in words when there is none, or when it is not the
 * version that Docket is built for; `any` lets tests use another.
 */
export async function findElectronIn(
  folder: string,
  { any = false }: { readonly any?: boolean } = {},
): Promise<FoundElectron> {
  if (!existsSync(join(folder, 'electron')))
    throw new Error(`There is no Electron in ${folder}: it holds no program "electron". Nothing was packed.`);
  const inside = await versionsOf(folder);
  if (inside.electron === undefined)
    throw new Error(`The Electron in ${folder} does not say its version. Nothing was packed.`);
  if (!any && inside.electron !== pinnedElectron.electron)
    throw new Error(
      `${folder} holds Electron ${inside.electron}, and Docket is built for ${pinnedElectron.electron}. Nothing was packed.`,
    );
  return { folder, inside };
}

// A binary that does not run as Node has a file beside it, as Electron's releases do.
async function versionsOf(folder: string): Promise<Partial<NodeJS.ProcessVersions>> {
  try {
    const said = await run(join(folder, 'electron'), ['-p', 'JSON.stringify(process.versions)'], {
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    return JSON.parse(said) as NodeJS.ProcessVersions; // Node's own object
  } catch {
    const file = join(folder, 'version');
    return existsSync(file) ? { electron: readFileSync(file, 'utf8').trim().replace(/^v/u, '') } : {};
  }
}

/** Makes the desktop app of an Electron in `folder/name`: its files, app.asar with the binding beside it, and the fuses. */
export async function packDesktopApp({
  root,
  electron,
  folder,
  arch,
  time,
  mayLackFuses = false,
}: {
  readonly root: string;
  readonly electron: FoundElectron;
  readonly folder: string;
  readonly arch: string;
  readonly time: number;
  readonly mayLackFuses?: boolean;
}): Promise<string> {
  const name = `${desktopName}-linux-${arch}`;
  const app = join(folder, name);
  const tree = join(folder, 'app');
  cpSync(electron.folder, app, { recursive: true, filter: (path) => !path.endsWith('default_app.asar') });
  await rename(join(app, 'electron'), join(app, desktopName));
  await setFuses(join(app, desktopName), 'linux', { mayLack: mayLackFuses });
  const binding = { path: bindingPath(arch), from: join(root, bindingPath(arch)) };
  await layOut([...applicationPieces(root, 'main'), binding], tree, time);
  await mkdir(join(app, 'resources'), { recursive: true });
  await createPackageWithOptions(tree, join(app, 'resources', 'app.asar'), { unpack: '*.node' });
  await rm(tree, { recursive: true });
  return name;
}
