import type { UpdateManifest } from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { UpdateRefused } from './update-refused.ts';

/** Refuses a file that is not, byte for byte, the installer that was signed. Throws UpdateRefused. */
export function expectInstaller(
  { size, sha256 }: Pick<SealedUpload, 'size' | 'sha256'>,
  { version, installer }: UpdateManifest,
): void {
  const refuse = (why: UpdateRefused['why'], sentence: string) => new UpdateRefused(why, sentence, { version });
  const { name } = installer;
  const missing = installer.size - size;
  if (size === 0) throw refuse('installer-empty', said('updates.refused.installer-empty'));
  if (missing > 0)
    throw refuse(
      'installer-short',
      said('updates.refused.installer-short', { missing, count: String(missing), installer: name }),
    );
  if (missing < 0) throw refuse('installer-long', said('updates.refused.installer-long', { installer: name }));
  if (sha256 !== installer.sha256)
    throw refuse('installer-changed', said('updates.refused.installer-changed', { installer: name }));
}
