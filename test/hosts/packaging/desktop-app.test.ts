import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationPieces, bindingPath, readAbout } from '../../../main/hosts/packaging/application.ts';
import { desktopName, findElectronIn, packDesktopApp } from '../../../main/hosts/packaging/desktop-app.ts';
import config from '../../../main/hosts/packaging/electron-builder.config.ts';
import { fusesIn } from '../../../main/hosts/packaging/fuses.ts';
import { pinnedElectron } from '../../../main/hosts/packaging/parts.ts';
import { builtProgram } from '../../support/built-docket.ts';
import { binaryWithFuses } from './binary-with-fuses.ts';

const root = join(import.meta.dirname, '..', '..', '..');

let folder: string;
beforeAll(async () => {
  builtProgram('docket');
  folder = await mkdtemp(join(tmpdir(), 'docket-desktop-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** A folder like one of Electron's releases, with a script for the binary. */
async function electron({ version, script }: { version?: string; script?: string } = {}): Promise<string> {
  const made = await mkdtemp(join(folder, 'electron-'));
  await writeFile(join(made, 'electron'), binaryWithFuses(9, script), { mode: 0o755 });
  await mkdir(join(made, 'resources'));
  await writeFile(join(made, 'resources', 'default_app.asar'), 'the app that Electron shows without one');
  if (version !== undefined) await writeFile(join(made, 'version'), version);
  return made;
}

describe.skipIf(process.platform === 'win32')('the desktop app of an Electron', () => {
  test('only the version that Docket is built for is packed; another is refused in words', async () => {
    const right = await electron({ version: `v${pinnedElectron.electron}\n` });
    expect((await findElectronIn(right)).inside.electron).toBe(pinnedElectron.electron);
    const asked = await electron({ script: `#!/bin/sh\necho '{"electron":"45.4.1","chrome":"156.0.1.2"}'\nexit 0\n` });
    expect((await findElectronIn(asked)).inside.chrome).toBe('156.0.1.2');
    const older = await electron({ version: '33.2.1' });
    await expect(findElectronIn(older)).rejects.toThrow(
      'holds Electron 33.2.1, and Docket is built for 45.4.1. Nothing was packed.',
    );
    expect((await findElectronIn(older, { any: true })).inside.electron).toBe('33.2.1');
    await expect(findElectronIn(await electron())).rejects.toThrow('does not say its version');
    await expect(findElectronIn(join(folder, 'nowhere'))).rejects.toThrow('There is no Electron in');
    await expect(findElectronIn(root)).rejects.toThrow('There is no Electron in');
  });

  test('holds what is built in one archive with the binding beside it, its fuses set; the archive has the same bytes each time', async () => {
    const sums: string[] = [];
    for (const time of ['first', 'again']) {
      const found = await findElectronIn(await electron({ version: pinnedElectron.electron }));
      const out = join(folder, time);
      await mkdir(out);
      const app = join(
        out,
        await packDesktopApp({ root, electron: found, folder: out, arch: 'x64', time: 1_764_061_920 }),
      );
      expect((await readdir(app)).toSorted()).toEqual([desktopName, 'resources', 'version']);
      const archive = join(app, 'resources', 'app.asar');
      expect(await readdir(join(app, 'resources'))).toEqual(['app.asar', 'app.asar.unpacked']);
      const unpacked = await readdir(`${archive}.unpacked`, { recursive: true, withFileTypes: true });
      expect(unpacked.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['linux-x64.node']);
      const held = new Set(listPackage(archive, { isPack: false }).map((path) => path.slice(1)));
      for (const { path } of applicationPieces(root, 'main')) expect(held).toContain(path);
      const fuses = await fusesIn(join(app, desktopName));
      expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
      expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
      sums.push(
        createHash('sha256')
          .update(await readFile(archive))
          .digest('hex'),
      );
    }
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('electron-builder’s configuration', () => {
  test('packs the same files as npm run package, and no other library', () => {
    const packs = (path: string) =>
      config.files.reduce((in_, glob) => {
        if (glob.startsWith('!')) return in_ && !matchesGlob(path, glob.slice(1));
        return in_ || matchesGlob(path, glob.replace('${platform}-${arch}', 'linux-x64'));
      }, false);
    const pieces = [...applicationPieces(root, 'main').map(({ path }) => path), bindingPath('x64')];
    expect(pieces.filter((path) => !packs(path))).toEqual([]);
    for (const path of ['node_modules/zod/index.js', bindingPath('arm64'), 'out/host/docket.js', 'main/core/app.ts'])
      expect(packs(path)).toBe(false);
    expect(config.asarUnpack.some((glob) => matchesGlob(bindingPath('x64'), glob))).toBe(true);
  });

  test('leaves no fuse, sandbox or release to a default', () => {
    expect(config).toMatchObject({
      asar: { smartUnpack: false },
      npmRebuild: false,
      publish: null,
      // The legacy one starts every app without its sandbox.
      toolsets: { appimage: expect.not.stringMatching(/^0\./u) },
      linux: { target: ['AppImage', 'deb', 'rpm'] },
      mac: { target: ['dmg'] },
      win: { target: ['nsis', 'msi'] },
    });
  });

  test('names Docket as package.json does', () => {
    const { productName, desktopName: entry, homepage, author } = readAbout(root);
    expect(config.productName).toBe(productName);
    expect(entry).toBe(`${config.linux.executableName}.desktop`);
    expect(config.linux.executableName).toBe(desktopName);
    expect(homepage).toMatch(/^https:\/\//u);
    expect(author).toMatch(/^.+ <.+@.+>$/u);
  });
});
