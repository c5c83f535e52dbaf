import { chmod, copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { applicationPieces, bindingPath } from '../../../../main/hosts/packaging/application.ts';
import { layOut } from '../../../../main/hosts/packaging/pieces.ts';

/** The two forms in which Electron can hold Docket: a folder, as it is built, and the archive that a release holds. */
export type Target = 'build' | 'app.asar';

const root = resolve(import.meta.dirname, '../../../..');

/** Lays out what a release holds of Docket in `resources`, as `app` or `app.asar`, with the binding that the runtime needs. */
export async function layOutApp(resources: string, target: Target, binding: string): Promise<void> {
  const app = join(resources, 'app');
  await layOut([...applicationPieces(root, 'main'), { path: bindingPath(process.arch), from: binding }], app, 0);
  await startWith(app, 'entry.mjs');
  if (target === 'app.asar') {
    await createPackageWithOptions(app, `${app}.asar`, { unpack: '*.node' });
    await rm(app, { recursive: true });
  }
  await letRead(resources);
}

/** Puts a file of the tests before the one that package.json names as `main`, which it finds there as `tested`. */
async function startWith(app: string, entry: string): Promise<void> {
  await copyFile(join(import.meta.dirname, entry), join(app, entry));
  const manifest = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as { readonly main: string };
  await writeFile(join(app, 'package.json'), JSON.stringify({ ...manifest, main: entry, tested: manifest.main }));
}

/** The same tree of folders with the same files in it: as links where everybody may read the file, else copied. */
export async function linkTree(from: string, to: string, leaveOut: ReadonlySet<string> = new Set()): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (leaveOut.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await linkOrCopy(source, target);
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  const { mode } = await stat(from);
  const readable = (mode & 0o444) === 0o444;
  // A temp folder may lie on another disk, and some systems let only a file's owner link it.
  if (
    readable &&
    (await link(from, to).then(
      () => true,
      () => false,
    ))
  )
    return;
  await copyFile(from, to);
  await chmod(to, mode | 0o444 | ((mode & 0o100) === 0 ? 0 : 0o111));
}

/** Lets everybody read what lies in a folder, whatever the umask was. */
async function letRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letRead(path);
    else await chmod(path, 0o644);
  }
}
