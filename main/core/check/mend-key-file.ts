import { read } from '../kernel/procedures.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { putKeyFileBack } from '../files/keys/key-file-on-disk.ts';
import { checkKeys } from './check-keys.ts';

/**
 * Writes the key file again from what this session holds. Keeps a damaged one beside it. Throws KEY_FILE_WHOLE if the
 * file on the disk is whole.
 */
export const mendKeyFile = read.check.mendKeyFile.handler(async ({ context: { register, now, write, t }, errors }) => {
  const { state } = await checkKeys(t, register);
  if (state === 'passed') throw errors.KEY_FILE_WHOLE();
  expectInPlace(register);
  await putKeyFileBack(register.folder, register.keyFile, now().replaceAll(/[:.]/gu, ''));
  const people = register.keyFile.slots.filter(({ kind }) => kind === 'passphrase').length;
  await write(async (_db, about) => about('keys.json', { people }));
  return { people };
});
