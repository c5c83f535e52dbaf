import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config, { binaryIn, type LaidOutApp } from '../../../main/hosts/packaging/electron-builder.config.ts';
import { fusesIn, releaseFuses, setFuses } from '../../../main/hosts/packaging/fuses.ts';
import { binaryWithFuses } from './binary-with-fuses.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-fuses-'))));
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function binary(fuses: number, path = join(folder, `electron-${fuses}`)): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, binaryWithFuses(fuses), { mode: 0o755 });
  return path;
}

test('all nine fuses are set in Electron’s binary and read back, whatever it came with', async () => {
  const electron = await binary(9);
  await setFuses(electron, 'linux');
  expect(await fusesIn(electron)).toEqual({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.DISABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    [FuseV1Options.WasmTrapHandlers]: FuseState.ENABLE,
  });
});

test('where Electron can check its archive, it does', () => {
  const integrity = FuseV1Options.EnableEmbeddedAsarIntegrityValidation;
  expect(['linux', 'darwin', 'win32'].map((platform) => releaseFuses(platform)[integrity])).toEqual([
    false,
    true,
    true,
  ]);
});

test('an Electron with a fuse that Docket does not set, or without one that it sets, is refused and left as it was', async () => {
  for (const fuses of [8, 10]) {
    const electron = await binary(fuses);
    const before = await readFile(electron);
    await expect(setFuses(electron, 'linux')).rejects.toThrow('Electron has other fuses than Docket sets');
    expect((await readFile(electron)).equals(before)).toBe(true);
  }
  const older = await binary(8);
  await setFuses(older, 'linux', { mayLack: true });
  expect((await fusesIn(older))[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
});

test('electron-builder sets the fuses of what it has laid out, on each platform', async () => {
  const laidOut: readonly (readonly [string, string])[] = [
    ['linux', 'docket-desktop'],
    ['win32', 'Docket.exe'],
    ['darwin', 'Docket.app/Contents/Frameworks/Electron Framework.framework/Electron Framework'],
  ];
  for (const [platform, path] of laidOut) {
    const appOutDir = join(folder, platform);
    await binary(9, join(appOutDir, path));
    const packed: LaidOutApp = {
      appOutDir,
      electronPlatformName: platform,
      packager: {
        appInfo: { productFilename: 'Docket' },
        ...(platform === 'linux' ? { executableName: config.linux.executableName } : {}),
      },
    };
    await config.afterPack(packed);
    expect((await fusesIn(binaryIn(packed)))[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  }
});
