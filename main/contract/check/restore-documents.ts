import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { lostDocument } from './check-register.ts';

/** Brings sealed files that are missing or damaged back from the backups here; one document alone when it is named. */
export const restoreDocuments = procedure
  .input(z.object({ documentId: z.string().optional() }))
  .output(z.object({ restored: z.number(), stillLost: z.array(lostDocument) }));
