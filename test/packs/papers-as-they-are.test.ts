import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { KeptPack } from '../../main/contract/requests/request.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';

afterEach(() => void vi.useRealTimers());

const passphrase = 'a pack of its own';

async function aCase(d: TestDocket, changes: Parameters<typeof newRequest>[0] = {}): Promise<string> {
  const { reference } = await d.docket.requests.logRequest(newRequest(changes));
  return reference;
}

async function attach(d: TestDocket, reference: string, name = 'notes.txt', text = name): Promise<string> {
  const { document } = await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, text) });
  await decide(d, reference, document.id, 'disclose');
  return document.id;
}

async function decide(d: TestDocket, reference: string, id: string, decision: 'disclose' | null): Promise<void> {
  const none = { exemption: null, exemptionNote: null };
  await d.docket.documents.decideDocument({ reference, documentIds: [id], decision, ...none });
}

/** Builds a pack, and does something else once while it is being built: at a step of it, the first where none is named. */
async function build(
  d: TestDocket,
  reference: string,
  meanwhile = async () => {},
  at?: 'files' | 'verify',
): Promise<KeptPack> {
  let done = false;
  for await (const step of await d.docket.packs.buildPack({ reference, holds: true, passphrase })) {
    const reached =
      step.kind === 'progress' && (at === undefined || step.progress.step === english(`packs.steps.${at}`));
    if (!done && reached) await meanwhile();
    done ||= reached;
    if (step.kind === 'kept') return step.pack;
  }
  throw new Error('The pack was not kept.');
}

/** A case of access and erasure with its pack: the one is granted, the other refused. */
async function aPackThatRefuses(d: TestDocket): Promise<{ reference: string; packId: string }> {
  const reference = await aCase(d, { rights: ['access', 'erasure'] });
  await attach(d, reference);
  const refused = { right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason: 'Kept by law.' } as const;
  for await (const step of await d.docket.packs.buildPack({ reference, holds: true, answers: [refused], passphrase }))
    if (step.kind === 'kept') return { reference, packId: step.pack.id };
  throw new Error('The pack was not kept.');
}

test('a pack whose requester is corrected while it is built is out of date, and does not leave', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  await attach(d, reference);
  const corrected = await build(d, reference, async () => {
    const representative = { name: 'Meike Thomsen', authority: '' };
    const seen = { authoritySeenOn: '2026-11-25' };
    await d.docket.requests.editRequest({ reference, requester: 'Leonie Brandt', representative, ...seen });
  });
  expect(corrected.stale).toBe(true);
  expect((await build(d, reference)).stale).toBe(false);
  const noted = await build(d, reference, async () => {
    await d.docket.requests.addNote({ reference, text: 'They rang about it.' });
  });
  expect(noted.stale).toBe(false);
});

test('a pack whose letter names settings that were changed since is out of date, and the case says build it again', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  await attach(d, reference);
  await build(d, reference);
  const next = async () => (await d.docket.requests.listRequests({})).rows.map(({ nextStep }) => nextStep);
  const before = await next();
  const settings = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...settings, lockAfterMinutes: 7 });
  expect(await next()).toEqual(before);
  await d.docket.organisation.editOrganisation({ ...settings, contact: 'privacy@harrowmere.example' });
  const shown = await d.docket.requests.showRequest({ reference });
  expect(shown).toMatchObject({ packs: [{ stale: true }], next: { code: 'build-pack' } });
  expect(await next()).toEqual([shown.next.sentence]);
  expect(await d.docket.packs.previewPack({ reference })).toMatchObject({ releasable: false });
});

test('a pack is out of date when it says that the request came another way', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  await attach(d, reference);
  await build(d, reference);
  expect(await d.docket.requests.editRequest({ reference, channel: 'post' })).toMatchObject({
    packs: [{ stale: true }],
  });
});

test('two clients of one solicitor are two people: a file of the one in the pack of the other is noticed', async () => {
  await using d = await openDocket();
  const client = { email: 'office@thomsen.example', representative: { name: 'Meike Thomsen', authority: '' } };
  const reference = await aCase(d, { requester: 'Leonie Brandt', ...client });
  const other = await aCase(d, { requester: 'Bram Szellos', ...client });
  await attach(d, reference, 'payslip.txt');
  await attach(d, other, 'payslip.txt');
  const guard = async (one: string) =>
    (await d.docket.packs.previewPack({ reference: one })).checks.find(({ code }) => code === 'other-case')?.state;
  expect(await guard(reference)).toBe('stops');
  // Somebody who writes for themselves, twice, under two spellings of a name.
  const own = await aCase(d, { requester: 'Ottilie Vance-Marsh', email: 'ottilie@example.org' });
  const again = await aCase(d, { requester: 'O. Vance', email: 'ottilie@example.org' });
  await attach(d, own, 'lease.txt');
  await attach(d, again, 'lease.txt');
  expect(await guard(own)).toBe('passed');
});

