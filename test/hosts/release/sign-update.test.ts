import { execFile } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkUpdateFile } from '../../../main/core/updates/check-update-file.ts';
import { manifestText } from '../../../main/core/updates/manifest-text.ts';
import { releaseKeys } from '../../../main/core/updates/release-keys.ts';
import { describeInstaller } from '../../../main/hosts/release/describe-installer.ts';
import { ReleaseRefused } from '../../../main/hosts/release/refusal.ts';
import { signManifest } from '../../../main/hosts/release/sign-manifest.ts';
import { newSigningKey, readSigningKey } from '../../../main/hosts/release/signing-key.ts';
import { inventedInstaller, manifestOf, sha256Of } from '../../updates/release.ts';

const tool = new URL('../../../main/hosts/release/sign-update.ts', import.meta.url).pathname;
const installer = inventedInstaller(50_000);
const manifest = manifestOf(installer);

type Said = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function run(folder: string, ...args: string[]): Promise<Said> {
  return await new Promise((resolve) => {
    execFile(process.execPath, [tool, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** A folder with a manifest, its installer beside it, and a key of this test's own. */
async function release(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-release-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, manifest.installer.name), installer);
  await writeFile(join(folder, 'update.json'), manifestText(manifest));
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return folder;
}

async function publicKeyOf(folder: string, file = 'key.pem') {
  return createPublicKey(createPrivateKey(await readFile(join(folder, file))));
}

/** Signs as the tool does, without a process of its own. */
const signing = async (folder: string, manifestFile: string, keyFile: string) =>
  await signManifest(join(folder, manifestFile), await readSigningKey(join(folder, keyFile)));

async function refuses(folder: string, words: RegExp, attempt: () => Promise<unknown>): Promise<void> {
  const before = (await readdir(folder)).toSorted();
  const error = await attempt().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseRefused);
  expect((error as ReleaseRefused).message).toMatch(words);
  expect((await readdir(folder)).toSorted()).toEqual(before);
}

test('an update is described, signed and taken, and OpenSSL agrees on the signature', async () => {
  const folder = await release();
  const made = await run(folder, '--new-key', 'own.pem');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect((await stat(join(folder, 'own.pem'))).mode & 0o777).toBe(0o600);
  const { x = '' } = (await publicKeyOf(folder, 'own.pem')).export({ format: 'jwk' });
  expect(made.stdout).toContain(x);

  const described = await run(
    folder,
    '--describe',
    manifest.installer.name,
    '--platform',
    'linux-x64',
    '--released',
    '2026-11-20',
  );
  expect(described).toMatchObject({ code: 0, stderr: '' });
  const written = await readFile(join(folder, `${manifest.installer.name}.json`));
  const { version } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url).pathname, 'utf8'),
  ) as { version: string };
  expect(JSON.parse(written.toString())).toEqual({ ...manifest, version });

  const signed = await run(folder, `${manifest.installer.name}.json`, '--key', 'own.pem');
  expect(signed).toMatchObject({ code: 0, stderr: '' });
  expect(signed.stdout).toContain('The installer beside it is the one it describes.');
  expect(signed.stdout).toContain('This checkout does not know the key');
  const file = await readFile(join(folder, `${manifest.installer.name}.docket-update`));
  const signature = Buffer.from(file.subarray(16, 144).toString(), 'hex');
  expect(file.subarray(145).equals(written)).toBe(true);
  expect(verify(null, written, await publicKeyOf(folder, 'own.pem'), signature)).toBe(true);
  const here = { version: '0.0.1', platform: 'linux-x64', keys: [{ name: 'own', publicKey: x }], schema: 2 };
  expect(await checkUpdateFile(file, here)).toMatchObject({ key: 'own', manifest: { version } });
});

test('nothing that is there already is written over', async () => {
  const folder = await release();
  await signing(folder, 'update.json', 'key.pem');
  const first = await readFile(join(folder, 'update.docket-update'));
  await refuses(folder, /update\.docket-update is there already/u, () => signing(folder, 'update.json', 'key.pem'));
  expect((await readFile(join(folder, 'update.docket-update'))).equals(first)).toBe(true);
  await refuses(folder, /key\.pem is there already/u, () => newSigningKey(join(folder, 'key.pem')));
  await writeFile(join(folder, `${manifest.installer.name}.json`), 'mine');
  const described = await run(folder, '--describe', manifest.installer.name, '--platform', 'linux-x64');
  expect(described).toMatchObject({ code: 1, stdout: '' });
  expect(described.stderr).toMatch(/^[^\n]+\.json is there already, and nothing is written over\./u);
});

