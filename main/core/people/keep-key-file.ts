import { noteEntry } from '../audit/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { writeKeyFile } from '../register/keys/key-file-on-disk.ts';
import type { KeyFile } from '../register/keys/key-file.ts';
import type { OfficerRegister } from '../register/open-register.ts';

/**
 * Puts a changed key file in place after its entry was committed, so that no key changes without one. Killed between the
 * two, the history tells of a change that did not happen and every key still works; a disk that refuses is written down.
 */
export async function keepKeyFile(
  register: OfficerRegister,
  keyFile: KeyFile,
  { action, subject, now, newId }: Pick<Context, 'now' | 'newId'> & { action: string; subject: string },
): Promise<void> {
  try {
    await writeKeyFile(register.folder, keyFile);
  } catch (error) {
    const detail = { notWritten: true };
    await noteEntry(register, { id: newId(), at: now(), action, subject, outcome: 'refused', detail });
    throw error;
  }
  register.keyFile = keyFile;
}
