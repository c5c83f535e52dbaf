import { read } from '../kernel/procedures.ts';
import { backupsFolder } from '../files/backup-folder/backup-files.ts';
import { backupsAside, olderKeysBeside, olderKeysIn } from './older-keys.ts';
import { namedPeople } from '../records/person.store.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { folderAt } from '../files/backup/backup-mirror.ts';

/**
 * Answers which backups and set-aside copies still open with keys that were removed or replaced since, and whose keys
 * those were.
 */
export const showOlderKeys = read.backups.showOlderKeys.handler(async ({ context: { db, register, t } }) => {
  const place = await backupPlaceOf(db);
  const own = [backupsFolder(register.folder), ...backupsAside(register.folder)];
  const folders = [...own, ...(place === null ? [] : [folderAt(place, register.folder)])];
  const found = [];
  for (const folder of folders) found.push(...(await olderKeysIn(folder, register.keyFile).catch(() => []))); // the list of backups says why
  found.push(...(await olderKeysBeside(register.folder, register.keyFile)));
  const people = await namedPeople(t, db);
  const slots = found.flatMap(({ slots: older }) => older);
  const opensWith = new Map(
    slots.map(({ kind, personId }) => {
      const person = people.find(({ id }) => id === personId)?.name ?? '';
      return [`${kind} ${kind === 'recovery' ? '' : personId}`, { kind, person }];
    }),
  );
  return { backups: new Set(found.map(({ name }) => name)).size, opensWith: [...opensWith.values()] };
});
