import { z } from 'zod';
import { slot } from './key-slot.ts';

const mac = z.string().regex(/^[A-Za-z0-9_-]{43}$/u);

const intakeKey = { id: z.string().min(1).max(128), publicKey: mac };
/**
 * The signature of the person who replaced the register's intake key, by which another computer may believe the new
 * one.
 */
const signed = z.strictObject({ by: mac, signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/u) });

/** `keys.json`. Binary fields are unpadded URL-safe base64. It names no person: slots carry ids only. */
export const keyFile = z.strictObject({
  format: z.literal(1),
  registerId: z.string().min(1).max(128),
  /** Shown before anything is unlocked. */
  organisation: z.string().max(1000),
  /** In which languages the window greets whoever has unlocked nothing, the organisation's own first. */
  languages: z.array(z.string().max(35)).max(100).optional(),
  createdAt: z.iso.datetime({ offset: true }),
  /** Rises by one each time the register's keys are replaced. */
  epoch: z.number().int().min(1),
  /** Rises by one with each change of a slot; absent until the first change in a key file older than this field. */
  revision: z.number().int().min(1).optional(),
  /** The intake key that staff reports are sealed to. Its private half lies in the register. */
  intake: z.strictObject({ ...intakeKey, signed: signed.optional() }),
  slots: z.array(slot).min(1).max(1000),
  /** Present only while the register is being re-keyed: the keys of the epoch before, wrapped under the new ones. */
  previous: z
    .strictObject({
      data: z.string().max(400),
      ledger: z.string().max(400),
      /** The next intake key, signed by the officer who began the re-keying; another officer may finish it. */
      intake: z.strictObject({ ...intakeKey, signed, privateKey: z.string().max(400) }).optional(),
    })
    .optional(),
  /** MAC of everything but the managers' own passphrase wraps, under a key derived from the data key. */
  dataMac: mac,
  /**
   * MAC of everything, `dataMac` included, under a key derived from the ledger key, so that a manager can verify too.
   */
  ledgerMac: mac,
});
export type KeyFile = Readonly<z.infer<typeof keyFile>>;
/** A key file without its two MACs. */
export type KeyFileBody = Omit<KeyFile, 'dataMac' | 'ledgerMac'>;

/** The revision of a key file: how often its slots were changed. 0 in a key file older than the field. */
export function revisionOf({ revision }: Pick<KeyFile, 'revision'>): number {
  return revision ?? 0;
}
