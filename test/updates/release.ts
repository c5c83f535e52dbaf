import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { UpdateManifest } from '../../main/contract/updates/update.ts';
import { manifestText } from '../../main/core/updates/manifest-text.ts';
import { updateFileOf } from '../../main/core/updates/update-file.ts';
import type { ReleaseKey } from '../../main/core/host.ts';
import { currentVersion } from '../../main/core/files/database/migrate.ts';

/** A key pair that signs invented releases. */
export type Signer = { readonly privateKey: KeyObject; readonly releaseKey: ReleaseKey };

/** Makes a key pair of this run's own. */
export function newSigner(name: string, retired?: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, releaseKey: { name, publicKey: x, ...(retired === undefined ? {} : { retired }) } };
}

/** An installer that nobody can run, of about `size` bytes, the same in every run. */
export function inventedInstaller(size = 200_000): Buffer {
  return Buffer.from('invented installer '.repeat(Math.ceil(size / 19)).slice(0, size));
}

/** The manifest of an installer: version 0.2.0 for the machine of the test, unless it says otherwise. */
export function manifestOf(installer: Uint8Array, said: Partial<UpdateManifest> = {}): UpdateManifest {
  return {
    docket: 'update',
    version: '0.2.0',
    released: '2026-11-20',
    platform: 'linux-x64',
    installer: { name: 'docket_0.2.0_amd64.deb', size: installer.length, sha256: sha256Of(installer) },
    schema: { least: 1, brings: currentVersion },
    ...said,
  };
}

/** Any bytes signed as a manifest is. */
export function signedBytes(bytes: Uint8Array, { privateKey }: Signer): Buffer {
  return Buffer.from(updateFileOf(bytes, sign(null, bytes, privateKey)));
}

/** An update file as a release owner makes it. */
export function signedUpdate(manifest: UpdateManifest, signer: Signer): Buffer {
  return signedBytes(Buffer.from(manifestText(manifest)), signer);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
