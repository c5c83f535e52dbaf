import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { draftName, keptMeanwhile, over, passing } from './draft.ts';

export const dropDraft = procedure
  .meta(passing)
  .errors(keptMeanwhile)
  .input(z.object({ name: draftName, over }))
  .output(z.object({ dropped: z.boolean() }));
