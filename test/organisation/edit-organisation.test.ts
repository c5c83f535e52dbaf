import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('dates live cases again when the organisation closes on a last day, and says how many moved', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const organisation = await d.docket.organisation.showOrganisation();
  const edited = await d.docket.organisation.editOrganisation({
    ...organisation,
    closedDays: [{ on: '2026-12-02', name: 'Move to the new office' }],
  });
  expect(edited.movedCases).toBe(1);
  const moved = await d.docket.requests.showRequest({ reference });
  expect(moved.due).not.toBe('2026-12-02');
  const back = await d.docket.organisation.editOrganisation({ ...organisation, closedDays: [] });
  expect(back.movedCases).toBe(1);
  expect((await d.docket.requests.showRequest({ reference })).due).toBe('2026-12-02');
});

test('shows the house target beside the statutory date and never instead of it', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, policy: { days: 28, from: 'received' } });
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  expect(await d.docket.requests.showRequest({ reference })).toMatchObject({
    due: '2026-12-02',
    policyDue: '2026-11-30',
  });
});

test('tells the ledger of a new name, and keeps a department out of it that the organisation does not list', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ department: 'Ottilie’s own desk' }));
  await d.docket.requests.logRequest(newRequest({ department: 'Housing' }));
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, name: 'Harbour and Sons', departments: ['Housing'] });
  const register = d.context.session.open;
  const departments = await register?.ledger
    .selectFrom('ledger_count')
    .select(['value', 'count'])
    .where('measure', '=', 'received-department')
    .execute();
  expect(departments).toEqual([
    { value: '', count: 1 },
    { value: 'Housing', count: 1 },
  ]);
  expect((await d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' })).organisation).toBe(
    'Harbour and Sons',
  );
});
