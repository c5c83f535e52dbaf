import { Temporal } from 'temporal-polyfill';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { isHidden, type Figures, type ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { managerPassphrase, someKeys } from '../people/some-keys.ts';
import { lastOf } from '../support/care.ts';
import { english as t } from '../support/english.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { seededRandom } from '../support/seed.ts';
import { fetchTicket } from '../support/upload.ts';

const today = '2026-11-25';
const periods = {
  september: { from: '2026-09-01', to: '2026-09-30' },
  quarter: { from: '2026-07-01', to: '2026-09-30' },
  october: { from: '2026-10-01', to: '2026-10-31' },
} as const;

/** What was done in a case, as it was done: nothing of it is read from what Docket counts. */
type Done = {
  readonly received: string;
  readonly channel: 'email' | 'post';
  readonly right: 'access' | 'erasure';
  readonly answered: string | undefined;
  readonly withdrawn: boolean;
  readonly extended: boolean;
  readonly due: string;
};
type DoneBreach = {
  readonly aware: string;
  readonly cause: 'wrong-recipient' | 'lost-or-stolen';
  readonly notifiedAfter: number | undefined;
  readonly decided: 'notify' | undefined;
  readonly people: 'tell' | 'told' | 'undecided';
};

const day = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString();

/** Works through cases at random, by the same calls as the window, and writes down beside them what was done. */
async function work({ docket }: TestDocket): Promise<{ requests: Done[]; breaches: DoneBreach[] }> {
  const random = seededRandom('figures from events');
  const requests: Done[] = [];
  for (let at = 0; at < 36; at += 1) {
    const received = day('2026-08-20', random.int(0, 55));
    const channel = random.int(0, 2) === 0 ? 'email' : 'post';
    const right = random.int(0, 3) === 0 ? 'erasure' : 'access';
    const { reference } = await docket.requests.logRequest(
      newRequest({ receivedOn: received, channel, rights: [right] }),
    );
    const record = async (type: 'extended' | 'answered' | 'withdrawn', on: string, reason: string | null = null) =>
      await docket.requests.recordEvent({ reference, type, on, reason, note: null });
    const extended = random.int(0, 5) === 0;
    if (extended) await record('extended', day(received, 10), 'number');
    const kind = random.int(0, 6);
    const on = day(received, random.int(12, 44));
    const answered = kind > 1 && on <= today ? on : undefined;
    if (answered !== undefined) await record('answered', answered);
    const withdrawn = answered === undefined && kind === 0;
    if (withdrawn) await record('withdrawn', day(received, 11));
    // The law's own date: a month, or three, and on if it is no working day (tested by vectors of its own).
    const due = (await docket.requests.showRequest({ reference })).due ?? '';
    requests.push({ received, channel, right, answered, withdrawn, extended, due });
  }
  const breaches: DoneBreach[] = [];
  for (let at = 0; at < 14; at += 1) {
    const aware = `${day('2026-09-01', random.int(0, 60))}T09:00:00Z`;
    const cause = random.int(0, 2) === 0 ? 'wrong-recipient' : 'lost-or-stolen';
    const { reference } = await docket.breaches.logBreach({ ...payslips, awareAt: aware, cause });
    const notifiedAfter = random.int(0, 2) === 0 ? random.int(1, 96) : undefined;
    const decided = random.int(0, 3) === 0 ? undefined : 'notify';
    const people = (['tell', 'told', 'undecided'] as const)[random.int(0, 3)] ?? 'undecided';
    if (decided !== undefined || people !== 'undecided')
      await docket.breaches.decideNotification({
        reference,
        ...(decided !== undefined && {
          authority: { choice: decided, reasons: at % 2 === 0 ? 'A risk is likely.' : '', delayReasons: null },
        }),
        ...(people !== 'undecided' && { people: { choice: 'tell', condition: null, reasons: 'Bank details.' } }),
      });
    if (notifiedAfter !== undefined)
      await docket.breaches.recordNotice({
        reference,
        kind: 'first',
        sentAt: Temporal.Instant.from(aware).add({ hours: notifiedAfter }).toString(),
        authorityReference: '',
        note: '',
        delayReasons: 'It was found late.',
      });
    if (people === 'told')
      await docket.breaches.recordPeopleTold({
        reference,
        told: { on: day(aware.slice(0, 10), 1), means: 'post', people: 3 },
      });
    breaches.push({ aware: aware.slice(0, 10), cause, notifiedAfter, decided, people });
  }
  return { requests, breaches };
}

type Counted = Readonly<Record<string, number>>;

/** Every figure of a period, counted from what was done. */
function count(
  done: Awaited<ReturnType<typeof work>>,
  { from, to }: { readonly from: string; readonly to: string },
): Counted {
  const within = (on: string | undefined) => on !== undefined && on >= from && on <= to;
  const received = done.requests.filter((request) => within(request.received));
  const answered = done.requests.filter((request) => within(request.answered));
  const days = answered.map((request) =>
    Temporal.PlainDate.from(request.received)
      .until(request.answered ?? '')
      .total('days'),
  );
  const breaches = done.breaches.filter(({ aware }) => within(aware));
  const open = done.requests.filter((request) => request.answered === undefined && !request.withdrawn);
  const late = answered.filter((request) => (request.answered ?? '') > request.due).length;
  const counts = {
    received: received.length,
    answered: answered.length,
    late,
    onTime: answered.length - late,
    extended: answered.filter((request) => request.extended).length,
    medianDays: days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1] ?? -1,
    open: open.length,
    overdue: open.filter(({ due }) => due < today).length,
    breaches: breaches.length,
    toldAuthority: breaches.filter(({ notifiedAfter }) => notifiedAfter !== undefined).length,
    toldWithin72Hours: breaches.filter(({ notifiedAfter = 999 }) => notifiedAfter <= 72).length,
    toldPeople: breaches.filter(({ people }) => people === 'told').length,
    peopleWaiting: breaches.filter(({ people }) => people === 'tell').length,
    decided: breaches.filter(({ decided }) => decided !== undefined).length,
  };
  const by = (name: string, value: string, of: readonly Done[], is: (request: Done) => boolean) => ({
    [`${name} ${value}`]: of.filter(is).length,
  });
  return Object.assign(
    counts,
    ...(['email', 'post'] as const).flatMap((channel) => [
      by('received by', channel, received, (request) => request.channel === channel),
      by('answered by', channel, answered, (request) => request.channel === channel),
    ]),
    ...(['access', 'erasure'] as const).flatMap((right) => [
      by('received for', right, received, (request) => request.right === right),
      by('answered for', right, answered, (request) => request.right === right),
    ]),
    ...(['wrong-recipient', 'lost-or-stolen'] as const).map((cause) => ({
      [cause]: breaches.filter((breach) => breach.cause === cause).length,
    })),
  );
}

