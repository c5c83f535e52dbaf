import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { keyRefusals } from './person.ts';

/**
 * Takes somebody's key away and gives the whole register new keys. Streams its progress; it ends with the new recovery
 * key, shown this once, because the old card opens nothing any more. Stopping the stream does not stop the work.
 */
export const revokePerson = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ id: z.string() }))
  .errors({
    ...keyRefusals,
    YOURSELF: { message: 'This is your own key. Another data protection officer removes it. Nothing was changed.' },
    LAST_DPO: {
      message:
        'This is the last data protection officer: nobody could add people any more. Add another one first. Nothing was changed.',
    },
    OWN_PASSPHRASE_FIRST: {
      message:
        'You opened the register with the recovery key, and removing somebody makes that card void. Reset your own passphrase first, lock, and unlock with it. Nothing was changed.',
    },
    OVERVIEW_OPEN: {
      message: 'A manager has the overview open in another window. Ask them to lock it first. Nothing was changed.',
    },
    NO_BACKUP: {
      message: 'The backup that comes first could not be made. Nothing was changed.',
      data: z.object({ sentence: z.string() }),
    },
    KEYS_UNFINISHED: {
      message:
        'They hold no key any more, but the register still has its old keys. Unlock it again: that finishes the change. No case was touched.',
      data: z.object({ sentence: z.string() }),
    },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({
          kind: z.literal('removed'),
          name: z.string(),
          recoveryKey: z.string(),
          fingerprint: z.string(),
        }),
      ]),
    ),
  );
