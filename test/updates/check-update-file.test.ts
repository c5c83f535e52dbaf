import { expect, test } from 'vitest';
import type { UpdateManifest } from '../../main/contract/updates/update.ts';
import { checkUpdateFile, type Here } from '../../main/core/updates/check-update-file.ts';
import { compareVersions } from '../../main/core/updates/compare-versions.ts';
import { manifestText } from '../../main/core/updates/manifest-text.ts';
import { releaseKeys } from '../../main/core/updates/release-keys.ts';
import { UpdateRefused } from '../../main/core/updates/update-refused.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';
import { inventedInstaller, manifestOf, newSigner, signedBytes, signedUpdate } from './release.ts';
import { currentVersion } from '../../main/core/files/database/migrate.ts';

const first = newSigner('first');
const second = newSigner('second');
const retired = newSigner('retired', '2026-10-01');
const stranger = newSigner('stranger');
const installer = inventedInstaller();
const manifest = manifestOf(installer);
const here: Here = {
  version: '0.1.0',
  platform: 'linux-x64',
  keys: [first.releaseKey, retired.releaseKey, second.releaseKey],
  schema: currentVersion,
};

async function refusal(file: Uint8Array, at: Partial<Here> = {}): Promise<Pick<UpdateRefused, 'why' | 'message'>> {
  try {
    const { manifest: taken } = await checkUpdateFile(file, { ...here, ...at });
    throw new Error(`Version ${taken.version} was accepted.`);
  } catch (error) {
    if (error instanceof UpdateRefused) return error;
    throw error;
  }
}

const reason = async (file: Uint8Array, at: Partial<Here> = {}) => (await refusal(file, at)).why;
const said = (change: Partial<UpdateManifest>) => signedUpdate(manifestOf(installer, change), first);
/** A manifest as text, with one piece of it written otherwise, signed by a key that counts. */
const written = (from: string | RegExp, to: string) => {
  const text = manifestText(manifest);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return signedBytes(Buffer.from(changed), first);
};

test('either of two keys signs an update, and its name is known', async () => {
  for (const { releaseKey, privateKey } of [first, second])
    expect(await checkUpdateFile(signedUpdate(manifest, { releaseKey, privateKey }), here)).toEqual({
      manifest,
      key: releaseKey.name,
    });
});

test('a key that is retired or unknown signs nothing, and each is told in its own words', async () => {
  const byRetired = await refusal(signedUpdate(manifest, retired));
  expect(byRetired.why).toBe('key-retired');
  expect(speak(english, byRetired.message)).toContain('retired on 2026-10-01');
  expect(await reason(signedUpdate(manifest, stranger))).toBe('signature');
  expect(await reason(signedUpdate(manifest, first), { keys: [] })).toBe('signature');
  expect(await reason(signedUpdate(manifest, first), { keys: [{ ...first.releaseKey, retired: '2026-11-25' }] })).toBe(
    'key-retired',
  );
});

test('a signature is over the manifest’s bytes: one that was made for another manifest does not fit', async () => {
  const other = said({ version: '0.3.0' });
  const own = signedUpdate(manifest, first);
  expect(await reason(Buffer.concat([other.subarray(0, 145), own.subarray(145)]))).toBe('signature');
});

test('a file that is no update file is told from one whose signature does not fit', async () => {
  const good = signedUpdate(manifest, first).toString('latin1');
  const kinds: Readonly<Record<string, string>> = {
    '': 'empty',
    'Dear officer,\n': 'not-an-update',
    [manifestText(manifest)]: 'not-an-update',
    [good.slice(0, 60)]: 'not-an-update',
    [good.slice(0, 144)]: 'not-an-update',
    [good.slice(0, 145)]: 'signature',
    [good.slice(0, -1)]: 'signature',
    [`${good}\n`]: 'signature',
    [`\u00ef\u00bb\u00bf${good}`]: 'not-an-update',
    [good.replaceAll('\n', '\r\n')]: 'not-an-update',
    [good.replace('docket-update 1', 'docket-update 2')]: 'not-an-update',
    [good.replace(/[0-9a-f]{128}/u, (digits) => digits.toUpperCase())]: 'not-an-update',
    [`${good}${' '.repeat(10_000_000)}`]: 'too-large',
  };
  for (const [file, why] of Object.entries(kinds)) expect(await reason(Buffer.from(file, 'latin1'))).toBe(why);
});

