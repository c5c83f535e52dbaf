import { verifyKeyFile } from './key-file-mac.ts';
import { revisionOf, type KeyFile } from './key-file.ts';
import type { RegisterKeys } from './slot-wrap.ts';

/**
 * The key file with the highest revision among those that `keys` authenticate; the first of equal ones; undefined if
 * none does.
 */
export async function newestVouchedFor(
  keyFiles: readonly KeyFile[],
  keys: Pick<RegisterKeys, 'dataKey' | 'ledgerKey'>,
): Promise<KeyFile | undefined> {
  let newest: KeyFile | undefined;
  for (const keyFile of keyFiles) {
    if (newest !== undefined && revisionOf(keyFile) <= revisionOf(newest)) continue;
    if (await holds(keyFile, keys)) newest = keyFile;
  }
  return newest;
}

async function holds(keyFile: KeyFile, keys: Pick<RegisterKeys, 'dataKey' | 'ledgerKey'>): Promise<boolean> {
  try {
    await verifyKeyFile(keyFile, keys);
    return true;
  } catch {
    return false; // of another epoch, or changed outside Docket
  }
}
