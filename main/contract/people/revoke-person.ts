import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, progress, refusalData } from '../procedure.ts';
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
    YOURSELF: { message: said('people.refusals.yourself') },
    LAST_DPO: {
      message: said('people.refusals.lastOfficer'),
    },
    OWN_PASSPHRASE_FIRST: {
      message: said('people.refusals.removalNeedsPassphrase'),
    },
    OVERVIEW_OPEN: {
      message: said('people.refusals.overviewOpen'),
    },
    NO_BACKUP: {
      message: said('people.refusals.noBackup'),
      data: refusalData({ sentence: z.string() }),
    },
    KEYS_UNFINISHED: {
      message: said('people.refusals.keysUnfinished'),
      data: refusalData({ sentence: z.string() }),
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
