import { expect, test } from 'vitest';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

const place = '/requests/SAR-2026-0003';
const passphrases = { manager: 'eleven herons over the weir', handler: 'nine kites above the harbour' };

test('a place is opened again by the same person in the same register, and by nobody else', async () => {
  await using d = await openDocket();
  await using other = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  const { docket } = d;
  await docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: passphrases.manager });
  await docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: passphrases.handler });
  const { sealed } = await docket.session.sealPlace({ place });
  expect(sealed).not.toContain('SAR');
  const opened = async (passphrase: string) => {
    await docket.session.lockRegister();
    await docket.session.unlockRegister({ passphrase });
    return (await docket.session.openPlace({ sealed })).place;
  };
  expect(await opened(passphrases.handler)).toBeNull();
  expect(await opened(passphrases.manager)).toBeNull();
  expect(await opened(dpoPassphrase)).toBe(place);
  expect(await other.docket.session.openPlace({ sealed })).toEqual({ place: null });
});

test('a manager comes back to theirs', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: passphrases.manager });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: passphrases.manager });
  const { sealed } = await d.docket.session.sealPlace({ place: '/exports' });
  expect(await d.docket.session.openPlace({ sealed })).toEqual({ place: '/exports' });
});

test.each(['', 'a', 'sealed by nobody', 'A'.repeat(400)])('what nobody sealed opens nothing: %s', async (sealed) => {
  await using d = await openDocket();
  expect(await d.docket.session.openPlace({ sealed })).toEqual({ place: null });
});

test('only a path of the window is sealed: no search, no other address', async () => {
  await using d = await openDocket();
  for (const wrong of ['', 'requests', '/requests?words=Quillfeather', 'https://evil.example/', `/${'a'.repeat(300)}`])
    await expect(d.docket.session.sealPlace({ place: wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
