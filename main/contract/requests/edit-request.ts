import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { refused, seenAhead } from './record-event.ts';
import { correctableFields, requestCase } from './request.ts';

/**
 * Corrects what was said of a request when it was logged. `before` is what the caller's fields held: one that is stored
 * otherwise by now refuses the whole correction. A corrected day of receipt takes the place of the earlier event.
 */
export const editRequest = procedure
  .input(
    correctableFields.partial().extend({ reference: requestReference, before: correctableFields.partial().optional() }),
  )
  .errors({
    ...refused,
    ...seenAhead,
    CHANGED_MEANWHILE: {
      message: said('requests.refusals.changedMeanwhile'),
      /** What those fields hold now. */
      data: refusalData({ now: correctableFields.partial() }),
    },
  })
  .output(requestCase);
