import { expect, test } from 'vitest';
import type { BreachRow } from '../../main/contract/breaches/breach.ts';
import type { InboxRow } from '../../main/contract/inbox/inbox-row.ts';
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
  const dueToday = (parts.due ?? []).filter(({ due }) => due === moment.today).length;
  return {
    today: moment.today,
    breaches: parts.breaches ?? [],
    overdue: group(parts.overdue),
    dueInSevenDays: group(parts.due),
    waiting: group(),
    next: null,
    sealedReports: 0,
    trayLetters: 0,

    calendar: [{ on: moment.today, count: dueToday, closed: false, weekend: false, name: null }],
  };
}

test('a breach with five hours left leads before a request that is over: it can still be saved', () => {
  const data = today({
    breaches: [breach('BR-2026-0001', '2026-11-25T14:05:00Z')],
    overdue: [request('SAR-2026-0001', '2026-11-20')],
  });
  expect(firstToGoWrong(data, [], moment)).toMatchObject({ kind: 'breach' });
  expect(sentenceOfToday(t, data, moment)).toBe('One breach clock runs out at 14:05. One answer is overdue.');
});

test('what is over leads when no clock ends within a day', () => {
  const data = today({
    breaches: [breach('BR-2026-0001', '2026-11-27T14:05:00Z')],
    overdue: [request('SAR-2026-0001', '2026-11-20')],
  });
  expect(firstToGoWrong(data, [], moment)).toMatchObject({ kind: 'request', request: { reference: 'SAR-2026-0001' } });
});

test('an answer due today leads before one that is over', () => {
  const data = today({
    overdue: [request('SAR-2026-0001', '2026-11-20')],
    due: [request('SAR-2026-0002', '2026-11-25')],
  });
  expect(firstToGoWrong(data, [], moment)).toMatchObject({ request: { reference: 'SAR-2026-0002' } });
  expect(sentenceOfToday(t, data, moment)).toBe('One answer is due today and one is overdue.');
});

test('a breach the authority knows of has no clock any more', () => {
  const data = today({ breaches: [breach('BR-2026-0001', '2026-11-25T14:05:00Z', 'notified')] });
  expect(firstToGoWrong(data, [], moment)).toBeUndefined();
  expect(sentenceOfToday(t, data, moment)).toBe('No clock runs out in the next 7 days.');
});

/** A sealed report that waits, noticed so many hours ago. */
function report(id: string, hoursAgo: number): InboxRow {
  const noticedAt = new Date(Date.parse(moment.now) - hoursAgo * 3_600_000).toISOString();
  return {
    id,
    receiptCode: 'WK-4F2M-9QRT',
    sealedAt: noticedAt,
    receivedAt: moment.now,
    status: 'new',
    department: null,
    stillGoingOn: null,
    summary: 'Payslips went to the wrong person.',
    breach: null,
    noticedAt,
    endsIfBreach: new Date(Date.parse(noticedAt) + 72 * 3_600_000).toISOString(),
  };
}

test('a sealed report noticed 22 hours ago leads before a request due in two days, and before requests that are over', () => {
  const reports = [report('newer', 1), report('older', 22)];
  const due = [request('SAR-2026-0002', '2026-11-27')];
  const older = { kind: 'report', report: { id: 'older' } };
  expect(firstToGoWrong(today({ due }), reports, moment)).toMatchObject(older);
  const over = today({ due, overdue: [request('SAR-2026-0001', '2026-11-20')] });
  expect(firstToGoWrong(over, reports, moment)).toMatchObject(older);
});

test('a sealed report that came this minute leads before a request due in two days, not before one due tomorrow', () => {
  const reports = [report('new', 0)];
  const dueOn = (day: string) => today({ due: [request('SAR-2026-0002', day)] });
  expect(firstToGoWrong(dueOn('2026-11-27'), reports, moment)).toMatchObject({ kind: 'report' });
  expect(firstToGoWrong(dueOn('2026-11-26'), reports, moment)).toMatchObject({ kind: 'request' });
});

test('a sealed report whose hours would be over still leads: nobody has looked', () => {
  const due = [request('SAR-2026-0002', '2026-11-25')];
  expect(firstToGoWrong(today({ due }), [report('old', 90)], moment)).toMatchObject({ kind: 'report' });
  expect(firstToGoWrong(today({}), [{ ...report('copy', 90), endsIfBreach: null }], moment)).toBeUndefined();
});

test('the sentence counts every answer due today and every sealed report, not the rows that are shown', () => {
  const data = { ...today({}), sealedReports: 3 };
  const calendar = [{ on: moment.today, count: 12, closed: false, weekend: false, name: null }];
  expect(sentenceOfToday(t, { ...data, calendar }, moment)).toBe(
    'Three sealed reports wait to be opened. 12 answers are due today.',
  );
});
