import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { build } from './built-letter.ts';

const representative = { name: 'RAin Dr. Meike Thomsen', authority: 'Vollmacht wird nachgereicht' };

async function mandateOf({ docket }: TestDocket, reference: string) {
  const { checks } = await docket.packs.previewPack({ reference, answers: { holds: false, rights: [] } });
  return checks.find(({ code }) => code === 'mandate');
}

const historyOf = async ({ docket }: TestDocket, reference: string) =>
  (await docket.requests.showRequest({ reference })).history.map(({ sentence }) => sentence);

test('a pack for whoever writes for another waits until the day is recorded on which their authority was seen', async () => {
  await using d = await openDocket();
  const { docket } = d;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ representative }));
  const unseen = await mandateOf(d, reference);
  expect(unseen).toMatchObject({ state: 'stops', goTo: 'overview' });
  expect(unseen?.sentence).toContain(representative.name);
  const refused = await safe(build(d, reference, { holds: false }));
  expect(refused.error).toMatchObject({ code: 'PACK_STOPPED' });

  const seen = await docket.requests.editRequest({ reference, authoritySeenOn: '2026-11-24' });
  expect(seen).toMatchObject({ representative, authoritySeenOn: '2026-11-24' });
  expect((await historyOf(d, reference))[0]).toContain(english('history.fields.authoritySeen'));
  expect(await mandateOf(d, reference)).toMatchObject({ state: 'passed' });
  const { pack, record } = await build(d, reference, { holds: false });
  const { name, authority } = representative;
  expect(record).toMatchObject({ requester: { representative: name, authoritySeenOn: '2026-11-24' } });
  // What an officer wrote down of what shows it is not told to anybody.
  expect(JSON.stringify(record)).not.toContain(authority);

  // A wrong day is corrected, and the record in the pack names that day.
  const corrected = await docket.requests.editRequest({ reference, authoritySeenOn: '2026-11-23' });
  expect((await historyOf(d, reference)).join()).toMatch(/2026-11-24.*2026-11-23/u);
  expect(corrected.packs).toMatchObject([{ id: pack.id, stale: true }]);
  const { entries } = await docket.audit.listEntries({});
  expect(entries[0]?.details.join(' ')).toContain('2026-11-23');

  // What was taken for seen and was not keeps the pack that is built from leaving.
  await docket.requests.editRequest({ reference, authoritySeenOn: null });
  const held = await safe(docket.packs.openPack({ reference, packId: pack.id }));
  expect(held.error).toMatchObject({ code: 'PACK_STOPPED' });
});

test('nobody has seen it tomorrow: such a day is refused when it is logged and when it is corrected', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const logged = await safe(docket.requests.logRequest(newRequest({ representative, authoritySeenOn: '2026-11-26' })));
  expect(logged.error).toMatchObject({ code: 'SEEN_AHEAD' });
  const { reference } = await docket.requests.logRequest(newRequest({ representative, authoritySeenOn: '2026-11-25' }));
  const edited = await safe(docket.requests.editRequest({ reference, authoritySeenOn: '2026-11-26' }));
  expect(edited.error).toMatchObject({ code: 'SEEN_AHEAD' });
  expect(await docket.requests.showRequest({ reference })).toMatchObject({ authoritySeenOn: '2026-11-25' });
});

test('a person who writes themselves needs no authority, and a representative who is taken out leaves none behind', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const own = await docket.requests.logRequest(newRequest({ authoritySeenOn: '2026-11-25' }));
  expect(await docket.requests.showRequest({ reference: own.reference })).toMatchObject({ authoritySeenOn: null });
  expect(await mandateOf(d, own.reference)).toMatchObject({ state: 'passed' });
  const { record } = await build(d, own.reference, { holds: false });
  expect(JSON.stringify(record)).not.toContain('authority');
  const { reference } = await docket.requests.logRequest(newRequest({ representative, authoritySeenOn: '2026-11-25' }));
  await docket.requests.editRequest({ reference, representative: null });
  const back = await docket.requests.editRequest({ reference, representative });
  expect(back.authoritySeenOn).toBeNull();
  expect(await mandateOf(d, reference)).toMatchObject({ state: 'stops' });
});