test('a key that others may read, a wrong kind of key or none signs nothing', async () => {
  const folder = await release();
  for (const mode of [0o640, 0o604, 0o620, 0o644]) {
    await chmod(join(folder, 'key.pem'), mode);
    await refuses(folder, /Others on this computer may read or change .*key\.pem/u, () =>
      signing(folder, 'update.json', 'key.pem'),
    );
  }
  const put = async (pem: string | Buffer) => await writeFile(join(folder, 'other.pem'), pem, { mode: 0o600 });
  const { privateKey: p256 } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await put(p256.export({ type: 'pkcs8', format: 'pem' }));
  await refuses(folder, /of the kind ec\. Only Ed25519/u, () => signing(folder, 'update.json', 'other.pem'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await put(privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a' }));
  await refuses(folder, /has a passphrase/u, () => signing(folder, 'update.json', 'other.pem'));
  await put(publicKey.export({ type: 'spki', format: 'pem' }));
  await refuses(folder, /There is no private key in .*other\.pem/u, () => signing(folder, 'update.json', 'other.pem'));
  await put('');
  await refuses(folder, /There is no private key/u, () => signing(folder, 'update.json', 'other.pem'));
  await refuses(folder, /There is no readable key file at .*nowhere\.pem/u, () =>
    signing(folder, 'update.json', 'nowhere.pem'),
  );
});

test('a manifest that Docket would not read is not signed, and the words say what is missing', async () => {
  const folder = await release();
  const put = async (text: string) => await writeFile(join(folder, 'update.json'), text);
  const { released: _day, ...without } = manifest;
  await put(`${JSON.stringify(without, null, 2)}\n`);
  await refuses(folder, /released: /u, () => signing(folder, 'update.json', 'key.pem'));
  await put(JSON.stringify(manifest));
  await refuses(folder, /byte for byte\. It should be:\n\{\n {2}"docket"/u, () =>
    signing(folder, 'update.json', 'key.pem'),
  );
  await put(manifestText(manifest).replace('"version"', '"version": "9.0.0",\n  "version"'));
  await refuses(folder, /byte for byte/u, () => signing(folder, 'update.json', 'key.pem'));
  await put(manifestText({ ...manifest, version: '1.0' }));
  await refuses(folder, /version: A version has three numbers/u, () => signing(folder, 'update.json', 'key.pem'));
  await put('no json');
  await refuses(folder, /It is not JSON/u, () => signing(folder, 'update.json', 'key.pem'));
  await put(' '.repeat(10_000_000));
  await refuses(folder, /larger than a manifest ever is/u, () => signing(folder, 'update.json', 'key.pem'));
  await refuses(folder, /There is no manifest at .*nowhere\.json/u, () => signing(folder, 'nowhere.json', 'key.pem'));
});

test('an installer beside the manifest that is not the one it describes stops the signing; one elsewhere is said', async () => {
  const folder = await release();
  const other = Buffer.from(installer);
  other[9] = 0;
  await writeFile(join(folder, manifest.installer.name), other);
  await refuses(folder, new RegExp(`${sha256Of(other)}\\. Nothing was signed`, 'u'), () =>
    signing(folder, 'update.json', 'key.pem'),
  );
  await rm(join(folder, manifest.installer.name));
  expect(await signing(folder, 'update.json', 'key.pem')).toMatchObject({ installer: 'not there' });
});

test('wrong usage is answered with what is right, and an installer that fits no platform is not described', async () => {
  const folder = await release();
  for (const args of [[], ['a', 'b', '--key', 'key.pem'], ['--unknown'], ['--describe', 'x.deb']]) {
    const { code, stdout, stderr } = await run(folder, ...args);
    expect([args, code, stdout]).toEqual([args, 2, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /mu);
  }
  const describe = async (name: string, said: Partial<Parameters<typeof describeInstaller>[1]>) =>
    await describeInstaller(join(folder, name), { ...manifest, ...said });
  const { name } = manifest.installer;
  await refuses(folder, /platform: /u, () => describe(name, { platform: 'beos-x64' }));
  await refuses(folder, /This kind of installer is not for this/u, () => describe(name, { platform: 'win32-x64' }));
  await refuses(folder, /released: /u, () => describe(name, { released: 'soon' }));
  await refuses(folder, /There is no file at .*none\.deb/u, () => describe('none.deb', {}));
  await writeFile(join(folder, 'empty.deb'), '');
  await refuses(folder, /installer\.size: /u, () => describe('empty.deb', {}));
});

test('no private half of a release key is in the repository', async () => {
  const root = new URL('../../../', import.meta.url).pathname;
  const folders = ['main', 'renderer', 'preload', 'test', 'docs'];
  const files = (
    await Promise.all(
      folders.map(async (folder) =>
        (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
      ),
    )
  ).flat();
  const own = releaseKeys.map(({ publicKey }) => publicKey);
  for (const name of files.filter((one) => /\.(pem|key|json|ts|mjs|md|txt)$/u.test(one))) {
    const text = await readFile(join(root, name), 'latin1').catch(() => '');
    for (const [pem] of text.matchAll(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/gu)) {
      const { x = '' } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' });
      expect(own, name).not.toContain(x);
    }
  }
});
