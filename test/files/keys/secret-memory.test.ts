import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVaultObject, sealVaultObject } from '../../../main/core/files/vault/vault.ts';
import { readRecoveryKey } from '../../../main/core/files/keys/recovery-key.ts';
import { wipe } from '../../../main/core/files/keys/bytes.ts';
import { loadSodium } from '../../../main/core/files/keys/sodium.ts';
import { unlockWithPassphrase } from '../../../main/core/files/keys/unlock-key-file.ts';
import { aRegister, dpoPassphrase } from './a-register.ts';

async function timesFound(secret: Uint8Array): Promise<number> {
  const { HEAPU8 } = ((await loadSodium()) as unknown as { libsodium: { HEAPU8: Uint8Array } }).libsodium;
  const heap = Buffer.from(HEAPU8.buffer, HEAPU8.byteOffset, HEAPU8.length);
  let found = 0;
  for (let at = heap.indexOf(secret); at >= 0; at = heap.indexOf(secret, at + 1)) found += 1;
  return found;
}

describe('what libsodium’s memory keeps', () => {
  it('is none of a register’s keys, nor the passphrase, once the register was made and unlocked', async () => {
    const { created } = await aRegister();
    await unlockWithPassphrase(created.keyFile, dpoPassphrase);
    const recoverySecret = await readRecoveryKey(created.recoveryKey);
    const { dataKey, ledgerKey, auditSeed, intakePrivateKey } = created;
    for (const secret of [dataKey, ledgerKey, auditSeed, intakePrivateKey, recoverySecret]) {
      expect(await timesFound(secret)).toBe(0);
    }
    expect(await timesFound(Buffer.from(dpoPassphrase))).toBe(0);
  });

  it('is nothing of a document, nor its key, once it was put away, read or given up on', async () => {
    const root = await mkdtemp(join(tmpdir(), 'docket-memory-'));
    const content = Buffer.from('Anna Example, 4 Quay Street. '.repeat(100));
    const sealed = await sealVaultObject(
      root,
      (async function* () {
        yield content;
      })(),
      new Uint8Array(32).fill(9),
    );
    for await (const _frame of openVaultObject(join(root, sealed.path), sealed.key)) break;
    expect(await timesFound(sealed.key)).toBe(0);
    expect(await timesFound(content.subarray(0, 64))).toBe(0);
    expect(await timesFound(new Uint8Array(32).fill(9))).toBe(0);
    await rm(root, { recursive: true });
  });

  it('would be found by this search if it were there', async () => {
    const sodium = await loadSodium();
    const key = sodium.randombytes_buf(32);
    const state = sodium.crypto_generichash_init(key, 32);
    expect(await timesFound(key)).toBe(1);
    sodium.crypto_generichash_final(state, 32);
    expect(await timesFound(key)).toBe(0);
  });

  it('wiping a secret leaves zeros for everybody who holds it', () => {
    const secret = Uint8Array.of(1, 2, 3);
    wipe(secret, undefined);
    expect(secret).toEqual(new Uint8Array(3));
  });
});
