import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Progress } from '../../contract/procedure.ts';
import { said } from '../../words/said.ts';
import { keepBackup } from '../backups/make-backup.ts';
import type { Context } from '../kernel/context.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { read } from '../kernel/procedures.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { revisionSeen } from '../files/database/register-meta.store.ts';
import { noteRevision } from '../files/register/key-revision.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { rotateKeys } from '../files/keys/rotate-keys.ts';
import { wipe } from '../files/keys/bytes.ts';
import type { RegisterKeys } from '../files/keys/slot-wrap.ts';
import { openAsOfficer } from '../files/register/open-register.ts';
import { finishKeys, settleFiles, type NewCard } from '../session/settle-keys.ts';
import { inTurn, keyFileToChange, keyRefusal, writeChangedKeyFile } from '../files/register/change-key-file.ts';
import { findHolder, markRemoved, presentDpos } from '../records/person.store.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

const spareBytes = 16 * 1024 * 1024;

/**
 * Takes somebody's key away. First a verified backup; then one transaction notes the removal and, last in it, writes the
 * key file of the next epoch, in which they and the printed key have no slot; then every file gets the new keys. Killed
 * before the key file, nothing happened; after it, the next unlocking finishes, and marks them removed if the transaction
 * was lost. What they copied before stays readable to them, which the window says.
 */
export const revokePerson = read.people.revokePerson.handler(async function* ({ context, input, errors }) {
  const { db, register, host, write } = context;
  const person = await findHolder(db, input.id);
  if (person === undefined) throw errors.NO_SUCH_PERSON();
  if (person.id === register.person.id) throw errors.YOURSELF();
  if ((await presentDpos(db)).every((id) => id === person.id)) throw errors.LAST_DPO();
  if (register.keys.kind === 'recovery') throw errors.OWN_PASSPHRASE_FIRST();
  if (!(await hasRoom(register.folder))) throw errors.DISK_FULL();
  const revoke = async ({ onProgress, signal }: Following): Promise<NewCard | undefined> =>
    await inTurn(register, async () => {
      if (!isAlone(register)) throw errors.OVERVIEW_OPEN();
      const before = await keyFileToChange(register);
      try {
        await keepBackup(register, context, { reason: 're-key', onProgress });
      } catch (error) {
        if (isDiskFull(error)) throw errors.DISK_FULL();
        throw errors.NO_BACKUP({ data: { sentence: error instanceof Error ? error.message : '' } });
      }
      const rotated = await rotateKeys(before, register.keys, { without: person.id, newId: context.newId });
      let written = false;
      await write(async (transaction, about) => {
        await markRemoved(transaction, person.id, context.now());
        await noteRevision(transaction, rotated.keyFile);
        await writeChangedKeyFile(register, { from: before, to: rotated.keyFile });
        written = true;
        about(person.id, { role: person.role, epoch: rotated.keyFile.epoch });
      }).catch(async (error: unknown) => {
        // Refused is refused: the next unlocking would finish it otherwise.
        if (written && revisionSeen(register.raw) < revisionOf(rotated.keyFile))
          await writeChangedKeyFile(register, { from: rotated.keyFile, to: before });
        throw error;
      });
      try {
        const isRead = () => !signal.aborted && context.session.open === register;
        return await changeKeys({ ...context, host }, register, rotated, { onProgress, isRead });
      } catch (error) {
        throw errors.KEYS_UNFINISHED({ data: { sentence: error instanceof Error ? error.message : '' } });
      }
    });
  try {
    // Whoever stops listening does not stop the work: half-way is no place to stay.
    const card = yield* streamed(revoke);
    if (card !== undefined) yield { kind: 'removed' as const, name: person.name, ...card };
  } catch (error) {
    throw keyRefusal(error, errors);
  }
});

type Rotated = { readonly keyFile: KeyFile; readonly keys: RegisterKeys };

/**
 * Closes the register's files, gives them the new keys and opens them again for the same session; whatever is asked
 * meanwhile waits. Where nobody reads on, as once it was locked, it has no new card: better none, which the window says,
 * than one that nobody has seen.
 */
async function changeKeys(
  context: Pick<Context, 'session' | 'host' | 'now' | 'newId' | 'tickets' | 'uploads' | 'followed' | 't'>,
  register: OfficerRegister,
  { keyFile, keys }: Rotated,
  { onProgress, isRead }: { readonly onProgress: (progress: Progress) => void; readonly isRead: () => boolean },
): Promise<NewCard | undefined> {
  const { session, host, now, followed, t } = context;
  const { dataKey, ledgerKey, auditSeed } = register.keys;
  // Closing overwrites every key of the session that goes on.
  const signingSeed = register.keys.signingSeed?.slice();
  const previous = { dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice(), auditSeed: auditSeed.slice() };
  const changing = (async () => {
    await register.close();
    const opened = await settleFiles(t, register.folder, keyFile, { keys, previous }, { host, now }, onProgress);
    const own = { ...register.keys, ...opened, ...(signingSeed === undefined ? {} : { signingSeed }) };
    const next = await openAsOfficer(register.folder, keyFile, own, host, now);
    if (!opened.settled) return { next, settled: false };
    try {
      return { next, settled: true, card: await finishKeys(next, previous, context, { print: isRead() }) };
    } catch (error) {
      await next.close();
      throw error;
    }
  })();
  session.changing = changing.catch(() => undefined);
  try {
    const { next, settled, card } = await changing;
    // Somebody may have locked it meanwhile; then it stays locked.
    if (session.open === register) session.open = next;
    else await next.close();
    if (!settled) throw new Error(said('people.refusals.keysNotSettled'));
    return card;
  } catch (error) {
    if (session.open === register) {
      session.open = undefined;
      followed.locked({ byItself: true });
    }
    throw error;
  } finally {
    session.changing = undefined;
    wipe(previous.dataKey, previous.ledgerKey, previous.auditSeed);
  }
}

/** Whether nobody else has the ledger open: a file can only leave its journal to one holder. */
function isAlone({ rawLedger }: OfficerRegister): boolean {
  const timeout = rawLedger.pragma('busy_timeout', { simple: true });
  rawLedger.pragma('busy_timeout = 0');
  try {
    return rawLedger.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    rawLedger.pragma('journal_mode = WAL');
    rawLedger.pragma(`busy_timeout = ${Number(timeout)}`);
  }
}

async function hasRoom(folder: string): Promise<boolean> {
  const { register, ledger } = registerFiles(folder);
  const needed = [register, ledger].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > needed + spareBytes;
}
