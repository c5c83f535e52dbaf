import type { Kysely } from 'kysely';
import { commit, entryBy } from '../chain/commit.ts';
import { noteEntry } from '../chain/note-entry.ts';
import { copyKeyFile } from '../backup/key-file-copy.ts';
import type { AuditDetail } from '../opened/audit-chain.ts';
import { noteRevision } from './key-revision.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { writeChangedKeyFile } from './change-key-file.ts';

type Change = {
  /** Now, as an instant in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The key file on the disk that it was made from; whatever lies there where it is left out. */
  readonly from?: KeyFile;
  readonly action: string;
  readonly subject: string | null;
  readonly detail?: AuditDetail;
  /** Rows that belong to the change. */
  readonly rows?: (db: Kysely<RegisterSchema>) => Promise<unknown>;
};

/**
 * Puts a changed key file in place in one transaction with its entry, the rows that belong to it and the revision that
 * the register has seen, the file last: killed before it, nothing has changed; killed after it and before the commit, the
 * next unlocking tells of the newer key file. A change that does not come about is taken back and written down.
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