/** The same figures as Docket shows them; one that is hidden is left out. */
function shown({ open, breaches, ...figures }: Figures): Partial<Counted> {
  const all = {
    received: figures.received,
    answered: figures.answered,
    late: figures.late,
    onTime: figures.onTime,
    extended: figures.extended,
    medianDays: figures.medianDays ?? -1,
    open: open.total,
    overdue: open.overdue,
    breaches: breaches.recorded,
    toldAuthority: breaches.toldAuthority,
    toldWithin72Hours: breaches.toldWithin72Hours,
    toldPeople: breaches.toldPeople,
    peopleWaiting: breaches.peopleWaiting,
    decided: breaches.decided,
    ...Object.fromEntries([
      ...figures.byChannel.flatMap((row) => [
        [`received by ${row.channel}`, row.received],
        [`answered by ${row.channel}`, row.answered],
      ]),
      ...figures.byRight.flatMap((row) => [
        [`received for ${row.right}`, row.received],
        [`answered for ${row.right}`, row.answered],
      ]),
      ...breaches.byCause.map((row) => [row.cause, row.count]),
    ]),
  };
  const counts: Record<string, number> = {};
  for (const [name, value] of Object.entries<ShownCount>(all)) if (!isHidden(value)) counts[name] = value;
  return counts;
}

async function exported(d: TestDocket, period: { from: string; to: string }, format: 'xlsx' | 'pdf'): Promise<Buffer> {
  const ready = await lastOf(await d.docket.reports.exportReport({ ...period, format }));
  if (ready.kind !== 'ready') throw new Error('The report is ready.');
  return await fetchTicket(d, ready.ticket);
}

/** The rows of the sheets with one figure a row: what it is called, and its count. */
async function workbookRows(d: TestDocket, period: { from: string; to: string }): Promise<ReadonlyMap<string, string>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await exported(d, period, 'xlsx')).buffer);
  const rows = new Map<string, string>();
  for (const name of ['Summary', 'Breaches'])
    book.getWorksheet(name)?.eachRow((row) => rows.set(row.getCell(1).text, row.getCell(2).text));
  return rows;
}

/** What the workbook calls each figure. */
const labels: Readonly<Record<string, string>> = {
  received: t('reports.columns.received'),
  answered: t('reports.columns.answered'),
  onTime: t('reports.keyFigures.onTime'),
  late: t('reports.paper.answeredLate'),
  extended: t('reports.paper.labels.afterExtension'),
  medianDays: t('reports.paper.labels.half'),
  open: t('reports.keyFigures.open'),
  overdue: t('reports.paper.labels.overdueNow'),
  breaches: t('reports.keyFigures.breaches'),
  toldWithin72Hours: t('reports.paper.labels.toldInside'),
  toldPeople: t('reports.paper.labels.peopleTold'),
  peopleWaiting: t('reports.paper.labels.peopleWaiting'),
};

test('every figure that a manager sees or exports is the count of what was done', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const done = await work(d);
  for (const period of Object.values(periods)) {
    const own = count(done, period);
    const officers = shown(await d.docket.reports.showFigures(period));
    expect(officers).toEqual(Object.fromEntries(Object.entries(own).filter(([name]) => name in officers)));
    for (const name of Object.keys(labels)) expect(officers, name).toHaveProperty([name]);
  }
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: managerPassphrase });
  let compared = 0;
  for (const period of Object.values(periods)) {
    const own = count(done, period);
    const seen = shown(await d.docket.reports.showFigures(period));
    for (const [name, value] of Object.entries(seen)) expect([name, value]).toEqual([name, own[name]]);
    compared += Object.keys(seen).length;
    const rows = await workbookRows(d, period);
    for (const [name, label] of Object.entries(labels)) {
      expect([...rows.keys()]).toContain(label);
      if (seen[name] !== undefined) expect([label, rows.get(label)]).toEqual([label, String(own[name])]);
    }
    const text = (await readPdfLines(await exported(d, period, 'pdf'))).join(' ');
    expect(text).toContain(`People told in ${own['toldPeople']} of ${own['breaches']}.`);
    if (own['peopleWaiting'] !== 0) expect(text).toContain(`Decided and not yet done: ${own['peopleWaiting']}.`);
    expect(text).toContain(`Authority told in ${own['toldAuthority']} of ${own['breaches']}`);
  }
  expect(compared).toBeGreaterThan(30);
});
