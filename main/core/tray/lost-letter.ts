import { said } from '../../words/said.ts';
import { lossOf } from '../documents/lost-document.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { Reader } from '../files/database/reader.ts';
import { VaultObjectDamaged, VaultObjectMissing } from '../files/vault/vault.ts';
import type { findTrayLetter } from '../records/tray.store.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findTrayLetter>>>;
type Refusals = {
  readonly DAMAGED: (options: { message: string; data: { part: 'document'; sentence: string } }) => Error;
};
type Where = { readonly db: Reader; readonly register: OfficerRegister };

/** Throws DAMAGED, in words, where the sealed file of a letter of the tray is missing or damaged. */
export async function expectWhole(
  { db, register }: Where,
  { row, sealed }: Found,
  errors: Refusals,
  upTo?: number,
): Promise<void> {
  const loss = await lossOf(db, register.folder, { ...sealed, id: row.vault_object_id }, upTo);
  if (loss === undefined) return;
  // In a folder that was moved nothing is lost.
  expectInPlace(register);
  const sentence = said(`tray.loss.${loss}`, { file: sealed.fileName });
  throw errors.DAMAGED({ message: sentence, data: { part: 'document', sentence } });
}

/** Runs what reads a letter of the tray to its end; the same is said where it cannot. */
export async function readingWhole<T>(
  where: Where,
  found: Found,
  errors: Refusals,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof VaultObjectMissing || error instanceof VaultObjectDamaged)
      await expectWhole(where, found, errors, Number.POSITIVE_INFINITY);
    throw error;
  }
}
