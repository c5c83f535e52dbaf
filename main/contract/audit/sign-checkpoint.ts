import { procedure } from '../procedure.ts';
import { checkpoint } from './audit.ts';

/** Signs where the chain stands now, for keeping elsewhere. */
export const signCheckpoint = procedure
  .errors({
    NOT_SIGNED: {
      message:
        'This history is not the one this computer knows, so nobody vouches for it. Put the right register back, or accept this one first.',
    },
  })
  .output(checkpoint);
