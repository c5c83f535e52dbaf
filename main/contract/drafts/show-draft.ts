import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { draftName } from './draft.ts';

export const showDraft = procedure
  .input(z.object({ name: draftName }))
  .output(z.object({ content: z.string(), keptAt: instant }).nullable());
