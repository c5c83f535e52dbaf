import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { keyRefusals } from './person.ts';

/** Makes a new printed key, shown this once, in place of every earlier one. */
export const replaceRecoveryKey = procedure
  .meta({ roles: ['dpo'] })
  .errors({
    ...keyRefusals,
    OWN_PASSPHRASE_FIRST: {
      message:
        'You opened the register with the recovery key that this would make void. Reset your own passphrase first, lock, and unlock with it. Nothing was changed.',
    },
  })
  .output(z.object({ recoveryKey: z.string(), fingerprint: z.string(), intakeKey: z.string(), madeAt: instant }));
