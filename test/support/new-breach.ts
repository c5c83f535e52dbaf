import type { BreachFacts } from '../../main/contract/breaches/breach.ts';
import type { SeverityParts } from '../../main/contract/breaches/severity.ts';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';

/** A breach with everything that Art. 33(5) asks of the facts. The people in it are invented. */
export const payslips: BreachFacts = {
  title: 'Payslips of 212 staff sent to a supplier mailing list',
  awareAt: '2026-11-22T14:05:00Z',
  awareEvidence: 'The payroll lead rang at 14:05.',
  happenedAt: 'Sun 22 Nov 2026, about 11:40',
  discovered: 'A supplier wrote back.',
  cause: 'wrong-recipient',
  department: 'HR and payroll',
  facts: 'The monthly payslips went to the list of suppliers instead of the list of staff.',
  effects: 'Loss of confidentiality, 212 people.',
  measures: 'Recall sent, list locked, deletion asked for.',
  peopleCount: 212,
  recordsCount: 212,
};

export const payslipSeverity: SeverityParts = {
  data: 'financial',
  context: 0,
  identification: 'maximum',
  confidentiality: 'known-recipients',
  integrity: 'not-affected',
  availability: 'not-affected',
  onPurpose: false,
  unintelligible: false,
  reasons: { data: 'Pay and bank details', confidentiality: '31 known recipients' },
};

export const swappedLetters: SealedReport = {
  whatHappened:
    'I put two repair letters in one envelope. The tenant at number 16 rang to say they had the letter for number 61.',
  noticedAt: '2026-11-25T09:05:00Z',
  whose: ['residents'],
  howMany: 'one',
  kinds: ['names-addresses'],
  stillGoingOn: 'no',
};
