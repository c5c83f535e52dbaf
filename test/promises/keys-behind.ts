import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { subkey } from '../../main/core/files/keys/sodium.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { testHost } from '../support/open-docket.ts';
import { formsOfKey, type Needle } from './scan-memory.ts';

/** Every key behind a register, worked out from its files and its officer's passphrase: those in the key file and those in rows. */
export async function keysBehind(path: string, passphrase: string): Promise<readonly Needle[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-keys-'));
  try {
    await cp(path, folder, { recursive: true });
    const keys = await unlockWithPassphrase(await readKeyFile(folder), passphrase);
    if (keys.role === 'manager') throw new Error('The passphrase is a manager’s.');
    const raw = openDatabase(join(folder, 'register.db'), keys.dataKey, { ...testHost(folder), holding: 'shared' });
    const blobs = (sql: string) => raw.prepare<[], Buffer>(sql).pluck().all();
    const needles = [
      ...formsOfKey('data key', keys.dataKey),
      ...formsOfKey('ledger key', keys.ledgerKey),
      ...formsOfKey('audit seed', keys.auditSeed),
      ...formsOfKey('key of document hashes', subkey(keys.dataKey, 'document hashes')),
      ...blobs('SELECT key FROM audit_key').flatMap((key) => formsOfKey('audit key', key)),
      ...blobs('SELECT private_key FROM intake_key').flatMap((key) => formsOfKey('intake key', key)),
      ...blobs('SELECT key FROM vault_object').flatMap((key, at) => formsOfKey(`key of document ${at}`, key)),
    ];
    raw.close();
    return needles;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
