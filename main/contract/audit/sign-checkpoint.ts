import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';
import { checkpoint } from './audit.ts';

/** Signs where the chain stands now, for keeping elsewhere. */
export const signCheckpoint = procedure
  .errors({
    NOT_SIGNED: {
      message: said('audit.refusals.notSigned'),
    },
  })
  .output(checkpoint);
