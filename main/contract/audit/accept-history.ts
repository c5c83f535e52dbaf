import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';
import { reasonText } from '../reason.ts';

/** Why a register in doubt is taken for the right one. */
export const whyAccepted = reasonText({
  missing: said('audit.refusals.whyAccepted'),
  least: 10,
  most: 500,
});

/** Takes the register as it is for the current one, with a reason that stays in the chain. */
export const acceptHistory = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ reason: whyAccepted }))
  .output(z.object({ accepted: z.boolean() }));