test.each(['files', 'verify'] as const)('what is destroyed while a pack is built (%s) stays in no pack', async (at) => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  const documentId = await attach(d, reference, 'payslip.txt', 'Somebody else’s payslip.');
  await attach(d, reference);
  const { raw } = registerOf(d);
  const built = await safe(
    build(
      d,
      reference,
      async () => {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        await decide(d, reference, documentId, null);
        await d.docket.documents.takeOutDocument({ reference, documentId });
        await vi.advanceTimersByTimeAsync(11_000);
        await vi.waitFor(() => expect(raw.prepare('SELECT count(*) FROM document_gone').pluck().get()).toBe(1));
        vi.useRealTimers();
      },
      at,
    ),
  );
  expect(built.error).toMatchObject({ code: 'PACK_STOPPED' });
  expect(raw.prepare('SELECT count(*) FROM pack').pluck().get()).toBe(0);
  for (const path of raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all())
    expect(existsSync(join(d.path, 'vault', path))).toBe(true);
  expect(raw.prepare('SELECT count(*) FROM vault_object').pluck().get()).toBe(1);
});

test('after the house moves to another law, the letter of an older case names the authority of the law it follows', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  const settings = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...settings, regime: 'uk-gdpr', calendar: 'GB-ENG' });
  const { checks } = await d.docket.packs.previewPack({ reference, answers: { holds: false, rights: [] } });
  expect(checks.find(({ code }) => code === 'authority')).toMatchObject({
    state: 'passed',
    sentence: expect.stringContaining('Data Protection Commission'),
  });
});

test('a pack that was recorded as sent by mistake is taken back with all it answered, and is sent as it is', async () => {
  await using d = await openDocket({ now: '2026-11-20T09:12:00Z' });
  await readyForPacks(d.docket);
  const { reference, packId } = await aPackThatRefuses(d);
  d.context.setNow('2026-11-25T09:12:00Z');
  const sent = { reference, packId, channel: 'email', to: 'ottilie@example.org' } as const;
  const gone = await d.docket.packs.sendPack({ ...sent, on: '2026-11-24' });
  expect(gone).toMatchObject({ clockState: 'answered', outcome: 'refused-in-part' });
  const answer = gone.events.find(({ type }) => type === 'answered');
  // Corrected first: it stays the event of its pack.
  const facts = { reason: null, note: 'Sent to the wrong inbox?', rights: null };
  await d.docket.requests.editEvent({ reference, eventId: answer?.id ?? '', on: '2026-11-24', ...facts });
  const corrected = (await d.docket.requests.showRequest({ reference })).events.find(
    ({ type, withdrawnAt }) => type === 'answered' && withdrawnAt === null,
  );
  const back = await d.docket.requests.withdrawEvent({ reference, eventId: corrected?.id ?? '' });
  expect(back.outcomes.map(({ outcome }) => outcome)).toEqual(['not-yet', 'not-yet']);
  expect(back).toMatchObject({ clockState: 'running', packs: [{ id: packId, sentOn: null, sentTo: null }] });
  const [told] = (await d.docket.requests.showRequest({ reference })).history;
  expect(told?.sentence).toBe(english('history.requests.tookBackSent', { on: '2026-11-24' }));
  expect(back.next.code).toBe('send-pack');
  const again = await d.docket.packs.sendPack({ ...sent, on: '2026-11-25' });
  expect(again).toMatchObject({ clockState: 'answered', since: '2026-11-25', packs: [{ sentOn: '2026-11-25' }] });
});

test('the day on which a pack left is corrected as one fact: of the pack, and of all that it answered', async () => {
  await using d = await openDocket({ now: '2026-11-20T09:12:00Z' });
  await readyForPacks(d.docket);
  const { reference, packId } = await aPackThatRefuses(d);
  d.context.setNow('2026-11-25T09:12:00Z');
  const sent = { reference, packId, channel: 'email', to: 'ottilie@example.org', on: '2026-11-24' } as const;
  const { events } = await d.docket.packs.sendPack(sent);
  const eventId = events.find(({ type }) => type === 'answered')?.id ?? '';
  const earlier = { reference, eventId, on: '2026-11-20', reason: null, note: null };
  const moved = await d.docket.requests.editEvent(earlier);
  expect(moved.packs).toMatchObject([{ id: packId, sentOn: '2026-11-20', sentTo: 'ottilie@example.org' }]);
  expect(moved.outcomes).toMatchObject([
    { right: 'access', outcome: 'granted', on: '2026-11-20' },
    { right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason: 'Kept by law.', on: '2026-11-20' },
  ]);
  expect(moved).toMatchObject({ clockState: 'answered', since: '2026-11-20' });
});
