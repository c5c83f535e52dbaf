import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

const contact = 'Data protection officer, dpo@harbour.example, 01632 960 410';

/** A register that its officer has unlocked on this machine, with a telephone number in its settings, locked. */
async function lockedAtHome(): Promise<TestDocket & { readonly home: Seat }> {
  const d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, contact });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await d.docket.session.lockRegister();
  return Object.assign(d, { home: seatAt(d.path, d.folder) });
}

async function report(seat: Pick<Seat, 'docket'>): Promise<string> {
  const sent = await seat.docket.intake.reportBreach(swappedLetters).catch((error: unknown) => error);
  if (!(sent instanceof Error)) return 'sealed';
  return 'code' in sent ? String(sent.code) : sent.message;
}

async function strangers(organisation = 'Harbour Co'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-stranger-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const seat = seatAt(join(folder, 'none'), folder);
  const { path } = await seat.docket.session.createRegister({
    organisation,
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Ondine Marsh',
    passphrase: 'eleven crows above the old mill',
  });
  return path;
}

async function withKeyFile(path: string, change: (keyFile: KeyFile) => KeyFile): Promise<() => Promise<void>> {
  const before = await readFile(join(path, 'keys.json'));
  await writeKeyFile(path, change(await readKeyFile(path)));
  return async () => await writeFile(join(path, 'keys.json'), before);
}

test('a register that was never unlocked on this machine takes no report until an officer has unlocked it once', async () => {
  await using d = await lockedAtHome();
  await using elsewhere = seatAt(d.path, join(d.folder, 'another machine'));
  expect(await report(elsewhere)).toBe('NOT_TAKEN');
  expect((await elsewhere.docket.session.showStatus()).reports).toEqual({
    taken: false,
    sentence: expect.stringContaining('has not unlocked this register on this computer yet'),
  });
  await elsewhere.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await report(elsewhere)).toBe('sealed');
  await elsewhere.docket.session.lockRegister();
  expect(await report(elsewhere)).toBe('sealed');
  expect((await elsewhere.docket.session.showStatus()).reports).toEqual({ taken: true });
});

test('while the register does not open, staff are told so, with the number that this computer remembers', async () => {
  await using d = await lockedAtHome();
  await rename(join(d.path, 'keys.json'), join(d.folder, 'keys.json'));
  const { problem, reports } = await d.docket.session.showStatus();
  expect(problem?.reason).toBe('key-file-missing');
  expect(reports).toEqual({
    taken: false,
    sentence: expect.stringContaining('does not open on this computer now'),
    telephone: '01632 960 410',
  });
});

test('a manager’s unlocking does not vouch for a register', async () => {
  await using d = await openDocket();
  const passphrase = 'four kettles beside a quiet harbour';
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase });
  await d.docket.session.lockRegister();
  await using elsewhere = seatAt(d.path, join(d.folder, 'another machine'));
  await elsewhere.docket.session.unlockRegister({ passphrase });
  expect(await report(elsewhere)).toBe('NOT_TAKEN');
  await elsewhere.docket.session.lockRegister();
  expect(await report(elsewhere)).toBe('NOT_TAKEN');
});

test('an intake key that was exchanged by hand seals nothing, and the screen gives the officer’s telephone number', async () => {
  await using d = await lockedAtHome();
  const stranger = await readKeyFile(await strangers());
  const putBack = await withKeyFile(d.path, (keyFile) => ({ ...keyFile, intake: stranger.intake }));
  expect(await report(d.home)).toBe('NOT_TAKEN');
  expect((await d.home.docket.session.showStatus()).reports).toEqual({
    taken: false,
    sentence: expect.stringContaining('nobody whom this computer knows signed the change'),
    telephone: '01632 960 410',
  });
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
  await putBack();
  expect(await report(d.home)).toBe('sealed');
});

test('nor does one whose name alone was changed, or that signs itself, or a key file of an earlier epoch', async () => {
  await using d = await lockedAtHome();
  const seals = async (change: (keyFile: KeyFile) => KeyFile) => {
    const putBack = await withKeyFile(d.path, change);
    const what = await report(d.home);
    await putBack();
    return what;
  };
  const stranger = await readKeyFile(await strangers());
  const signed = { by: stranger.slots[0]?.publicKey ?? '', signature: 'A'.repeat(86) };
  expect(await seals((keyFile) => ({ ...keyFile, intake: { ...keyFile.intake, id: 'another' } }))).toBe('NOT_TAKEN');
  expect(await seals((keyFile) => ({ ...keyFile, epoch: 2, intake: { ...stranger.intake, signed } }))).toBe(
    'NOT_TAKEN',
  );
  expect(await seals((keyFile) => ({ ...keyFile, registerId: stranger.registerId }))).toBe('NOT_TAKEN');
  expect(await seals((keyFile) => keyFile)).toBe('sealed');
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  registerOf(d).keyFile = { ...registerOf(d).keyFile, epoch: 5 };
  await d.docket.session.lockRegister();
  expect(await report(d.home)).toBe('NOT_TAKEN');
});

