import { rightCodes, type Right } from '../../contract/deadlines/compute-deadline.ts';
import { CommandFailure } from './failure.ts';

/** The rights in a list with commas between them. Throws where one is unknown. */
export function rightsFrom(list: string): Right[] {
  return list
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const right = rightCodes.find((code) => code === word);
      if (right === undefined)
        throw new CommandFailure(
          'RIGHT_UNKNOWN',
          `${word} is not a right Docket knows. Use ${rightCodes.join(', ')}.`,
          2,
        );
      return right;
    });
}
