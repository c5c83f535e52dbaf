import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { draftName, passing } from './draft.ts';

export const dropDraft = procedure
  .meta(passing)
  .input(z.object({ name: draftName }))
  .output(z.object({ dropped: z.boolean() }));
