import { procedure, requestReference } from '../procedure.ts';
import { correctableFields, requestCase } from './request.ts';

/** Corrects who asks and who handles it. Dates are changed by events, never here. */
export const editRequest = procedure
  .input(correctableFields.partial().extend({ reference: requestReference }))
  .output(requestCase);
