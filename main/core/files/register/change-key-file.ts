import type { z } from 'zod';
import type { keyRefusals } from '../../../contract/people/person.ts';
import { said } from '../../../words/said.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  KeyFileMissing,
  SlotMissing,
} from '../keys/key-errors.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-on-disk.ts';
import { RotationUnfinished } from '../keys/rotate-keys.ts';
import { isSame } from '../backup/key-file-copy.ts';
import { takingTurns } from '../../concurrency/taking-turns.ts';
import { expectInPlace } from '../disk/folder-inside.ts';
import { keysAreOlder } from './key-revision.ts';
import type { OpenRegister } from '../opened/open-register.ts';

const turns = takingTurns<string>();

/**
 * Runs the changes of one register's key file one after the other, so that each starts from what the last one wrote.
 */
export async function inTurn<T>({ folder }: Pick<OpenRegister, 'folder'>, work: () => Promise<T>): Promise<T> {
  return await turns(folder, work);
}

/**
 * Reads the key file from the disk, to change it. Throws:
 * - RegisterMoved, if the register no longer lies in its folder, so that another register's key file is not
 *   overwritten;
 * - RotationUnfinished, while the register's keys are being changed;
 * - KeysInDoubt, if the key file may not be the right one.
 */
export async function keyFileToChange(register: OpenRegister): Promise<KeyFile> {
  expectInPlace(register);
  const keyFile = await readKeyFile(register.folder);
  if (keyFile.previous !== undefined) throw new RotationUnfinished();
  if (register.kind === 'officer' && (register.doubt?.kind === 'keys' || keysAreOlder(register.raw, keyFile)))
    throw new KeysInDoubt();
  return keyFile;
}

/**
 * Writes a changed key file over the one it was made from. Deriving a key takes a second and a backup before it much
 * longer; meanwhile another register may have taken the folder's name, or a manager in another window changed their
 * passphrase. So this looks again and throws RegisterMoved or ChangedMeanwhile.
 */
export async function writeChangedKeyFile(
  register: OpenRegister,
  { from, to }: { readonly from: KeyFile | undefined; readonly to: KeyFile },
): Promise<void> {
  expectInPlace(register);
  const found = await readKeyFile(register.folder).catch(() => undefined); // a missing or damaged one is replaced
  if (found !== undefined && from !== undefined && !isSame(found, from)) throw new ChangedMeanwhile();
  await writeKeyFile(register.folder, to);
}

class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  constructor() {
    super(said('people.keyFileRefused.changedMeanwhile'));
  }
}

/**
 * The key file is older than one that the register or this computer has seen. A change on top of it would hide that.
 */
class KeysInDoubt extends Error {
  override readonly name = 'KeysInDoubt';
  constructor() {
    super(said('people.keyFileRefused.inDoubt'));
  }
}

type Refused = z.infer<(typeof keyRefusals)['KEY_FILE_REFUSED']['data']>;
type KeyRefusals = { readonly KEY_FILE_REFUSED: (options: { data: Refused }) => Error };

/** The contract's typed error for what is wrong with the key file; any other error unchanged. */
export function keyRefusal(error: unknown, errors: KeyRefusals): unknown {
  const reason = reasonOf(error);
  if (reason === undefined || !(error instanceof Error)) return error;
  return errors.KEY_FILE_REFUSED({ data: { reason, sentence: error.message } });
}

function reasonOf(error: unknown): Refused['reason'] | undefined {
  if (error instanceof KeyFileAltered) return 'altered';
  if (error instanceof KeyFileDamaged || error instanceof KeyFileFromNewerVersion) return 'damaged';
  if (error instanceof KeyFileMissing) return 'missing';
  if (error instanceof RotationUnfinished || error instanceof ChangedMeanwhile) return 'changing';
  if (error instanceof KeysInDoubt) return 'in-doubt';
  return error instanceof SlotMissing ? 'no-such-key' : undefined;
}
