import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';
import { only, readCalendar, type Component } from './read-calendar.ts';

async function exported(d: TestDocket, input: { reference?: string } = {}) {
  const answer = await d.docket.reminders.exportCalendar(input);
  const bytes = await fetchTicket(d, answer.ticket);
  return { ...answer, bytes, calendar: readCalendar(bytes) };
}

function entries({ within }: Component): Record<string, Component> {
  return Object.fromEntries(within.map((event) => [only(event, 'SUMMARY').value, event]));
}

test('every live date is an entry that any calendar can read', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({
    ...organisation,
    reminderDays: [7, 1, 0, 7],
    policy: { days: 21, from: 'received' },
  });
  await d.docket.requests.logRequest(newRequest());
  await d.docket.breaches.logBreach(payslips);
  const { calendar, fileName, dates } = await exported(d);
  expect(fileName).toBe('Docket dates.ics');
  expect(dates).toBe(3);
  expect(calendar.name).toBe('VCALENDAR');
  expect(only(calendar, 'VERSION').value).toBe('2.0');
  expect(only(calendar, 'PRODID').value).toBe('-//Docket//Docket//EN');
  expect(only(calendar, 'METHOD').value).toBe('PUBLISH');
  const found = entries(calendar);
  expect(Object.keys(found).sort()).toEqual([
    'BR-2026-0001: the hours to notify end',
    'SAR-2026-0001: due',
    'SAR-2026-0001: house target',
  ]);
  for (const event of calendar.within) {
    expect(event.name).toBe('VEVENT');
    expect(only(event, 'UID').value).toMatch(/^(sar|br)-2026-0001\.(due|house|breach)\.[0-9a-f]{16}@docket\.invalid$/u);
    expect(only(event, 'DTSTAMP').value).toBe('20261125T091200Z');
    expect(only(event, 'CLASS').value).toBe('PRIVATE');
    expect(Number(only(event, 'SEQUENCE').value)).toBeGreaterThan(0);
    for (const alarm of event.within) {
      expect([alarm.name, only(alarm, 'ACTION').value]).toEqual(['VALARM', 'DISPLAY']);
      expect(only(alarm, 'DESCRIPTION').value).toBe(only(event, 'SUMMARY').value);
    }
  }
  const due = found['SAR-2026-0001: due'];
  const breach = found['BR-2026-0001: the hours to notify end'];
  if (due === undefined || breach === undefined) throw new Error('An entry is missing.');
  const triggers = (event: Component) => event.within.map((alarm) => only(alarm, 'TRIGGER'));
  expect(only(due, 'DTSTART')).toEqual({ name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: '20261221' });
  expect(only(due, 'DTEND').value).toBe('20261222');
  expect(triggers(due).map(({ value, parameters }) => [value, parameters])).toEqual([
    ['-P6DT16H', { RELATED: 'START' }],
    ['-PT16H', { RELATED: 'START' }],
    ['PT8H', { RELATED: 'START' }],
  ]);
  expect(only(breach, 'DTSTART')).toEqual({ name: 'DTSTART', parameters: {}, value: '20261125T140500Z' });
  expect(triggers(breach).map(({ value }) => value)).toEqual(['-P2D', '-P1D', '-PT12H', 'PT0S']);
});

test('a second file updates the entries of the first and doubles none', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const first = entries((await exported(d)).calendar)[`${reference}: due`];
  await d.docket.requests.recordEvent({
    reference,
    type: 'extended',
    on: '2026-11-24',
    reason: 'complexity',
    note: null,
  });
  d.context.setNow('2026-11-26T09:00:00Z');
  const second = entries((await exported(d)).calendar)[`${reference}: due`];
  if (first === undefined || second === undefined) throw new Error('An entry is missing.');
  expect(only(second, 'UID')).toEqual(only(first, 'UID'));
  expect(only(second, 'DTSTART').value).not.toBe(only(first, 'DTSTART').value);
  expect(Number(only(second, 'SEQUENCE').value)).toBeGreaterThan(Number(only(first, 'SEQUENCE').value));
  // Every export leaves an entry in the audit chain, so its revision grows; nothing else does.
  const withoutRevision = async () => (await exported(d)).bytes.toString().replace(/^SEQUENCE:.*$/gmu, '');
  expect(await withoutRevision()).toBe(await withoutRevision());
});

