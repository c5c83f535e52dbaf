import { deriveKey, kdfIsAcceptable } from './derive-key.ts';
import { KeyFileAltered, WrongPassphrase, WrongRecoveryKey } from './key-errors.ts';
import { verifyKeyFile } from './key-file-mac.ts';
import type { KeyFile } from './key-file.ts';
import type { PassphraseSlot, Slot } from './key-slot.ts';
import { readRecoveryKey } from './recovery-key.ts';
import { wipe } from './bytes.ts';
import { signingSeedOf } from './signing-key.ts';
import { openSealedKeys, unwrapPrivateKey } from './slot-wrap.ts';
import type { RegisterKeys } from './slot-wrap.ts';

type WhoUnlocked = {
  readonly slotId: string;
  readonly personId: string;
  readonly kind: Slot['kind'];
  /** The passphrase is a one-time one, made for a reset: the person must choose their own. */
  readonly oneTime?: true;
};

/** What an officer's slot or a recovery key opens: rows and ledger. */
export type UnlockedOfficer = WhoUnlocked &
  RegisterKeys & {
    readonly role: 'dpo' | 'handler';
    /**
     * Ed25519 seed of this person's signing key, from their slot's private key. Absent with an older recovery key whose
     * slot names no signing key.
     */
    readonly signingSeed?: Uint8Array;
  };
/** What a manager's slot opens: the de-identified ledger, and nothing that leads to a name. */
export type UnlockedManager = WhoUnlocked & {
  readonly role: 'manager';
  readonly ledgerKey: Uint8Array;
  readonly dataKey?: never;
  readonly auditSeed?: never;
};
/** What one slot opens. The caller wipes the keys when the register is locked. */
export type Unlocked = UnlockedOfficer | UnlockedManager;

/**
 * `firstSlotId` is the slot to try first, as each derivation takes about a second; `worker` is the thread to derive in.
 */
export type UnlockOptions = { readonly firstSlotId?: string | undefined; readonly worker?: URL | undefined };

/**
 * Tries the passphrase on one slot after the other and verifies the whole key file with the keys it opens. Only the key
 * file vouches for these keys: the register's own files must open with them before anything is written. Throws
 * `WrongPassphrase` if no slot opens, `KeyFileAltered` if the file is not as the register wrote it.
 */
export async function unlockWithPassphrase(
  keyFile: KeyFile,
  passphrase: string,
  { firstSlotId, worker }: UnlockOptions = {},
): Promise<Unlocked> {
  const slots = keyFile.slots.filter((slot) => slot.kind === 'passphrase');
  refuseUnacceptableKdfs(slots);
  for (const slot of slots.sort((a, b) => Number(b.id === firstSlotId) - Number(a.id === firstSlotId))) {
    const secret = await deriveKey(passphrase, slot.kdf, worker);
    const unlocked = await openSlot(keyFile, slot, secret);
    if (unlocked !== undefined) return unlocked;
  }
  throw new WrongPassphrase();
}

/**
 * Opens a recovery slot with a typed recovery key. Throws `RecoveryKeyMistyped` if it cannot be one, `WrongRecoveryKey`
 * if it is not this register's, `KeyFileAltered` if the file is not as the register wrote it.
 */
export async function unlockWithRecoveryKey(keyFile: KeyFile, recoveryKey: string): Promise<UnlockedOfficer> {
  const secret = await readRecoveryKey(recoveryKey);
  for (const slot of keyFile.slots.filter(({ kind }) => kind === 'recovery')) {
    const unlocked = await openSlot(keyFile, slot, secret.slice());
    if (unlocked !== undefined && unlocked.role !== 'manager') {
      wipe(secret);
      return unlocked;
    }
  }
  wipe(secret);
  throw new WrongRecoveryKey();
}

/**
 * Throws `KeyFileAltered` for a slot with less than 64 MiB or three passes, or over the caps: Docket never writes one.
 */
function refuseUnacceptableKdfs(slots: readonly PassphraseSlot[]): void {
  if (!slots.every(({ kdf }) => kdfIsAcceptable(kdf))) {
    throw new KeyFileAltered('protection');
  }
}

/** Returns what `secret` opens in this slot, or `undefined`. Wipes the secret. */
async function openSlot(keyFile: KeyFile, slot: Slot, secret: Uint8Array): Promise<Unlocked | undefined> {
  try {
    const privateKey = await unwrapPrivateKey(secret, keyFile.registerId, slot);
    if (privateKey === undefined) return undefined;
    const keys = await openSealedKeys(slot, privateKey);
    const signingSeed = signingSeedOf(privateKey);
    wipe(privateKey);
    const unlocked = toUnlocked(slot, keys, signingSeed);
    await verifyKeyFile(keyFile, unlocked);
    return unlocked;
  } finally {
    wipe(secret);
  }
}

function toUnlocked(slot: Slot, keys: Uint8Array, signingSeed: Uint8Array): Unlocked {
  const { id: slotId, personId, kind, role } = slot;
  const oneTime = slot.kind === 'passphrase' && slot.oneTime === true ? ({ oneTime: true } as const) : {};
  if (role === 'manager') {
    if (keys.length !== 32) throw new KeyFileAltered('managerHoldsMore');
    wipe(signingSeed);
    return { slotId, personId, kind, role, ...oneTime, ledgerKey: keys };
  }
  const signs = slot.kind === 'passphrase' || slot.signing !== undefined;
  if (!signs) wipe(signingSeed);
  const unlocked = {
    slotId,
    personId,
    kind,
    role,
    ...oneTime,
    dataKey: keys.slice(0, 32),
    ledgerKey: keys.slice(32, 64),
    auditSeed: keys.slice(64, 96),
    ...(signs ? { signingSeed } : {}),
  };
  wipe(keys);
  return unlocked;
}
