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

/** Says in words why an Electron cannot be packed; undefined when it can. `any` lets tests use another version. */
export function refusedElectron(folder: string, { any = false }: { readonly any?: boolean } = {}): string | undefined {
  const version = electronVersion(folder);
  if (version === undefined) return `There is no Electron in ${folder}: it has no file "version" beside a program "electron".`;
  if (any || version === pinnedElectron.electron) return undefined;
  return `${folder} holds Electron ${version}, and Docket is built for ${pinnedElectron.electron}. Nothing was packed.`;
}

/** What Electron's own file says. */
function electronVersion(folder: string): string | undefined {
  const file = join(folder, 'version');
  if (!existsSync(file) || !existsSync(join(folder, 'electron'))) return undefined;
  return readFileSync(file, 'utf8').trim().replace(/^v/u, '');
}

/** What an Electron says is inside it, asked without a window. Undefined when it does not answer. */
export async function versionsInside(folder: string): Promise<NodeJS.ProcessVersions | undefined> {
  try {
    const said = await run(join(folder, 'electron'), ['-p', 'JSON.stringify(process.versions)'], {
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    return JSON.parse(said) as NodeJS.ProcessVersions; // Node's own object
  } catch {
    return undefined;
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
  readonly electron: string;
  readonly folder: string;
  readonly arch: string;
  readonly time: number;
  readonly mayLackFuses?: boolean;
}): Promise<string> {
  const name = `${desktopName}-linux-${arch}`;
  const app = join(folder, name);
  const tree = join(folder, 'app');
  cpSync(electron, app, { recursive: true, filter: (path) => !path.endsWith('default_app.asar') });
  await rename(join(app, 'electron'), join(app, desktopName));
  await setFuses(join(app, desktopName), 'linux', { mayLack: mayLackFuses });
  const binding = { path: bindingPath(arch), from: join(root, bindingPath(arch)) };
  await layOut([...applicationPieces(root, 'main'), binding], tree, time);
  await mkdir(join(app, 'resources'), { recursive: true });
  await createPackageWithOptions(tree, join(app, 'resources', 'app.asar'), { unpack: '*.node' });
  await rm(tree, { recursive: true });
  return name;
}
