import { expect, test } from 'vitest';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { firstToGoWrong, sentenceOfToday } from '../../renderer/requests/today-order.ts';
import type { TodayData } from '../../renderer/requests/today-order.ts';
import { momentOf } from '../../main/words/dates.ts';

const t = await loadWords('en');
const moment = momentOf('2026-11-25T09:12:00Z', 'Europe/London');

function breach(reference: string, notifyBy: string, state: BreachRow['state'] = 'undecided'): BreachRow {
  return {
    reference,
    title: 'Payslips',
    awareAt: '2026-11-22T14:05:00Z',
    notifyBy,
    cause: 'wrong-recipient',
    department: null,
    state,
    notifiedAt: null,
    nextStep: 'Decide',
    nextLimit:
      state === 'undecided' || state === 'to-notify'
        ? { of: 'authority', name: '', startsAt: '2026-11-22T14:05:00Z', at: notifyBy }
        : null,
    investigatedFrom: null,
  };
}

function request(reference: string, due: string): RequestRow {
  return {
    reference,
    requester: 'Sunniva Hale',
    hasRepresentative: false,
    rights: ['access'],
    clockState: 'running',
    due,
    noticeBy: null,
    policyDue: null,
    since: null,
    receivedOn: '2026-10-20',
    stage: 'search',
    nextStep: 'Collect',
    department: null,
    handler: null,
    extended: false,
    outcome: null,
  };
}

function today(parts: { breaches?: BreachRow[]; overdue?: RequestRow[]; due?: RequestRow[] }): TodayData {
  const group = (rows: RequestRow[] = []) => ({ rows, total: rows.length });
  return {
    today: moment.today,
    breaches: parts.breaches ?? [],
    overdue: group(parts.overdue),
    dueInSevenDays: group(parts.due),
    waiting: group(),
    next: null,
    sealedReports: 0,
    calendar: [],
  };
}

test('a breach with five hours left leads before a request that is over: it can still be saved', () => {
  const data = today({
    breaches: [breach('BR-2026-0001', '2026-11-25T14:05:00Z')],
    overdue: [request('SAR-2026-0001', '2026-11-20')],
  });
  expect(firstToGoWrong(data, moment)).toMatchObject({ kind: 'breach' });
  expect(sentenceOfToday(t, data, moment)).toBe('One breach clock runs out at 14:05. One answer is overdue.');
});

test('what is over leads when no clock ends within a day', () => {
  const data = today({
    breaches: [breach('BR-2026-0001', '2026-11-27T14:05:00Z')],
    overdue: [request('SAR-2026-0001', '2026-11-20')],
  });
  expect(firstToGoWrong(data, moment)).toMatchObject({ kind: 'request', request: { reference: 'SAR-2026-0001' } });
});

test('an answer due today leads before one that is over', () => {
  const data = today({
    overdue: [request('SAR-2026-0001', '2026-11-20')],
    due: [request('SAR-2026-0002', '2026-11-25')],
  });
  expect(firstToGoWrong(data, moment)).toMatchObject({ request: { reference: 'SAR-2026-0002' } });
  expect(sentenceOfToday(t, data, moment)).toBe('One answer is due today and one is overdue.');
});

test('a breach the authority knows of has no clock any more', () => {
  const data = today({ breaches: [breach('BR-2026-0001', '2026-11-25T14:05:00Z', 'notified')] });
  expect(firstToGoWrong(data, moment)).toBeUndefined();
  expect(sentenceOfToday(t, data, moment)).toBe('No clock runs out in the next 7 days.');
});
