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
 * The key file that goes into a backup of an open register: as it lies on the disk, where a manager may have changed their
 * own passphrase meanwhile, unless that is missing, damaged, somebody else's or older than the session's own. Undefined
 * half-way through a change of keys that has not reached the register: no key file opens a copy of it then.
 */
export async function keyFileToKeep({ folder, keyFile, keys }: Open): Promise<KeyFile | undefined> {
  const found = await readKeyFile(folder).catch(() => undefined); // the session's own serves as well
  return await newestVouchedFor([...(found === undefined ? [] : [found]), keyFile], keys);
}
