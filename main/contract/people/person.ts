import { z } from 'zod';
import { said } from '../../words/said.ts';
import { instant, refusalData, role } from '../procedure.ts';

export const person = z.object({
  id: z.string(),
  name: z.string(),
  role,
  addedAt: instant,
  /** Since when they hold no key; their name stays in the history. */
  removedAt: instant.nullable(),
  /** The last unlocking that the recent history knows of. */
  lastUnlockedAt: instant.nullable(),
  /** They were given a one-time passphrase and have not chosen their own yet. */
  oneTime: z.boolean(),
  /** The fingerprint of the key they sign the history with, as the recovery sheet prints it; null where they have none. */
  signingKey: z.string().nullable(),
});

export type Person = z.infer<typeof person>;

const weakPassphrase = {
  WEAK_PASSPHRASE: { message: said('people.refusals.weakPassphrase'), data: refusalData({ sentence: z.string() }) },
};

/** What a change to the list of keys can be refused for. */
export const keyRefusals = {
  KEY_FILE_REFUSED: {
    message: said('people.refusals.keyFile'),
    data: refusalData({
      reason: z.enum(['altered', 'damaged', 'missing', 'changing', 'in-doubt', 'no-such-key']),
      sentence: z.string(),
    }),
  },
  NO_SUCH_PERSON: { message: said('people.refusals.nobody') },
};

export const choosingRefusals = { ...keyRefusals, ...weakPassphrase };

/** A passphrase as it is typed: any characters, pasted or not, up to a length that is no attack. */
export const typedPassphrase = z.string().max(4096);