test('two registers never take each other’s entries for their own', async () => {
  await using one = await openDocket();
  await using other = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  const uids = [];
  for (const d of [one, other]) {
    await d.docket.requests.logRequest(newRequest());
    uids.push(...(await exported(d)).calendar.within.map((event) => only(event, 'UID').value));
  }
  expect(new Set(uids).size).toBe(2);
});

test('one case has a file of its own; one that is paused, closed or unknown has none', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.logRequest(newRequest({ requester: 'Piet Aldous' }));
  const breach = await d.docket.breaches.logBreach(payslips);
  const own = await exported(d, { reference });
  expect([own.fileName, own.dates]).toEqual([`${reference}.ics`, 1]);
  expect(Object.keys(entries(own.calendar))).toEqual([`${reference}: due`]);
  expect((await exported(d, { reference: breach.reference })).dates).toBe(1);
  await d.docket.requests.recordEvent({
    reference,
    type: 'clarification-requested',
    on: '2026-11-24',
    reason: null,
    note: null,
  });
  await expect(exported(d, { reference })).rejects.toMatchObject({ code: 'NO_LIVE_DATE' });
  await expect(exported(d, { reference: 'SAR-2026-0999' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await exported(d)).dates).toBe(2);
});

test('nothing personal is in the calendar, the list, what is told or what this machine remembers', async () => {
  await using d = await openDocket({ now: '2026-12-21T09:00:00Z' });
  await d.docket.organisation.editOrganisation({
    ...(await d.docket.organisation.showOrganisation()),
    address: 'Town Hall, 1 Quayside',
    departments: ['Housing repairs'],
  });
  const { reference } = await d.docket.requests.logRequest(
    newRequest({
      address: '61 Cormorant Way',
      representative: { name: 'Lucjan Fforde', authority: 'Power of attorney' },
      department: 'Housing repairs',
      messageId: '<c0ffee@letters.example>',
    }),
  );
  await d.docket.requests.addNote({ reference, text: 'Rang about the Zanzibar ledger.' });
  await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-12-20T08:00:00Z' });
  const outside = [
    (await exported(d)).bytes.toString(),
    JSON.stringify(await d.docket.reminders.listReminders()),
    JSON.stringify(await d.docket.reminders.takeReminders()),
    ...(await rememberedBy(d)),
  ];
  expect(outside).toHaveLength(4);
  for (const value of await everyPersonalValue(d)) {
    for (const text of outside) expect(text.toLowerCase().includes(value.toLowerCase()), value).toBe(false);
  }
  expect(outside[3]).not.toContain(reference);
});

async function rememberedBy({ context }: TestDocket): Promise<string[]> {
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = `${context.host.stateFolder}/reminders`;
  return await Promise.all((await readdir(folder)).map(async (name) => await readFile(`${folder}/${name}`, 'utf8')));
}

/** Every text and every word of four letters or more that the register holds about people, from every table. */
async function everyPersonalValue({ context }: TestDocket): Promise<Set<string>> {
  const register = registerOf({ context });
  const columns = {
    request: ['requester', 'email', 'address', 'representative_name', 'subject', 'body', 'message_id', 'department'],
    breach: ['title', 'aware_evidence', 'happened_at', 'discovered', 'facts', 'effects', 'measures', 'department'],
    note: ['text'],
    person: ['name'],
    organisation: ['name', 'address'],
  };
  const harmless = new Set([
    'hours',
    'notice',
    'docket',
    'reminders',
    'told',
    'after',
    'that',
    'about',
    'were',
    'been',
  ]);
  const values = Object.entries(columns).flatMap(([table, names]) =>
    (
      register.raw
        .prepare(`SELECT ${names.join(', ')} FROM ${table}`)
        .raw()
        .all() as (string | null)[][]
    ).flat(),
  );
  const found = values.flatMap((value) => (value === null ? [] : [value, ...value.split(/[^\p{L}\p{N}-]+/u)]));
  const kept = new Set(
    found.filter((value) => value.length > 3 && !/^\d{4}$/u.test(value) && !harmless.has(value.toLowerCase())),
  );
  if (kept.size < 40) throw new Error('The register holds too little to prove anything.');
  return kept;
}
