import { updatePlatforms, type UpdateManifest, type UpdatePlatform } from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
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
    throw new UpdateRefused('not-understood', said('updates.refused.not-understood'), { cause: error });
  }
}

function expectPlatform({ platform, version }: UpdateManifest, here: Here): void {
  if (platform === here.platform) return;
  const sentence = said('updates.refused.platform', {
    platform: said(`updates.platforms.${platform}`),
    own: isPlatform(here.platform) ? said(`updates.platforms.${here.platform}`) : here.platform,
  });
  throw new UpdateRefused('platform', sentence, { version });
}

function isPlatform(name: string): name is UpdatePlatform {
  return updatePlatforms.some((known) => known === name);
}

function expectNewer({ version }: UpdateManifest, here: Here): void {
  const newer = compareVersions(version, here.version);
  if (newer > 0) return;
  if (newer === 0)
    throw new UpdateRefused('same-version', said('updates.refused.same-version', { version }), { version });
  const sentence = said('updates.refused.older-version', { version, own: here.version });
  throw new UpdateRefused('older-version', sentence, { version });
}

function expectSchema({ version, schema: { least, brings } }: UpdateManifest, here: Here): void {
  const own = String(here.schema);
  if (here.schema < least)
    throw new UpdateRefused(
      'schema-too-old',
      said('updates.refused.schema-too-old', { version, least: String(least), own }),
      { version },
    );
  if (here.schema > brings)
    throw new UpdateRefused(
      'schema-too-new',
      said('updates.refused.schema-too-new', { version, brings: String(brings), own }),
      { version },
    );
}
