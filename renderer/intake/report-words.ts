import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';

type Choices<Value extends string> = readonly { readonly value: Value; readonly label: string }[];

/** Whose information it is, in the words of the people who report. */
export const whoseChoices: Choices<SealedReport['whose'][number]> = [
  { value: 'residents', label: 'Residents' },
  { value: 'customers', label: 'Customers' },
  { value: 'patients', label: 'Patients' },
  { value: 'children', label: 'Children' },
  { value: 'staff', label: 'Staff' },
  { value: 'councillors', label: 'Councillors' },
  { value: 'someone-else', label: 'Someone else' },
  { value: 'unknown', label: 'I do not know' },
];

/** How many people. */
export const howManyChoices: Choices<SealedReport['howMany']> = [
  { value: 'one', label: '1 person' },
  { value: '2-10', label: '2 to 10 people' },
  { value: '11-100', label: '11 to 100 people' },
  { value: '101-1000', label: '101 to 1,000 people' },
  { value: 'more', label: 'More than 1,000 people' },
  { value: 'unknown', label: 'I do not know how many' },
];

/** What kind of information. */
export const kindChoices: Choices<SealedReport['kinds'][number]> = [
  { value: 'names-addresses', label: 'Names and addresses' },
  { value: 'money', label: 'Money or bank' },
  { value: 'health', label: 'Health' },
  { value: 'passwords', label: 'Passwords' },
  { value: 'identity-papers', label: 'Identity papers' },
  { value: 'opinions', label: 'Opinions about someone' },
  { value: 'unknown', label: 'I do not know' },
];

/** Whether it has stopped. */
export const goingOnChoices: Choices<SealedReport['stillGoingOn']> = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No, it has stopped' },
  { value: 'unknown', label: 'I do not know' },
];

/** The words of a choice. */
export function labelOf<Value extends string>(choices: Choices<Value>, value: Value): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/**
 * A choice of several where "I do not know" stands alone: choosing it drops the others, choosing another drops it.
 */
export function withoutContradiction<Value extends string>(before: readonly Value[], after: readonly Value[]): Value[] {
  const added = after.find((value) => !before.includes(value));
  if (added === 'unknown') return after.filter((value) => value === 'unknown');
  return after.filter((value) => value !== 'unknown' || added === undefined);
}
