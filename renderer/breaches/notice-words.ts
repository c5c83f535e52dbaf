import type { BreachNotice } from '../../main/contract/breaches/breach.ts';

/** The phases of telling the authority, in words. */
export const noticeWords: Readonly<Record<BreachNotice['kind'], string>> = {
  first: 'First notice',
  'follow-up': 'Follow-up',
  closing: 'Closing notice',
};
