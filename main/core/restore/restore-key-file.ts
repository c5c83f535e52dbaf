import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { said } from '../../words/said.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { CannotOpen, cannotOpen } from '../files/register/cannot-open.ts';
import { expectFolder } from '../files/register/examine-files.ts';
import { KeyFileAltered } from '../files/keys/key-errors.ts';
import { putKeyFileBack } from '../files/keys/key-file-on-disk.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { previousKeys } from '../files/keys/rotate-keys.ts';
import type { UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import { lock } from '../session/lock-register.ts';
import { openSettled } from '../session/settle-keys.ts';
import { backupsFolder } from '../files/backup-folder/backup-files.ts';
import { readManifest } from '../files/backup-folder/backup-manifest.ts';
import { copyKeyFile, isSame, keptKeyFiles, type KeptKeyFile } from '../files/backup/key-file-copy.ts';
import { rememberedAt } from '../files/machine/machine-memory.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { newestVouchedFor } from '../files/keys/newest-vouched-for.ts';
import { officerKeysOfEach, wipeKeys, type OfficerSecret, type OpenedKeyFile } from './officer-keys.ts';
import { opensRegister } from '../files/pages/page-salt.ts';
import { presentKeyFile } from './right-to-replace.ts';

/**
 * Puts back a key file that is missing, damaged, altered or old. In this order:
 * - the secret opens key files beside the backups or in them;
 * - those whose keys open a page of the register count;
 * - these keys vouch for the newest key file that the register itself wrote, and that one is put back, even if the
 *   secret does not open it, so that what was replaced stays replaced;
 * - the register's audit chain gets an entry.
 */
export const restoreKeyFile = open.restore.restoreKeyFile.handler(async ({ context, input, errors }) => {
  const folder = context.session.path;
  let found: Found | undefined;
  try {
    if (folder === undefined) throw new CannotOpen('no-register-here');
    expectFolder(folder);
    const { register } = registerFiles(folder);
    if (!existsSync(register)) throw new CannotOpen('register-file-missing');
    await lock(context);
    const present = await presentKeyFile(folder);
    const kept = await keptKeyFiles(folder);
    found = await findKeyFile(folder, { kept, present, secret: input.secret }, context);
    if (found === 'whole') throw errors.KEY_FILE_WHOLE();
    if (found === undefined) throw errors.NO_KEYS_IN_BACKUPS();
    const { backup, keyFile } = found.newest;
    const putBack = async () => {
      await putKeyFileBack(folder, keyFile, context.now().replaceAll(/[:.]/gu, ''));
      if (!kept.some((one) => isLaterCopy(one, keyFile))) await copyKeyFile(folder, keyFile);
    };
    // Writing the entry opens the register, which finishes a change of keys that was half-way and writes a key file of
    // its own. Such a key file must therefore be in place before the entry, any other only after it.
    const isHalfWay = keyFile.previous !== undefined;
    if (isHalfWay) await putBack();
    await tell(folder, found, context);
    if (!isHalfWay) await putBack();
    const madeAt = backup === null ? context.now() : (await readManifest(join(backupsFolder(folder), backup))).madeAt;
    return { backup, madeAt };
  } catch (error) {
    throw cannotOpen(error, errors);
  } finally {
    if (typeof found === 'object') for (const { keys } of found.opened) wipeKeys(keys);
  }
});

/**
 * Whether the copy beside the backups belongs to a later change of keys than this key file. Somebody whose secret opens
 * it can still finish that change, so it is not overwritten.
 */
function isLaterCopy({ backup, keyFile: copy }: KeptKeyFile, keyFile: KeyFile): boolean {
  return backup === null && copy.registerId === keyFile.registerId && copy.epoch > keyFile.epoch;
}

type Found =
  | 'whole'
  | {
      readonly newest: KeptKeyFile;
      readonly keys: UnlockedOfficer;
      readonly opened: readonly OpenedKeyFile[];
    };

/**
 * Finds the key file to put back and the keys that vouch for it; `whole` where the present one still counts, undefined
 * where the secret opens nothing that fits.
 */
async function findKeyFile(
  folder: string,
  {
    kept,
    present,
    secret,
  }: {
    readonly kept: readonly KeptKeyFile[];
    readonly present: KeyFile | undefined;
    readonly secret: OfficerSecret;
  },
  context: Context,
): Promise<Found | undefined> {
  const registerId = await idOf(folder, kept, present, context.host);
  const own = kept.filter(({ keyFile }) => keyFile.registerId === registerId);
  const candidates = own.map(({ keyFile }) => keyFile);
  const isPresent = present !== undefined && present.registerId === registerId;
  const isKept = isPresent && candidates.some((one) => isSame(one, present));
  const tried = isPresent && !isKept ? [present, ...candidates] : candidates;
  const opened = await officerKeysOfEach(tried, secret, context);
  const fitting: OpenedKeyFile[] = [];
  for (const one of opened) if (await fitsRegister(folder, one)) fitting.push(one);
  const counts = isPresent && (await countsStill(present, { opened, fitting }));
  const newest = await newestOfAll(own, fitting);
  // The present one counts only if none that is vouched for is newer: an older one may have been put there by hand.
  if (newest !== undefined && !(counts && revisionOf(newest.kept.keyFile) <= revisionOf(present)))
    return { newest: newest.kept, keys: newest.keys, opened };
  return counts ? 'whole' : undefined;
}

/**
 * The newest key file that the fitting keys vouch for. Half-way through a change of keys, keys of two epochs fit.
 * Revisions rise across epochs; of two equal ones, the later epoch's belongs to a change that was taken back, so the
 * earlier wins.
 */
async function newestOfAll(
  own: readonly KeptKeyFile[],
  fitting: readonly OpenedKeyFile[],
): Promise<{ readonly kept: KeptKeyFile; readonly keys: UnlockedOfficer } | undefined> {
  const candidates = own.map(({ keyFile }) => keyFile);
  let newest: { readonly kept: KeptKeyFile; readonly keys: UnlockedOfficer } | undefined;
  for (const { keys, keyFile } of fitting.toSorted((a, b) => a.keyFile.epoch - b.keyFile.epoch)) {
    const vouched = (await newestVouchedFor(candidates, keys)) ?? keyFile;
    const kept = own.find((one) => one.keyFile === vouched);
    if (kept === undefined) continue;
    if (newest === undefined || revisionOf(vouched) > revisionOf(newest.kept.keyFile)) newest = { kept, keys };
  }
  return newest;
}

/**
 * Finds the register's id without its key file: what this computer saw in this folder, else what the backups say, else
 * the copy beside them, which anybody could have exchanged. Keys must still open the register before any of these
 * counts.
 */
async function idOf(
  folder: string,
  kept: readonly KeptKeyFile[],
  present: KeyFile | undefined,
  { stateFolder }: Context['host'],
): Promise<string | undefined> {
  const seen = (await rememberedAt(stateFolder, folder))?.registerId;
  if (kept.some(({ keyFile }) => keyFile.registerId === seen)) return seen;
  const first = kept.find(({ backup }) => backup !== null) ?? kept[0];
  return (first?.keyFile ?? present)?.registerId;
}

/**
 * Whether the present key file counts as the register's own. It does not, if the secret shows that it was altered or
 * that its keys are not the register's. It does, if the secret cannot tell, or if it is of a later epoch than the
 * others: a change of keys may have been cut off before the register took it up.
 */
async function countsStill(
  present: KeyFile,
  { opened, fitting }: { readonly opened: readonly OpenedKeyFile[]; readonly fitting: readonly OpenedKeyFile[] },
): Promise<boolean> {
  const isPresent = ({ keyFile }: OpenedKeyFile) => isSame(keyFile, present);
  const isLater = fitting.every(({ keyFile }) => keyFile.epoch < present.epoch);
  if (opened.some(isPresent)) return isLater || fitting.some(isPresent);
  for (const { keys } of fitting) if ((await newestVouchedFor([present], keys)) !== undefined) return true;
  return isLater;
}

async function fitsRegister(folder: string, { keyFile, keys }: OpenedKeyFile): Promise<boolean> {
  const before = await previousKeys(keyFile, keys).catch((error: unknown) => {
    if (error instanceof KeyFileAltered) return undefined;
    throw error;
  });
  const under = before?.dataKey === undefined ? [keys.dataKey] : [keys.dataKey, before.dataKey];
  return under.some((dataKey) => opensRegister(folder, dataKey));
}

/**
 * Writes an entry about the key file into the register's audit chain. Does nothing if the register is too damaged to
 * open; a salvage can then start from the key file.
 */
async function tell(folder: string, { newest, keys }: Exclude<Found, 'whole'>, context: Context): Promise<void> {
  const { backup, keyFile } = newest;
  const own = {
    ...keys,
    dataKey: keys.dataKey.slice(),
    ledgerKey: keys.ledgerKey.slice(),
    auditSeed: keys.auditSeed.slice(),
    ...(keys.signingSeed === undefined ? {} : { signingSeed: keys.signingSeed.slice() }),
  };
  let register;
  try {
    register = await openSettled(context, folder, keyFile, own);
  } catch (error) {
    // Somebody who was removed (`wrong-passphrase`) and a register that is open elsewhere stop this. Any other
    // CannotOpen means that the register is too damaged for an entry.
    if (error instanceof CannotOpen && !['open-elsewhere', 'wrong-passphrase'].includes(error.reason)) return;
    throw error;
  }
  try {
    await noteEntry(register, {
      id: context.newId(),
      at: context.now(),
      action: 'restore.restoreKeyFile',
      outcome: 'done',
      detail: { backup: backup ?? said('restore.restoreKeyFile.copyBeside'), revision: revisionOf(keyFile) },
    });
  } finally {
    await register.close();
  }
}
