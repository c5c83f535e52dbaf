import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';

/** The whole breach: facts, clock, severity with its working, decisions, notices, Art. 33(5) record, history. */
export const showBreach = procedure.input(z.object({ reference: breachReference })).output(breachCase);
