import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure, refusalData } from '../procedure.ts';
import { deadline, deadlineInput } from './compute-deadline.ts';

/** Counts a clock from its events; needs no register and saves nothing. */
export const computeDeadline = openProcedure
  .input(deadlineInput)
  .errors({
    DEADLINE_INPUT: {
      message: said('contract.clocks.notCounted'),
      data: refusalData({ field: z.string(), sentence: z.string() }),
    },
  })
  .output(deadline);
