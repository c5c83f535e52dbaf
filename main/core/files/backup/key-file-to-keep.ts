import { readKeyFile } from '../keys/key-file-on-disk.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { RegisterKeys } from '../keys/slot-wrap.ts';
import { newestVouchedFor } from '../keys/newest-vouched-for.ts';

type Open = {
  readonly folder: string;
  readonly keyFile: KeyFile;
  readonly keys: Pick<RegisterKeys, 'dataKey' | 'ledgerKey'>;
};

/**
 * The key file for a backup of an open register. It is the one on the disk, in which a manager may have changed their
 * passphrase meanwhile; or the session's own, if that one is missing, damaged, another register's or older. Undefined
 * half-way through a change of keys that has not reached the register: no key file opens a copy of it then.
 */
export async function keyFileToKeep({ folder, keyFile, keys }: Open): Promise<KeyFile | undefined> {
  const found = await readKeyFile(folder).catch(() => undefined); // then the session's own is used
  return await newestVouchedFor([...(found === undefined ? [] : [found]), keyFile], keys);
}
