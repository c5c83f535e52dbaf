import type { Finding } from '../../contract/check/check-register.ts';
import { verifyKeyFile } from '../files/keys/key-file-mac.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** Checks that the key file on the disk is authentic under the keys that opened this register. */
export async function checkKeys({ folder, keys }: OfficerRegister): Promise<Finding> {
  try {
    const found = await readKeyFile(folder);
    await verifyKeyFile(found, keys);
    const people = found.slots.filter(({ kind }) => kind === 'passphrase').length;
    return {
      what: 'keys',
      state: 'passed',
      sentence: `The key file is whole and authentic. It holds ${people === 1 ? 'one person’s key' : `the keys of ${people} people`}.`,
      ways: [],
    };
  } catch {
    // Whatever the error is, the advice is the same: this session holds the key file and can write it again.
    return {
      what: 'keys',
      state: 'failed',
      sentence:
        'The key file keys.json is missing or was damaged since you unlocked. You are still in. Write it again now from what this window holds, before you lock.',
      ways: ['write-key-file'],
    };
  }
}
