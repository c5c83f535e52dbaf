import { expect, test } from 'vitest';
import { rulesOf } from '../../main/core/calendar/rules-in-words.ts';
import { namedDays } from '../../main/core/calendar/show-year.ts';
import { regimes } from '../../main/core/rules/deadlines/regimes/find-edition.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('a year shows public holidays, own closing days and how many live cases end on each day', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-25' }));
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({
    ...organisation,
    closedDays: [
      { on: '2027-01-04', name: 'Stocktaking' },
      { on: '2026-12-24', name: 'Office closed' },
    ],
  });
  const year = await d.docket.calendar.showYear({ year: 2026 });
  expect(year).toMatchObject({ today: '2026-11-25', calendar: 'GB-ENG' });
  expect(year.ends).toEqual([
    { on: '2026-12-02', cases: 1 },
    { on: '2026-12-29', cases: 1 },
  ]);
  expect(year.days.slice(-4)).toEqual([
    { on: '2026-12-24', holiday: null, own: 'Office closed', cases: 0 },
    { on: '2026-12-25', holiday: 'Christmas Day', own: null, cases: 0 },
    expect.objectContaining({ on: '2026-12-26' }),
    expect.objectContaining({ on: '2026-12-28', own: null, cases: 0 }),
  ]);
  expect(year.closingDays.map(({ on }) => on)).toEqual(['2026-12-24', '2027-01-04']);
  const rules = await d.docket.calendar.showRules();
  expect(rules.regime).toBe('uk-gdpr');
  expect(rules.editions.map(({ ruleSet, inForce }) => [ruleSet, inForce])).toEqual([
    ['UK-2026-02', true],
    ['UK-2018-05', false],
  ]);
}, 60_000);

test('a closing day on a public holiday keeps both names', () => {
  expect(namedDays(english, 2026, 'FR', [{ on: '2026-12-25', name: 'Closed' }]).at(-1)).toEqual({
    on: '2026-12-25',
    holiday: 'Christmas Day',
    own: 'Closed',
  });
});

test('no rule of any law is shown without its citation', () => {
  for (const { editions } of Object.values(regimes))
    for (const edition of editions)
      for (const { title, sentence, citation } of rulesOf(english, edition)) {
        expect(citation, `${edition.ruleSet} ${title}`).not.toBe('');
        expect(sentence).toMatch(/^[A-Z].*\.$/u);
      }
});
