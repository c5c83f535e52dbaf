import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import type { Words } from '../../main/words/words.ts';

type Choices<Value extends string> = readonly { readonly value: Value; readonly label: string }[];

const whose = [
  'residents',
  'customers',
  'patients',
  'children',
  'staff',
  'councillors',
  'someone-else',
  'unknown',
] as const satisfies SealedReport['whose'];
const howMany = [
  'one',
  '2-10',
  '11-100',
  '101-1000',
  'more',
  'unknown',
] as const satisfies readonly SealedReport['howMany'][];
const kinds = [
  'names-addresses',
  'money',
  'health',
  'passwords',
  'identity-papers',
  'opinions',
  'unknown',
] as const satisfies SealedReport['kinds'];
const goingOn = ['yes', 'no', 'unknown'] as const satisfies readonly SealedReport['stillGoingOn'][];

/** Whose information it is, in the words of the people who report. */
export function whoseChoices(t: Words): Choices<SealedReport['whose'][number]> {
  return whose.map((value) => ({ value, label: t(`intake.whose.${value}`) }));
}

/** How many people. */
export function howManyChoices(t: Words): Choices<SealedReport['howMany']> {
  return howMany.map((value) => ({ value, label: t(`intake.howMany.${value}`) }));
}

/** What kind of information. */
export function kindChoices(t: Words): Choices<SealedReport['kinds'][number]> {
  return kinds.map((value) => ({ value, label: t(`intake.kinds.${value}`) }));
}

/** Whether it has stopped. */
export function goingOnChoices(t: Words): Choices<SealedReport['stillGoingOn']> {
  return goingOn.map((value) => ({ value, label: t(`intake.goingOn.${value}`) }));
}

/**
 * A choice of several where "I do not know" stands alone: choosing it drops the others, choosing another drops it.
 */
export function withoutContradiction<Value extends string>(before: readonly Value[], after: readonly Value[]): Value[] {
  const added = after.find((value) => !before.includes(value));
  if (added === 'unknown') return after.filter((value) => value === 'unknown');
  return after.filter((value) => value !== 'unknown' || added === undefined);
}
