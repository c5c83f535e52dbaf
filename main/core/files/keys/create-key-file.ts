import { authenticate } from './key-file-mac.ts';
import type { KeyFile } from './key-file.ts';
import { newKeyPair, newPersonSlot, newRecoverySlot, withVouch } from './person-slot.ts';
import { wipe } from './bytes.ts';
import { loadSodium } from './sodium.ts';
import type { RegisterKeys } from './slot-wrap.ts';

/** `now` is an ISO-8601 UTC instant; `memory` bytes for Argon2id (see `calibrateMemory`). */
export type NewKeyFile = {
  readonly registerId: string;
  readonly organisation: string;
  readonly languages?: readonly string[];
  readonly now: string;
  readonly newId: () => string;
  readonly personId: string;
  readonly passphrase: string;
  readonly memory: number;
  readonly role?: 'dpo' | 'handler';
  readonly worker?: URL | undefined;
};

/**
 * A new key file and its keys. The private intake key goes into the register and the recovery key on paper; the caller
 * wipes the rest.
 */
export type CreatedKeyFile = RegisterKeys & {
  readonly keyFile: KeyFile;
  readonly intakePrivateKey: Uint8Array;
  readonly recoveryKey: string;
  readonly personSlotId: string;
};

/** Makes every key of a new register at random, and a slot for one person's passphrase and one for a recovery key. */
export async function createKeyFile(input: NewKeyFile): Promise<CreatedKeyFile> {
  const { registerId, organisation, languages, now, newId, personId, passphrase, memory, role = 'dpo', worker } = input;
  const keys = await newRegisterKeys();
  const intake = await newKeyPair();
  const personSlotId = newId();
  const person = { personId, role, passphrase, memory, worker };
  const own = await newPersonSlot(person, { registerId, slotId: personSlotId, now, keys });
  const seed = own.signingSeed;
  const recovery = await newRecoverySlot(personId, { registerId, slotId: newId(), now, keys }, seed);
  const slots = withVouch([own.slot, recovery.slot], personId, { seed, vouch: recovery.vouch });
  wipe(seed);
  const keyFile = await authenticate(
    {
      format: 1,
      registerId,
      organisation,
      ...(languages === undefined ? {} : { languages: [...languages] }),
      createdAt: now,
      epoch: 1,
      revision: 1,
      intake: { id: newId(), publicKey: intake.publicKey },
      slots: [...slots],
    },
    keys,
  );
  return {
    ...keys,
    keyFile,
    intakePrivateKey: intake.privateKey,
    recoveryKey: recovery.recoveryKey,
    personSlotId,
  };
}

/** Makes the keys of a new epoch. */
export async function newRegisterKeys(): Promise<RegisterKeys> {
  const sodium = await loadSodium();
  return {
    dataKey: sodium.randombytes_buf(32),
    ledgerKey: sodium.randombytes_buf(32),
    auditSeed: sodium.randombytes_buf(32),
  };
}
