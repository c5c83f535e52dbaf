import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ReleaseRefused } from './refusal.ts';
import { writeNew } from './write-new.ts';

/** A PEM file with one Ed25519 key has about 120 bytes. */
const largestKeyFile = 16 * 1024;

/** Makes a key pair, and writes its private half (PEM, PKCS #8) into a new file that only its owner reads. */
export async function newSigningKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeNew(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  return privateKey;
}

/** The public half as `release-keys.ts` holds it: URL-safe base64. */
export function publicHalf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (x === undefined) throw new ReleaseRefused('This key has no public half in one piece: it is no Ed25519 key.');
  return x;
}

/** Reads a private key that only its owner may read. Throws ReleaseRefused for any other file. */
export async function readSigningKey(path: string): Promise<KeyObject> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new ReleaseRefused(`There is no readable key file at ${path} (${cause.code}).`, { cause });
  });
  try {
    const found = await file.stat();
    const { mode, size } = found;
    // Of the file that is open, so that it is the one that is read. Windows keeps no such bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw openToOthers(path);
    return ed25519In(!found.isFile() || size > largestKeyFile ? '' : await file.readFile('utf8'), path);
  } finally {
    await file.close();
  }
}

function openToOthers(path: string): ReleaseRefused {
  return new ReleaseRefused(
    `Others on this computer may read or change ${path}. Nothing was signed. Close it with chmod 600, and think whether somebody may have the key already: then retire it.`,
  );
}

function ed25519In(pem: string, path: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    const locked = pem.includes('ENCRYPTED');
    throw new ReleaseRefused(
      locked
        ? `The key in ${path} has a passphrase, which this tool does not ask for. Nothing was signed.`
        : `There is no private key in ${path}: a PEM file (PKCS #8) is needed. Nothing was signed.`,
      { cause },
    );
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new ReleaseRefused(`The key in ${path} is of the kind ${key.asymmetricKeyType}. Only Ed25519 signs a release.`);
}
