import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { verifyKeyFile } from '../files/keys/key-file-mac.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** Checks that the key file on the disk is authentic under the keys that opened this register. */
export async function checkKeys(t: Words, { folder, keys }: OfficerRegister): Promise<Finding> {
  try {
    const found = await readKeyFile(folder);
    await verifyKeyFile(found, keys);
    const people = found.slots.filter(({ kind }) => kind === 'passphrase').length;
    return {
      what: 'keys',
      state: 'passed',
      sentence: t('check.keysFound.whole', { people }),
      ways: [],
    };
  } catch {
    // Whatever the error is, the advice is the same: this session holds the key file and can write it again.
    return {
      what: 'keys',
      state: 'failed',
      sentence: t('check.keysFound.damaged'),
      ways: ['write-key-file'],
    };
  }
}
