import type { Database } from 'better-sqlite3';
import { said } from '../../words/said.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { previousKeys, takeUpEarlier, wholeKeys } from '../files/keys/rotate-keys.ts';
import type { RegisterKeys } from '../files/keys/slot-wrap.ts';
import type { UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import type { TakenOver } from './admit-holders.ts';
import type { OpenedKeyFile } from './officer-keys.ts';
import { keptKeyFiles } from '../files/backup/key-file-copy.ts';
import { addPastKeys } from '../files/backup/past-keys.store.ts';
import { sameKey, NotInPlace } from './right-to-replace.ts';
import { newestVouchedFor } from '../files/keys/newest-vouched-for.ts';
import type { UnlockedBackup } from './unlock-backup.ts';

type Replaced = { readonly epoch: number; readonly keys: RegisterKeys };

/** The key file and keys that a restored register opens with. */
export type RestoredKeys = OpenedKeyFile & {
  /** Keys of the present register that the restored one does not use. Older backups still need them. */
  readonly replaced: readonly Replaced[];
};

/**
 * Chooses the key file of a backup that is restored in place. It never brings back a slot that was removed:
 * - same data key as the present register, or no present key file: the newest key file that the backup's key vouches
 *   for, usually the present one;
 * - backup from before a change of keys: fresh keys for the present holders, which its files take up when it is opened;
 * - backup from after it, with a newer key file than the present one: its own.
 */
export async function keysInPlace(
  folder: string,
  { keyFile, keys }: UnlockedBackup,
  { present, newId }: { readonly present: OpenedKeyFile | undefined; readonly newId: () => string },
): Promise<RestoredKeys> {
  if (present === undefined || sameKey(present.keys.dataKey, keys.dataKey)) {
    const known = [...(present === undefined ? [] : [present.keyFile]), ...(await besides(folder)), keyFile];
    const newest = (await newestVouchedFor(known, keys)) ?? keyFile;
    return { keyFile: newest, keys: present?.keys ?? keys, replaced: [] };
  }
  if (keyFile.epoch > present.keyFile.epoch) return { keyFile, keys, replaced: [] };
  // A change of keys after the backup was cut off. The present key file is the one that finishes it.
  const before = await previousKeys(present.keyFile, present.keys);
  if (before?.dataKey !== undefined && sameKey(before.dataKey, keys.dataKey))
    return { keyFile: present.keyFile, keys: present.keys, replaced: [] };
  const fresh = await takeUpEarlier(present.keyFile, present.keys, { earlier: keys, newId });
  const { slotId, personId, kind, role, signingSeed } = present.keys;
  const own: UnlockedOfficer = {
    slotId,
    personId,
    kind,
    role,
    ...(signingSeed === undefined ? {} : { signingSeed: signingSeed.slice() }),
    ...fresh.keys,
  };
  const { epoch } = present.keyFile;
  // Half-way through a change of keys, some backups were made under the keys before it, which are kept nowhere else
  // now.
  const halfWay = before === undefined ? [] : [{ epoch: epoch - 1, keys: wholeKeys(before) }];
  return { keyFile: fresh.keyFile, keys: own, replaced: [...halfWay, { epoch, keys: present.keys }] };
}

/**
 * Checks that the restored key file is based on one at least as new as the present register has seen. An older one, put
 * there by hand, would give removed people their key back. Throws NotInPlace.
 */
export function expectNewest(
  { keyFile, replaced }: RestoredKeys,
  { present, seen }: { readonly present: OpenedKeyFile; readonly seen: number },
): void {
  const restsOn = replaced.length === 0 ? keyFile : present.keyFile;
  if (revisionOf(restsOn) < seen) throw new NotInPlace('not-yours', said('restore.olderKeyFile'));
}

/**
 * Keeps the present register's keys in the restored one, and those of its earlier epochs that the backup is too old to
 * know, inside the caller's transaction.
 */
export function keepReplacedKeys(
  raw: Database,
  replaced: RestoredKeys['replaced'],
  { pastKeys, at }: Pick<TakenOver, 'pastKeys'> & { readonly at: string },
): void {
  const present = replaced.map(({ epoch, keys }) => ({
    epoch,
    data_key: Buffer.from(keys.dataKey),
    ledger_key: Buffer.from(keys.ledgerKey),
    audit_seed: Buffer.from(keys.auditSeed),
    replaced_at: at,
  }));
  addPastKeys(raw, [...pastKeys, ...present]);
}

async function besides(folder: string): Promise<readonly KeyFile[]> {
  return (await keptKeyFiles(folder)).map(({ keyFile }) => keyFile);
}
