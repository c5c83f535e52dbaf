import { z } from 'zod';

/** Passes of Argon2id. A slot with fewer is a downgrade and refused. */
export const kdfPasses = 3;
/** Bytes. Security promise 11: never under 64 MiB. */
export const kdfMemoryFloor = 64 * 1024 * 1024;
/** Bytes. A slot that asks for more would exhaust the computer's memory, and is refused. */
export const kdfMemoryCap = 1024 * 1024 * 1024;

const encoded = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`, 'u'));
const name = z.string().min(1).max(128);
const instant = z.iso.datetime({ offset: true });

const sealOverhead = 48;
const wrapOverhead = 16 + 24 + 16;

/**
 * The parameters by which a passphrase becomes a key. The slot's wrap is bound to them; weaker ones than the floor are
 * refused.
 */
const kdf = z.strictObject({
  algorithm: z.literal('argon2id13'),
  passes: z.number().int(),
  /** Bytes. */
  memory: z.number().int(),
  salt: encoded(16),
});
export type Kdf = Readonly<z.infer<typeof kdf>>;

const slotFields = {
  id: name,
  personId: name,
  /** X25519. */
  publicKey: encoded(32),
  /** Key check ‖ nonce ‖ XChaCha20-Poly1305 of the X25519 private key. */
  wrappedPrivateKey: encoded(32 + wrapOverhead),
  createdAt: instant,
};

/**
 * The holder's Ed25519 signing key, derived from the slot's private key, and other keys that are theirs: of earlier
 * passphrases, of a recovery key. Absent in slots made by a Docket without this field, until the holder unlocks.
 */
const signing = z.strictObject({
  verifyKey: encoded(32),
  vouched: z.array(z.strictObject({ verifyKey: encoded(32), by: encoded(32), signature: encoded(64) })).max(1000),
});
export type Signing = Readonly<z.infer<typeof signing>>;
const signs = { signing: signing.optional() };

/** Present while the passphrase is a one-time one that Docket made for a reset: its holder must choose their own. */
const oneTime = { oneTime: z.literal(true).optional() };
/** Opens rows and ledger: data key ‖ ledger key ‖ audit seed, sealed to the slot's public key. */
const officerKeys = { sealedKeys: encoded(96 + sealOverhead) };
/** Opens the de-identified ledger only: the ledger key, sealed to the slot's public key. */
const managerKeys = { sealedKeys: encoded(32 + sealOverhead) };

const officerSlot = z.strictObject({
  kind: z.literal('passphrase'),
  role: z.enum(['dpo', 'handler']),
  kdf,
  ...oneTime,
  ...signs,
  ...slotFields,
  ...officerKeys,
});
const managerSlot = z.strictObject({
  kind: z.literal('passphrase'),
  role: z.literal('manager'),
  kdf,
  ...oneTime,
  ...slotFields,
  ...managerKeys,
});
/** A recovery key. `personId` is the person who printed it; whoever holds the sheet can use it. */
const recoverySlot = z.strictObject({
  kind: z.literal('recovery'),
  role: z.literal('dpo'),
  ...signs,
  ...slotFields,
  ...officerKeys,
});

/** One way to open the register: a person's passphrase or a recovery key. */
export const slot = z.union([officerSlot, managerSlot, recoverySlot]);
export type Slot = Readonly<z.infer<typeof slot>>;
export type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>;
export type RecoverySlot = Extract<Slot, { kind: 'recovery' }>;
export type SlotRole = Slot['role'];

/** The signing keys that a slot names for its holder; undefined for a manager, who signs nothing. */
export function signingOf(slot: Slot): Signing | undefined {
  return slot.role === 'manager' ? undefined : slot.signing;
}
