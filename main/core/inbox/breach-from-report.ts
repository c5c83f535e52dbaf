import type { BreachFacts } from '../../contract/breaches/breach.ts';
import type { SealedReport } from '../../contract/inbox/sealed-report.ts';
import { instantWords } from '../rules/instants/instant-words.ts';

const whoseWords: Readonly<Record<SealedReport['whose'][number], string>> = {
  residents: 'residents',
  customers: 'customers',
  patients: 'patients',
  children: 'children',
  staff: 'staff',
  councillors: 'councillors',
  'someone-else': 'someone else',
  unknown: 'not known',
};
const howManyWords: Readonly<Record<SealedReport['howMany'], string>> = {
  one: '1 person',
  '2-10': '2 to 10',
  '11-100': '11 to 100',
  '101-1000': '101 to 1,000',
  more: 'more than 1,000',
  unknown: 'not known',
};
const kindWords: Readonly<Record<SealedReport['kinds'][number], string>> = {
  'names-addresses': 'names and addresses',
  money: 'money or bank',
  health: 'health',
  passwords: 'passwords',
  'identity-papers': 'identity papers',
  opinions: 'opinions about someone',
  unknown: 'not known',
};
const goingOnWords: Readonly<Record<SealedReport['stillGoingOn'], string>> = {
  yes: 'yes',
  no: 'no, it has stopped',
  unknown: 'not known',
};

/** A report as it was opened, and when: sealed by the reporter's clock, received and opened by this machine's. */
export type ReportInHand = {
  readonly report: SealedReport;
  readonly receiptCode: string;
  readonly sealedAt: string;
  readonly receivedAt: string;
  readonly openedAt: string;
};

/** What the register can say of a breach that began with a report. Everything else stays blank for the officer. */
export function breachFromReport(
  { report, receiptCode, sealedAt, receivedAt, openedAt }: ReportInHand,
  { timeZone, departments }: { readonly timeZone: string; readonly departments: readonly string[] },
): Omit<BreachFacts, 'title' | 'awareAt' | 'cause'> {
  const [noticed, sealed, received, opened] = [report.noticedAt, sealedAt, receivedAt, openedAt].map((instant) =>
    instantWords(instant, timeZone),
  );
  const answers = [
    report.whose.length === 0
      ? null
      : `Whose information: ${report.whose.map((whose) => whoseWords[whose]).join(', ')}`,
    `How many people: ${howManyWords[report.howMany]}`,
    report.kinds.length === 0 ? null : `Kind of information: ${report.kinds.map((kind) => kindWords[kind]).join(', ')}`,
    `Still going on when reported: ${goingOnWords[report.stillGoingOn]}`,
  ].filter((line) => line !== null);
  return {
    awareEvidence: `Sealed report ${receiptCode}: sealed ${sealed}, received ${received}, opened ${opened}.`,
    happenedAt: '',
    discovered: `Staff noticed it on ${noticed} and reported it.`,
    // Only a department the organisation keeps in its list is counted by.
    department: departments.find((name) => name.toLowerCase() === report.department?.toLowerCase()) ?? null,
    facts: `${report.whatHappened}\n\n${answers.join('\n')}`,
    effects: '',
    measures: '',
    peopleCount: report.howMany === 'one' ? 1 : null,
    recordsCount: null,
  };
}
