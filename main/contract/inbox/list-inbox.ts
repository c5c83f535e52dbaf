import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { inboxRow } from './inbox-row.ts';

/** Reports that wait, oldest first, then those already taken in, newest first. */
export const listInbox = procedure.output(z.array(inboxRow));
