import { sign, type KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { largestUpdateFile, updateFileEnding } from '../../contract/updates/update.ts';
import { NotAManifest, readManifestText } from '../../core/updates/manifest-text.ts';
import { updateFileOf } from '../../core/updates/update-file.ts';
import { measured } from './describe-installer.ts';
import { ReleaseRefused } from './refusal.ts';
import { writeNew } from './write-new.ts';

/**
 * Signs the exact bytes of a manifest and writes both into one update file beside it, named like the manifest. An
 * installer that lies beside it must be the one it describes. Throws ReleaseRefused, and writes nothing then.
 */
export async function signManifest(
  path: string,
  key: KeyObject,
): Promise<{ readonly file: string; readonly installer: 'fits' | 'not there' }> {
  const bytes = await manifestBytes(path);
  const { installer } = manifestIn(bytes, path);
  const beside = await measured(join(dirname(path), installer.name));
  if (beside !== undefined && (beside.size !== installer.size || beside.sha256 !== installer.sha256))
    throw new ReleaseRefused(
      `${installer.name} lies beside the manifest and is not what it describes: the manifest says ${installer.size} bytes, SHA-256 ${installer.sha256}; the file has ${beside.size} bytes, SHA-256 ${beside.sha256}. Nothing was signed.`,
    );
  const file = `${path.replace(/\.json$/u, '')}${updateFileEnding}`;
  await writeNew(file, updateFileOf(bytes, sign(null, bytes, key)), 0o644);
  return { file, installer: beside === undefined ? 'not there' : 'fits' };
}

async function manifestBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new ReleaseRefused(`There is no manifest at ${path}. Nothing was signed.`);
  if (found.size > largestUpdateFile)
    throw new ReleaseRefused(`${path} is larger than a manifest ever is. Nothing was signed.`);
  return await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new ReleaseRefused(`${path} cannot be read (${cause.code}). Nothing was signed.`, { cause });
  });
}

function manifestIn(bytes: Uint8Array, path: string) {
  try {
    return readManifestText(bytes);
  } catch (error) {
    if (!(error instanceof NotAManifest)) throw error;
    throw new ReleaseRefused(`${path} is no manifest that Docket reads. Nothing was signed.\n${error.message}`, {
      cause: error,
    });
  }
}
