import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { programmersWords } from '../../contract/field-words.ts';
import { updateManifest, type UpdateManifest } from '../../contract/updates/update.ts';
import { ReleaseRefused } from './refusal.ts';

/** Size in bytes and SHA-256 of a file; undefined where no file lies. */
export async function measured(path: string): Promise<{ size: number; sha256: string } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { size: found.size, sha256: hash.digest('hex') };
}

/** What a release says of the installer at a path. Throws ReleaseRefused when that cannot be said. */
export async function describeInstaller(
  path: string,
  { platform, ...said }: Pick<UpdateManifest, 'version' | 'released' | 'schema'> & { readonly platform: string },
): Promise<UpdateManifest> {
  const file = await measured(path);
  if (file === undefined) throw new ReleaseRefused(`There is no file at ${path}.`);
  const manifest = updateManifest.safeParse(
    { docket: 'update', ...said, platform, installer: { name: basename(path), ...file } },
    programmersWords(),
  );
  if (manifest.success) return manifest.data;
  const issues = manifest.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new ReleaseRefused(['No manifest was written.', ...issues].join('\n'));
}
