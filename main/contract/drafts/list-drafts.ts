import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { draftName } from './draft.ts';

/** Under which names something of one's own is kept that was typed and not saved, the newest first. */
export const listDrafts = procedure.output(z.array(z.object({ name: draftName, keptAt: instant })).readonly());
