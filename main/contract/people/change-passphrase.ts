import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData } from '../procedure.ts';
import { choosingRefusals, typedPassphrase } from './person.ts';

/** Changes the passphrase of whoever unlocked, whatever their role: the one thing a one-time passphrase opens. */
export const changePassphrase = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], withOneTimePassphrase: true })
  .input(
    z.object({
      passphrase: typedPassphrase.min(1, said('people.refusals.currentPassphrase')),
      newPassphrase: typedPassphrase,
    }),
  )
  .errors({
    ...choosingRefusals,
    WRONG_PASSPHRASE: { message: said('people.refusals.wrongPassphrase') },
    WAIT: {
      message: said('session.cannotOpen.wait'),
      data: refusalData({ sentence: z.string(), waitSeconds: z.number() }),
    },
    SAME_PASSPHRASE: { message: said('people.refusals.samePassphrase') },
    UNLOCKED_WITH_RECOVERY_KEY: {
      message: said('people.refusals.openedWithRecoveryKey'),
    },
  })
  .output(z.object({ changedAt: z.string() }));
