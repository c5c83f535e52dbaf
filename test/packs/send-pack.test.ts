import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';

async function attach(d: TestDocket, reference: string, name: string): Promise<string> {
  const { document } = await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, name) });
  return document.id;
}

async function build({ docket }: TestDocket, reference: string): Promise<string> {
  for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }))
    if (step.kind === 'kept') return step.pack.id;
  throw new Error('The pack was not kept.');
}

const sent = { channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;

test('a pack from before a decision does not leave once a newer one is built, and none is sent twice', async () => {
  await using d = await openDocket();
  const { docket } = d;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest());
  const [first, second] = [await attach(d, reference, 'notes.txt'), await attach(d, reference, 'advice.txt')];
  const decide = async (documentIds: string[], decision: 'disclose' | 'withhold') => {
    const exemption = decision === 'withhold' ? 'privilege' : null;
    await docket.documents.decideDocument({ reference, documentIds, decision, exemption, exemptionNote: null });
  };
  await decide([first, second], 'disclose');
  const older = await build(d, reference);
  await decide([second], 'withhold');
  const newer = await build(d, reference);
  const opened = await safe(docket.packs.openPack({ reference, packId: older }));
  expect(isDefinedError(opened.error) && opened.error.code).toBe('PACK_STOPPED');
  const sentOlder = await safe(docket.packs.sendPack({ reference, packId: older, ...sent }));
  expect(isDefinedError(sentOlder.error) && sentOlder.error.code).toBe('PACK_STOPPED');
  await docket.packs.sendPack({ reference, packId: newer, ...sent });
  const { error } = await safe(docket.packs.sendPack({ reference, packId: newer, ...sent, to: 'somebody else' }));
  expect(isDefinedError(error) && error.code === 'EVENT_REFUSED' && error.data.sentence).toContain('2026-11-25');
  const { packs, events } = await docket.requests.showRequest({ reference });
  expect(packs.map(({ sentTo }) => sentTo)).toEqual([sent.to, null]);
  expect(events.filter(({ type }) => type === 'answered')).toHaveLength(1);
});
