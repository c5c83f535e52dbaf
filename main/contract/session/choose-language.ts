import { z } from 'zod';
import { language } from '../deadlines/compute-deadline.ts';
import { procedure } from '../procedure.ts';

/** In which language this computer shows Docket to whoever unlocked it. No fact of the register. */
export const chooseLanguage = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], unaudited: true, withOneTimePassphrase: true })
  .input(z.object({ language }))
  .output(z.object({ language }));
