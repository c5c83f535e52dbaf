import { z } from 'zod';
import { slot } from './key-slot.ts';

const mac = z.string().regex(/^[A-Za-z0-9_-]{43}$/u);

const intakeKey = { id: z.string().min(1).max(128), publicKey: mac };
/** By whoever gave the register its intake key in place of an earlier one, so that another computer may believe it. */
const signed = z.strictObject({ by: mac, signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/u) });

/** `keys.json`. Binary fields are unpadded URL-safe base64. It names no person: slots carry ids only. */
export const keyFile = z.strictObject({
  format: z.literal(1),
  registerId: z.string().min(1).max(128),
  /** Shown before anything is unlocked. */
  organisation: z.string().max(1000),
  createdAt: z.iso.datetime({ offset: true }),
  /** Rises by one each time the register's keys are replaced. */
  epoch: z.number().int().min(1),
  /** Rises by one with each change of a slot; absent until the first change in a key file older than this field. */
  revision: z.number().int().min(1).optional(),
  /** What staff reports are sealed to; the private half lies inside the register. */
  intake: z.strictObject({ ...intakeKey, signed: signed.optional() }),
  slots: z.array(slot).min(1).max(1000),
  /** Only while the register is being re-keyed: the keys of the epoch before, wrapped under the new ones. */
  previous: z
    .strictObject({
      data: z.string().max(400),
      ledger: z.string().max(400),
      /** What staff seal to once that is done, signed by whoever began it: another officer may be the one to finish. */
      intake: z.strictObject({ ...intakeKey, signed, privateKey: z.string().max(400) }).optional(),
    })
    .optional(),
  /** Of everything but a manager's own passphrase wrap, under a key derived from the data key. */
  dataMac: mac,
  /** Of everything including `dataMac`, under a key derived from the ledger key, so that a manager can verify too. */
  ledgerMac: mac,
});
export type KeyFile = Readonly<z.infer<typeof keyFile>>;
/** A key file before its two MACs. */
export type KeyFileBody = Omit<KeyFile, 'dataMac' | 'ledgerMac'>;

/** How often the slots of a key file were changed, as far as it tells: 0 in one older than the field. */
export function revisionOf({ revision }: Pick<KeyFile, 'revision'>): number {
  return revision ?? 0;
}
