import { z } from 'zod';
import { said } from '../../words/said.ts';
import { breachReference, procedure } from '../procedure.ts';
import { reasonText } from '../reason.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Why a notice that was recorded does not count. */
export const whyWithdrawn = reasonText({ missing: said('breaches.refusals.whyWithdrawn'), most: 10_000 });

/** Takes back the latest notice, recorded by mistake. It stays readable with its reason and no longer counts. */
export const withdrawNotice = procedure
  .input(
    z.object({
      reference: breachReference,
      id: z.string().max(100),
      reason: whyWithdrawn,
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
