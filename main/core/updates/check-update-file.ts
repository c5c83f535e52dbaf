import { updatePlatforms, type UpdateManifest } from '../../contract/updates/update.ts';
import { compareVersions } from './compare-versions.ts';
import { NotAManifest, readManifestText } from './manifest-text.ts';
import { releaseKeys } from './release-keys.ts';
import { signerOf, takeApart } from './update-file.ts';
import { UpdateRefused } from './update-refused.ts';
import type { Host, ReleaseKey } from '../host.ts';

/** What an update is held against: this Docket, the machine it runs on, and the schema of the open register. */
export type Here = {
  readonly version: string;
  readonly platform: string;
  readonly keys: readonly ReleaseKey[];
  readonly schema: number;
};

/** An update that fits, and the name of the key that signed it. */
export type CheckedUpdate = { readonly manifest: UpdateManifest; readonly key: string };

export function hereOf(host: Pick<Host, 'version' | 'platform' | 'releaseKeys'>, schema: number): Here {
  const { version, platform = `${process.platform}-${process.arch}`, releaseKeys: keys = releaseKeys } = host;
  return { version, platform, keys, schema };
}

/**
 * Whether an update file is signed by a key that counts, for this platform, newer than this Docket, and opens this
 * register; looked at in this order. Nothing it says is read before its signature holds. Throws UpdateRefused.
 */
export async function checkUpdateFile(file: Uint8Array, here: Here): Promise<CheckedUpdate> {
  const parts = takeApart(file);
  const { name: key } = await signerOf(parts, here.keys);
  const manifest = understood(parts.manifest);
  expectPlatform(manifest, here);
  expectNewer(manifest, here);
  expectSchema(manifest, here);
  return { manifest, key };
}

function understood(bytes: Uint8Array): UpdateManifest {
  try {
    return readManifestText(bytes);
  } catch (error) {
    if (!(error instanceof NotAManifest)) throw error;
    throw new UpdateRefused(
      'not-understood',
      'This update file is signed, and this version of Docket does not understand what it says. Nothing was changed. Get an earlier update and install that first.',
      { cause: error },
    );
  }
}

function expectPlatform({ platform, version }: UpdateManifest, here: Here): void {
  if (platform === here.platform) return;
  const own = Object.entries(updatePlatforms).find(([code]) => code === here.platform)?.[1] ?? here.platform;
  throw new UpdateRefused(
    'platform',
    `This update is for ${updatePlatforms[platform]}, and this Docket runs on ${own}. Nothing was changed. Get the update for ${own}.`,
    { version },
  );
}

function expectNewer({ version }: UpdateManifest, here: Here): void {
  const newer = compareVersions(version, here.version);
  if (newer > 0) return;
  if (newer === 0)
    throw new UpdateRefused('same-version', `You have version ${version} already. Nothing was changed.`, { version });
  throw new UpdateRefused(
    'older-version',
    `This update is version ${version}, and you have ${here.version}, which is newer. Docket never goes back: an older version may have faults that were mended since. Nothing was changed.`,
    { version },
  );
}

function expectSchema({ version, schema: { least, brings } }: UpdateManifest, here: Here): void {
  if (here.schema < least)
    throw new UpdateRefused(
      'schema-too-old',
      `Version ${version} opens registers of format ${least} or newer, and this one has format ${here.schema}. Nothing was changed. Install an earlier update first: it brings the register to a newer format.`,
      { version },
    );
  if (here.schema > brings)
    throw new UpdateRefused(
      'schema-too-new',
      `Version ${version} opens registers up to format ${brings}, and this one has format ${here.schema}: it could not open it. Nothing was changed. Get a newer update.`,
      { version },
    );
}
