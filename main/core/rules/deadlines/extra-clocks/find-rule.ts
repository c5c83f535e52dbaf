import { extraClockCodes, type ExtraClockCode } from '../../../../contract/deadlines/extra-clock.ts';
import { said } from '../../../../words/said.ts';
import { DeadlineInputError } from '../deadline-input-error.ts';
import { contract } from './contract.ts';
import { dora } from './dora.ts';
import type { ExtraClockRule } from './extra-clock-rule.ts';
import { nis2 } from './nis2.ts';
import { processor } from './processor.ts';

/** Every further clock Docket counts. */
export const extraClockRules: readonly ExtraClockRule[] = [...nis2, ...dora, processor, contract];

/** The rule behind a code. Throws DeadlineInputError on `field`. */
export function findRule(code: ExtraClockCode, field: string): ExtraClockRule {
  const found = extraClockRules.find((rule) => rule.code === code);
  if (found === undefined)
    throw new DeadlineInputError(field, said('contract.clocks.extraClock', { codes: extraClockCodes.join(', ') }));
  return found;
}
