import { join } from 'node:path';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { Slot } from '../files/keys/key-slot.ts';
import { listBackupsIn } from '../files/backup-folder/backup-files.ts';

/** A backup whose key file still opens with what the present one no longer holds. */
export type OlderKeys = { readonly name: string; readonly keyFile: KeyFile; readonly slots: readonly Slot[] };

/** The backups in a folder that open with a slot which was removed, reset or replaced since. One without a readable key file opens with nothing. */
export async function olderKeysIn(backups: string, present: KeyFile): Promise<readonly OlderKeys[]> {
  const wraps = new Set(present.slots.map(wrapOf));
  const found: OlderKeys[] = [];
  for (const { name } of await listBackupsIn(backups)) {
    const keyFile = await readKeyFile(join(backups, name)).catch(() => undefined);
    if (keyFile === undefined || keyFile.registerId !== present.registerId) continue;
    const slots = keyFile.slots.filter((slot) => !wraps.has(wrapOf(slot)));
    if (slots.length > 0) found.push({ name, keyFile, slots });
  }
  return found;
}

/** What a passphrase or a recovery key opens in a slot: the same wrap opens with the same secret. */
function wrapOf({ id, wrappedPrivateKey }: Slot): string {
  return `${id} ${wrappedPrivateKey}`;
}
