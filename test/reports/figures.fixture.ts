import type { Figures } from '../../main/contract/reports/compute-figures.ts';

const small = { hidden: true, reason: 'small' } as const;
const month = (name: string, received: number, answeredOnTime: number, answeredLate: number) => ({
  month: name,
  received,
  answered: answeredOnTime + answeredLate,
  answeredOnTime,
  answeredLate,
});

/** The figures of the picture `08-manager-light`, of an invented council. */
export const councilFigures: Figures = {
  organisation: 'Harrowmere Borough Council',
  authority: 'ICO',
  timeZone: 'Europe/London',
  revision: 41,
  today: '2026-11-25',
  period: { from: '2025-12-01', to: '2026-11-25' },
  detail: 'all',
  received: 74,
  answered: 62,
  onTime: 57,
  late: 5,
  medianDays: 21,
  extended: 5,
  refused: 3,
  refusedWithReasons: 2,
  refusedInPart: 1,
  yearBefore: { period: { from: '2024-12-01', to: '2025-11-25' }, answered: 50, onTime: 42 },
  open: {
    total: 22,
    overdue: 2,
    overdue1To7Days: 2,
    overdueMoreThan7Days: 0,
    dueIn7Days: 6,
    dueLater: 11,
    pausedOrNotStarted: 3,
    oldestOverdueDays: 5,
  },
  byMonth: [
    month('2025-12', 5, 5, 1),
    month('2026-01', 6, 4, 0),
    month('2026-02', 5, 5, 1),
    month('2026-03', 7, 5, 0),
    month('2026-04', 4, 6, 1),
    month('2026-05', 5, 5, 0),
    month('2026-06', 4, 5, 0),
    month('2026-07', 6, 4, 0),
    month('2026-08', 5, 5, 1),
    month('2026-09', 6, 5, 0),
    month('2026-10', 10, 4, 1),
    month('2026-11', 11, 4, 0),
  ],
  byRight: [
    { right: 'access', received: 61, answered: 52, onTime: 47 },
    { right: 'erasure', received: 11, answered: 9, onTime: 9 },
    { right: 'rectification', received: 4, answered: 3, onTime: 3 },
    { right: 'objection', received: 1, answered: 0, onTime: 0 },
  ],
  byKind: [
    { kind: 'SAR', received: 61, answered: 52 },
    { kind: 'ERA', received: 13, answered: 10 },
  ],
  byChannel: [
    { channel: 'email', received: 60, answered: 50 },
    { channel: 'post', received: 14, answered: 12 },
  ],
  byDepartment: {
    shown: true,
    rows: [
      { department: 'Housing', answered: 17, onTime: 16, medianDays: 24 },
      { department: 'HR and payroll', answered: 11, onTime: 10, medianDays: 20 },
      { department: 'Adult social care', answered: 10, onTime: 8, medianDays: 27 },
      { department: 'Children’s services', answered: 8, onTime: 7, medianDays: 26 },
      { department: '=HYPERLINK("http://198.51.100.7","Revenues")', answered: 7, onTime: 7, medianDays: 16 },
      { department: 'Parking', answered: 5, onTime: 5, medianDays: 14 },
      { department: 'Libraries', answered: small, onTime: small, medianDays: small },
      { department: null, answered: small, onTime: small, medianDays: small },
    ],
  },
  breaches: {
    recorded: 18,
    byCause: [
      { cause: 'wrong-recipient', count: 8 },
      { cause: 'lost-or-stolen', count: 4 },
      { cause: 'wrong-access', count: 3 },
      { cause: 'outside-attack', count: 2 },
      { cause: 'published-by-mistake', count: 1 },
    ],
    toldAuthority: 3,
    toldWithin72Hours: 3,
    toldPeople: 2,
    decided: 17,
    decidedWithReasons: 17,
  },
};

/** A period in which nothing was answered and nothing went wrong. */
export const quietFigures: Figures = {
  ...councilFigures,
  received: 2,
  answered: 0,
  onTime: 0,
  late: 0,
  medianDays: null,
  extended: 0,
  yearBefore: { ...councilFigures.yearBefore, answered: 0, onTime: 0 },
  byMonth: [month('2026-11', 2, 0, 0)],
  byRight: [],
  byKind: [],
  byChannel: [],
  byDepartment: { shown: true, rows: [] },
  breaches: {
    recorded: 0,
    byCause: [],
    toldAuthority: 0,
    toldWithin72Hours: 0,
    toldPeople: 0,
    decided: 0,
    decidedWithReasons: 0,
  },
};

/** The same council as its manager sees a quarter: small counts hidden, signed by an officer. */
export const managerCouncil: Figures = {
  ...councilFigures,
  period: { from: '2026-07-01', to: '2026-09-30' },
  detail: 'whole',
  vouched: { state: 'signed', role: 'dpo', at: '2026-11-24T17:00:00Z' },
  onTime: small,
  late: small,
  extended: small,
  yearBefore: { ...councilFigures.yearBefore, onTime: small },
  open: {
    total: 22,
    overdue: small,
    overdue1To7Days: small,
    overdueMoreThan7Days: small,
    dueIn7Days: 6,
    dueLater: 11,
    pausedOrNotStarted: small,
    oldestOverdueDays: small,
  },
  byMonth: councilFigures.byMonth.slice(7, 10).map((each) => ({ ...each, answeredOnTime: small, answeredLate: small })),
  byRight: [{ right: 'access', received: 61, answered: 52, onTime: small }],
  byDepartment: {
    shown: true,
    rows: [
      { department: 'Housing', answered: 17, onTime: small, medianDays: small },
      { department: 'Libraries', answered: small, onTime: small, medianDays: small },
    ],
  },
};
