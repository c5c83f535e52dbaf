import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { choosingRefusals, typedPassphrase } from './person.ts';

/** Changes the passphrase of whoever unlocked, whatever their role: the one thing a one-time passphrase opens. */
export const changePassphrase = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], withOneTimePassphrase: true })
  .input(
    z.object({
      passphrase: typedPassphrase.min(1, 'Type the passphrase you use now.'),
      newPassphrase: typedPassphrase,
    }),
  )
  .errors({
    ...choosingRefusals,
    WRONG_PASSPHRASE: { message: 'That is not the passphrase you unlocked with. Nothing was changed.' },
    WAIT: {
      message: 'Several passphrases were wrong. Wait a little before the next. Nothing was changed.',
      data: z.object({ sentence: z.string(), waitSeconds: z.number() }),
    },
    SAME_PASSPHRASE: { message: 'That is the passphrase you have now. Type another. Nothing was changed.' },
    UNLOCKED_WITH_RECOVERY_KEY: {
      message:
        'You opened the register with the recovery key, which is not a passphrase. Reset your own passphrase under People and keys. Nothing was changed.',
    },
  })
  .output(z.object({ changedAt: z.string() }));
