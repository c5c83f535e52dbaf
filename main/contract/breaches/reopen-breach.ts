import { z } from 'zod';
import { said } from '../../words/said.ts';
import { breachReference, procedure } from '../procedure.ts';
import { reasonText } from '../reason.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Why a closed breach is opened again. */
export const whyOpenedAgain = reasonText({ missing: said('breaches.refusals.whyOpenedAgain'), most: 2_000 });

/** Opens a closed breach again. The reason stays with the breach. */
export const reopenBreach = procedure
  .input(z.object({ reference: breachReference, reason: whyOpenedAgain }))
  .errors(fieldRefused)
  .output(breachCase);
