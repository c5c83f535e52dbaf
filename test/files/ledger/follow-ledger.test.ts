import { expect, test } from 'vitest';
import { countDifferences, isAtRevision } from '../../../main/core/files/ledger/follow-ledger.ts';
import { registerOf } from '../../support/care.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket, type TestDocket } from '../../support/open-docket.ts';

async function expectAgrees(d: TestDocket, what: string): Promise<void> {
  const register = registerOf(d);
  expect([isAtRevision(register), await countDifferences(register)], what).toEqual([true, 0]);
}

test('the ledger counts what the register holds after every kind of write, and after one that was refused', async () => {
  await using d = await openDocket();
  const { requests, breaches, organisation } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ department: 'Housing', rights: ['access', 'erasure'] }));
  const other = await requests.logRequest(newRequest({ channel: 'post', receivedOn: '2026-11-01' }));
  await expectAgrees(d, 'logged');
  await organisation.editOrganisation({ ...(await organisation.showOrganisation()), departments: ['Housing'] });
  await expectAgrees(d, 'departments');
  const event = { reference, on: '2026-11-21', reason: null, note: null } as const;
  await requests.recordEvent({ ...event, type: 'answered' });
  await expectAgrees(d, 'answered');
  await requests.addNote({ reference, text: 'She rang.' });
  await expectAgrees(d, 'a note, which counts nothing');
  await expect(requests.recordEvent({ ...event, reference: 'SAR-2026-9999', type: 'answered' })).rejects.toThrow();
  await expectAgrees(d, 'refused');
  const { events } = await requests.showRequest({ reference });
  const answer = events.find(({ type }) => type === 'answered');
  await requests.withdrawEvent({ reference, eventId: answer?.id ?? '' });
  await expectAgrees(d, 'withdrawn');
  await requests.recordEvent({
    ...event,
    reference: other.reference,
    type: 'refused',
    ground: 'manifestly-unfounded',
    reason: 'The third copy of the same letter this week.',
  });
  await expectAgrees(d, 'refused with reasons');
  const breach = await breaches.logBreach(payslips);
  await breaches.decideNotification({
    reference: breach.reference,
    authority: { choice: 'notify', reasons: 'A high risk.', delayReasons: null },
    people: { choice: 'tell', condition: null, reasons: 'Bank details.' },
  });
  await expectAgrees(d, 'a breach decided');
  await organisation.editOrganisation({ ...(await organisation.showOrganisation()), timeZone: 'Asia/Tokyo' });
  await expectAgrees(d, 'time zone');
});
