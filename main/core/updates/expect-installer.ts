import type { UpdateManifest } from '../../contract/updates/update.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { UpdateRefused } from './update-refused.ts';

/** Refuses a file that is not, byte for byte, the installer that was signed. Throws UpdateRefused. */
export function expectInstaller(
  { size, sha256 }: Pick<SealedUpload, 'size' | 'sha256'>,
  { version, installer }: UpdateManifest,
): void {
  const refuse = (why: UpdateRefused['why'], sentence: string) => new UpdateRefused(why, sentence, { version });
  const again = `Nothing was changed. Do not run it. Get ${installer.name} again from where it was released.`;
  if (size === 0)
    throw refuse(
      'installer-empty',
      `The installer is empty: it did not arrive whole. Nothing was changed. Get it again.`,
    );
  if (size < installer.size)
    throw refuse(
      'installer-short',
      `This is not the whole installer: ${installer.size - size} bytes are missing. ${again}`,
    );
  if (size > installer.size)
    throw refuse('installer-long', `This is not the installer of this update: it is larger. ${again}`);
  if (sha256 !== installer.sha256)
    throw refuse('installer-changed', `This is not the installer that was signed: its content is another. ${again}`);
}