test('the register in this place is not the one last opened: staff are told, and so is whoever is about to unlock', async () => {
  await using d = await lockedAtHome();
  const stranger = await strangers();
  await rename(d.path, `${d.path}.away`);
  await cp(stranger, d.path, { recursive: true });
  expect(await report(d.home)).toBe('NOT_TAKEN');
  const { reports, notices } = await d.home.docket.session.showStatus();
  expect(reports).toMatchObject({ taken: false, telephone: '01632 960 410' });
  expect(notices).toEqual([
    {
      mark: expect.any(String),
      code: 'no-reports',
      sentence: expect.stringContaining('The register in this place is not the one you last opened.'),
    },
  ]);
  await expect(d.home.docket.session.unlockRegister({ passphrase: d.passphrase })).rejects.toMatchObject({
    data: { reason: 'wrong-passphrase' },
  });
  // Its own DPO gets in, and is in doubt: still nothing is sealed, also while it is open.
  await d.home.docket.session.unlockRegister({ passphrase: 'eleven crows above the old mill' });
  expect((await d.home.docket.audit.showLog()).doubt?.kind).toBe('place');
  expect(await report(d.home)).toBe('NOT_TAKEN');
  await d.home.docket.session.lockRegister();
  expect(await report(d.home)).toBe('NOT_TAKEN');
  // The right one back in its place.
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.away`, d.path);
  expect(await report(d.home)).toBe('sealed');
});

test('a link in the place of the folder, another folder chosen by hand and a forgotten memory seal nothing', async () => {
  await using d = await lockedAtHome();
  const stranger = await strangers();
  await rename(d.path, `${d.path}.away`);
  await symlink(stranger, d.path);
  expect(await report(d.home)).toBe('NOT_TAKEN');
  await rm(d.path);
  await rename(`${d.path}.away`, d.path);
  await d.home.docket.session.chooseRegister({ path: stranger });
  expect(await report(d.home)).toBe('NOT_TAKEN');
  // The same register reached through a link is the same register.
  const link = join(d.folder, 'Link.docket');
  await symlink(d.path, link);
  await d.home.docket.session.chooseRegister({ path: link });
  expect(await report(d.home)).toBe('sealed');
  await rm(d.home.memory);
  expect(await report(d.home)).toBe('NOT_TAKEN');
});

test('while a doubt waits no report is sealed, locked or open, until a DPO has settled it', async () => {
  await using d = await lockedAtHome();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  await d.docket.session.lockRegister();
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  await using seat = seatAt(d.path, d.folder);
  await seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await seat.docket.audit.showLog()).doubt?.kind).toBe('older');
  expect(await report(seat)).toBe('NOT_TAKEN');
  await seat.docket.session.lockRegister();
  expect(await report(seat)).toBe('NOT_TAKEN');
  expect((await seat.docket.session.showStatus()).reports).toEqual({
    taken: false,
    sentence: expect.stringContaining('It is in doubt whether this is the right register'),
    telephone: '01632 960 410',
  });
  // Whoever moves the folder settles nothing.
  const moved = `${d.path}.moved`;
  await rename(d.path, moved);
  await using there = seatAt(moved, d.folder);
  expect(await report(there)).toBe('NOT_TAKEN');
  await rename(moved, d.path);
  await seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  await seat.docket.audit.acceptHistory({ reason: 'I put the copy of Monday back myself.' });
  expect(await report(seat)).toBe('sealed');
  await seat.docket.session.lockRegister();
  expect(await report(seat)).toBe('sealed');
});

test('a removal on one computer is believed and told on another, by the signature of a DPO it knows', async () => {
  await using d = await lockedAtHome();
  await using elsewhere = seatAt(d.path, join(d.folder, 'another machine'));
  await elsewhere.docket.session.unlockRegister({ passphrase: d.passphrase });
  await elsewhere.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const passphrase = 'nine wet umbrellas in the hall';
  const { id } = await d.docket.people.addPerson({ name: 'Hanna Voss', role: 'handler', passphrase });
  await d.docket.session.lockRegister();
  await cp(d.path, `${d.path}.before`, { recursive: true });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await lastOf(await d.docket.people.revokePerson({ id }))).kind).toBe('removed');
  await d.docket.session.lockRegister();

  expect(await report(elsewhere)).toBe('sealed');
  expect((await elsewhere.docket.session.showStatus()).notices).toEqual([
    {
      code: 'new-keys',
      sentence: expect.stringContaining('a DPO whom this computer knows signed that'),
      mark: expect.any(String),
    },
  ]);
  await elsewhere.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await elsewhere.docket.audit.showLog()).doubt).toBeUndefined();
  expect((await elsewhere.docket.session.showStatus()).notices).toMatchObject([{ code: 'new-keys' }]);
  expect((await elsewhere.docket.check.checkRegister()).passed).toBe(true);
  await elsewhere.docket.session.lockRegister();
  expect((await elsewhere.docket.session.showStatus()).notices).toEqual([]);

  // The folder from before the removal, exchanged by hand, takes nothing at either computer.
  await rename(d.path, `${d.path}.away`);
  await rename(`${d.path}.before`, d.path);
  expect(await report(elsewhere)).toBe('NOT_TAKEN');
  expect(await report(d.home)).toBe('NOT_TAKEN');
  await elsewhere.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await elsewhere.docket.audit.showLog()).doubt?.kind).toBe('older');
}, 120_000);
