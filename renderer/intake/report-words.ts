import { howMany, kindOfData, stillGoingOn, whoseData } from '../../main/contract/inbox/sealed-report.ts';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import type { Words } from '../../main/words/words.ts';

type Choices<Value extends string> = readonly { readonly value: Value; readonly label: string }[];

/** Whose information it is, in the words of the people who report. */
export function whoseChoices(t: Words): Choices<SealedReport['whose'][number]> {
  return whoseData.options.map((value) => ({ value, label: t(`intake.whose.${value}`) }));
}

/** How many people. */
export function howManyChoices(t: Words): Choices<SealedReport['howMany']> {
  return howMany.options.map((value) => ({ value, label: t(`intake.howMany.${value}`) }));
}

/** What kind of information. */
export function kindChoices(t: Words): Choices<SealedReport['kinds'][number]> {
  return kindOfData.options.map((value) => ({ value, label: t(`intake.kinds.${value}`) }));
}

/** Whether it has stopped. */
export function goingOnChoices(t: Words): Choices<SealedReport['stillGoingOn']> {
  return stillGoingOn.options.map((value) => ({ value, label: t(`intake.goingOn.${value}`) }));
}

/**
 * A choice of several where "I do not know" stands alone: choosing it drops the others, choosing another drops it.
 */
export function withoutContradiction<Value extends string>(before: readonly Value[], after: readonly Value[]): Value[] {
  const added = after.find((value) => !before.includes(value));
  if (added === 'unknown') return after.filter((value) => value === 'unknown');
  return after.filter((value) => value !== 'unknown' || added === undefined);
}
