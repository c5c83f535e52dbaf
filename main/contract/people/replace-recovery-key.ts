import { z } from 'zod';
import { said } from '../../words/said.ts';
import { instant, procedure } from '../procedure.ts';
import { keyRefusals } from './person.ts';

/** Makes a new printed key, shown this once, in place of every earlier one. */
export const replaceRecoveryKey = procedure
  .meta({ roles: ['dpo'] })
  .errors({
    ...keyRefusals,
    OWN_PASSPHRASE_FIRST: {
      message: said('people.refusals.replacingNeedsPassphrase'),
    },
  })
  .output(z.object({ recoveryKey: z.string(), fingerprint: z.string(), intakeKey: z.string(), madeAt: instant }));
