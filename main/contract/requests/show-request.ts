import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

/** The whole case: facts, clock with its working, events, documents, packs, history. */
export const showRequest = procedure.input(z.object({ reference: requestReference })).output(requestCase);
