import { open } from '../kernel/procedures.ts';
import { computeDeadline as countDeadline } from '../rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';

/** Counts a clock for whoever asks; no register is needed and nothing is saved. */
export const computeDeadline = open.deadlines.computeDeadline.handler(({ context: { t }, input, errors }) => {
  try {
    return countDeadline({ language: t.language, ...input });
  } catch (error) {
    if (error instanceof DeadlineInputError)
      throw errors.DEADLINE_INPUT({ data: { field: error.field, sentence: error.message } });
    throw error;
  }
});
