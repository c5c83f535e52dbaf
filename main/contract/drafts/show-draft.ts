import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { draftName, keptDraft } from './draft.ts';

export const showDraft = procedure.input(z.object({ name: draftName })).output(keptDraft.nullable());
