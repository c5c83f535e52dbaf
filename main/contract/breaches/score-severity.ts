import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { severity, severityParts } from './severity.ts';

/** The ENISA score of some parts; nothing is saved. */
export const scoreSeverity = procedure
  .input(severityParts.extend({ peopleCount: z.number().int().min(0).nullable() }))
  .output(severity);
