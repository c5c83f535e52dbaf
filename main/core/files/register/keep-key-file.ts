import type { Kysely } from 'kysely';
import type { ChainAction } from '../chain/chain-action.ts';
import { commit, entryBy } from '../chain/commit.ts';
import { noteEntry } from '../chain/note-entry.ts';
import { copyKeyFile } from '../backup/key-file-copy.ts';
import type { EntryDetail } from '../opened/entry-detail.ts';
import { noteRevision } from './key-revision.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { writeChangedKeyFile } from './change-key-file.ts';

type Change = {
  /** Now, as an instant in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The key file on the disk that the change was made from; if left out, any file there is replaced. */
  readonly from?: KeyFile;
  readonly action: ChainAction;
  readonly subject: string | null;
  readonly detail?: EntryDetail;
  /** Writes the rows that belong to the change, in its transaction. */
  readonly rows?: (db: Kysely<RegisterSchema>) => Promise<unknown>;
};

/**
 * Writes a changed key file and, in one transaction, its audit entry, its rows and its revision. The file is written
 * last, just before the commit:
 * - killed before the file is written, nothing has changed;
 * - killed between file and commit, the next unlocking reports a newer key file;
 * - if the change fails, the old file is put back and a refused entry is written.
 * At the end, copies the key file beside the backups.
 */
export async function keepKeyFile(register: OfficerRegister, keyFile: KeyFile, change: Change): Promise<void> {
  const { from, action, subject, detail = {}, rows, now, newId } = change;
  let written = false;
  try {
    await commit(register, async (db) => {
      await rows?.(db);
      await noteRevision(db, keyFile);
      await writeChangedKeyFile(register, { from, to: keyFile });
      written = true;
      return { result: undefined, entries: [entryBy(register.person, { at: now(), action, subject, detail })] };
    });
  } catch (error) {
    if (written) await writeChangedKeyFile(register, { from: keyFile, to: from ?? register.keyFile });
    const notWritten = { id: newId(), at: now(), action, subject, outcome: 'refused', detail: { notWritten: true } };
    await noteEntry(register, { ...notWritten, outcome: 'refused' });
    throw error;
  }
  register.keyFile = keyFile;
  await copyKeyFile(register.folder, keyFile);
}