test('what is not the one way to write a manifest is not understood, even when it is signed', async () => {
  const kinds = [
    written('"version": "0.2.0"', '"version": "9.0.0",\n  "version": "0.2.0"'),
    written('"version": "0.2.0"', '"version": "0.2.0",\n  "version": "9.0.0"'),
    written('"docket": "update",', '"docket": "update",\n  "__proto__": { "version": "9.0.0" },'),
    written('"docket": "update",', '"docket": "update",\n  "constructor": 1,'),
    written('  "released": "2026-11-20",\n', ''),
    written('"least": 1', '"least": 1.0'),
    written('"least": 1', '"least": 1e0'),
    written('"least": 1', '"least": -1'),
    written('"0.2.0"', '"0.2.\\u0030"'),
    written('"version": "0.2.0"', '"version":"0.2.0"'),
    written(/\n$/u, ''),
    written(/$/u, '\n'),
    written(/^/u, '\ufeff'),
    written('"size": ', '"size": 0'),
    written(/"size": \d+/u, '"size": 0'),
    written(/"size": \d+/u, '"size": 99999999999999999999'),
    written('docket_0.2.0_amd64.deb', '../../docket.deb'),
    written('docket_0.2.0_amd64.deb', 'docket.deb.txt'),
    written('docket_0.2.0_amd64.deb', 'docket.msi'),
    written('"least": 1', `"least": ${currentVersion + 1}`),
    written(/[0-9a-f]{64}/u, 'ab'),
    signedBytes(Buffer.from('null\n'), first),
    signedBytes(Buffer.from('[]\n'), first),
    signedBytes(Buffer.from([0xff, 0xfe, 0x00]), first),
    signedBytes(Buffer.from('{'.repeat(60_000)), first),
  ];
  for (const [at, file] of kinds.entries()) expect([at, await reason(file)]).toEqual([at, 'not-understood']);
});

test('a version that only looks like one is not understood', async () => {
  for (const version of [
    '0.2',
    '0.2.0.0',
    'v0.2.0',
    '0.2.0-rc.1',
    '0.2.0+build',
    '00.2.0',
    '0.2.0 ',
    '0.２.0',
    '٠.٢.٠',
    '0.2.0\u200b',
    '\u202e0.2.0',
    '0.2.0\n',
    '0.2.10000000000',
    '1e3.0.0',
    '',
  ])
    expect([version, await reason(said({ version }))]).toEqual([version, 'not-understood']);
});

test('an update for another platform, the same version, an older one or another register format is refused', async () => {
  const elsewhere = signedUpdate(
    manifestOf(installer, { platform: 'win32-x64', installer: { ...manifest.installer, name: 'docket.msi' } }),
    first,
  );
  const otherSystem = await refusal(elsewhere);
  expect(otherSystem.why).toBe('platform');
  expect(speak(english, otherSystem.message)).toContain(
    'is for Windows on an Intel or AMD processor, and this Docket runs on Linux',
  );
  expect(await reason(signedUpdate(manifest, first), { platform: 'linux-arm64' })).toBe('platform');
  expect(await reason(signedUpdate(manifest, first), { platform: 'freebsd-x64' })).toBe('platform');
  expect(await reason(signedUpdate(manifest, first), { version: '0.2.0' })).toBe('same-version');
  expect(await reason(signedUpdate(manifest, first), { version: '0.2.0+local' })).toBe('same-version');
  const replayed = await refusal(signedUpdate(manifest, first), { version: '0.10.0' });
  expect(replayed.why).toBe('older-version');
  expect(speak(english, replayed.message)).toContain('version 0.2.0, and you have 0.10.0');
  expect(await reason(said({ schema: { least: currentVersion + 1, brings: currentVersion + 3 } }))).toBe(
    'schema-too-old',
  );
  expect(await reason(said({ schema: { least: 1, brings: 1 } }))).toBe('schema-too-new');
});

test('what is looked at first is told first: the signature, the platform, the version, the format', async () => {
  const everythingWrong = manifestOf(installer, {
    version: '0.0.1',
    platform: 'linux-arm64',
    schema: { least: 9, brings: 9 },
  });
  expect(await reason(signedUpdate(everythingWrong, stranger))).toBe('signature');
  expect(await reason(signedUpdate(everythingWrong, first))).toBe('platform');
  expect(await reason(signedUpdate({ ...everythingWrong, platform: 'linux-x64' }, first))).toBe('older-version');
  expect(await reason(signedUpdate({ ...everythingWrong, platform: 'linux-x64', version: '1.0.0' }, first))).toBe(
    'schema-too-old',
  );
});

test('versions compare by their numbers, and a release is newer than what came before it', () => {
  const order = ['0.0.9', '0.1.0', '0.1.9', '0.1.10', '0.2.0', '0.10.0', '1.0.0', '10.0.0', '999999999.0.0'];
  for (const [at, version] of order.entries())
    for (const [other, running] of order.entries())
      expect(Math.sign(compareVersions(version, running))).toBe(Math.sign(at - other));
  expect(compareVersions('1.0.0', '1.0.0-rc.1')).toBeGreaterThan(0);
  expect(compareVersions('0.9.9', '1.0.0-rc.1')).toBeLessThan(0);
  expect(compareVersions('1.0.1', '1.0.0-rc.1+a-b')).toBeGreaterThan(0);
});

test('the program holds two keys, each a public half and nothing else, of which at least one counts', () => {
  expect(releaseKeys).toHaveLength(2);
  expect(new Set(releaseKeys.map(({ publicKey }) => publicKey)).size).toBe(2);
  for (const { publicKey } of releaseKeys) expect(Buffer.from(publicKey, 'base64url')).toHaveLength(32);
  expect(releaseKeys.some(({ retired: since }) => since === undefined)).toBe(true);
});
