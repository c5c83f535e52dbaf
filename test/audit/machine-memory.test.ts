import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberedAt, rememberedFingerprint } from '../../main/core/files/machine/machine-memory.ts';
import { newRequest } from '../support/new-request.ts';
import { lastOf, newBackup } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

/** Unlocks, logs so many requests and locks again. Answers what the officer was told. */
async function session(seat: Pick<Seat, 'docket'>, passphrase: string, requests = 0) {
  await seat.docket.session.unlockRegister({ passphrase });
  for (let at = 0; at < requests; at += 1) await seat.docket.requests.logRequest(newRequest());
  const { notices, lastEntryAt } = await seat.docket.session.showStatus();
  const { doubt } = await seat.docket.audit.showLog();
  await seat.docket.session.lockRegister();
  return { doubt: doubt?.kind, notices: notices?.map(({ code }) => code), lastEntryAt, told: notices };
}

async function newRegister(): Promise<TestDocket & { readonly seat: Seat }> {
  const d = await openDocket();
  await d.docket.session.lockRegister();
  const seat = seatAt(d.path, d.folder);
  await session(seat, d.passphrase, 1);
  return Object.assign(d, { seat });
}

const clean = { doubt: undefined, notices: [] };

async function sightsIn({ memory }: Seat): Promise<Record<string, unknown>[]> {
  const known = Object.values(JSON.parse(await readFile(memory, 'utf8')) as Record<string, { sights: [] }>);
  return known.flatMap(({ sights }) => sights);
}

async function changeSights(seat: Seat, change: (sight: Record<string, unknown>) => unknown): Promise<void> {
  const known = JSON.parse(await readFile(seat.memory, 'utf8')) as Record<
    string,
    { sights: Record<string, unknown>[] }
  >;
  for (const register of Object.values(known)) register.sights.forEach(change);
  await writeFile(seat.memory, JSON.stringify(known));
}

test('remembers the fingerprint, the place and the head of what was unlocked here', async () => {
  await using d = await newRegister();
  const { fingerprint = '' } = await d.seat.docket.session.showStatus();
  const state = join(d.folder, '.docket');
  const seen = await rememberedAt(state, d.path);
  expect(seen).toMatchObject({ fingerprint, epoch: 1, path: d.path, pinned: true });
  expect(await rememberedFingerprint(state, seen?.registerId ?? '')).toBe(fingerprint);
  expect(await rememberedFingerprint(state, 'another')).toBeUndefined();
  expect(await rememberedAt(state, d.folder)).toBeUndefined();
  expect(await session(d.seat, d.passphrase)).toMatchObject(clean);
});

test('an older register on a machine whose memory was deleted is told with the date of its last entry, and is no doubt', async () => {
  await using d = await newRegister();
  const older = `${d.path}.older`;
  await cp(d.path, older, { recursive: true });
  d.seat.context.setNow('2026-11-27T10:00:00Z');
  await session(d.seat, d.passphrase, 2);
  await rm(d.path, { recursive: true });
  await rename(older, d.path);
  await rm(d.seat.memory);
  const { told, ...said } = await session(d.seat, d.passphrase);
  expect(said).toMatchObject({ doubt: undefined, notices: ['memory'], lastEntryAt: '2026-11-25T09:12:00Z' });
  expect(told?.[0]?.sentence).toMatch(/Its history ends with entry \d+ of Wed 25 Nov 2026, 09:12 UTC\./u);
  // It knows it from here on.
  expect(await session(d.seat, d.passphrase)).toMatchObject(clean);
});

test('checking says of a memory that is gone what it cannot tell, and not that this is the first time', async () => {
  await using d = await newRegister();
  await rm(d.seat.memory);
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { findings } = await d.seat.docket.check.checkRegister();
  expect(findings.find(({ what }) => what === 'memory')).toMatchObject({
    state: 'passed',
    sentence: expect.stringContaining('cannot tell whether this is the newest copy'),
  });
  await d.seat.docket.session.lockRegister();
});

test('a machine that never saw the register says nothing of a memory that it lost', async () => {
  await using d = await newRegister();
  await using elsewhere = seatAt(d.path, join(d.folder, 'another machine'));
  // The same computer by name and id, as every machine of this test is: it has unlocked there, and lost what it knew.
  expect(await session(elsewhere, d.passphrase)).toMatchObject({ notices: ['memory'] });
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  const passphrase = 'nine wet umbrellas in the hall';
  await d.seat.docket.people.addPerson({ name: 'Hanna Voss', role: 'handler', passphrase });
  await d.seat.docket.session.lockRegister();
  // Hanna has never unlocked anywhere.
  expect(await session(elsewhere, passphrase)).toMatchObject(clean);
});

test('a second computer of the same name has lost nothing, and the first one’s loss is told for all that', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const machines = (id: string, folder = id) => seatAt(d.path, join(d.folder, folder), undefined, id);
  await using first = machines('the first');
  expect(await session(first, d.passphrase)).toMatchObject(clean);
  await using second = machines('the second');
  expect(await session(second, d.passphrase)).toMatchObject(clean);
  for (const seat of [first, second]) {
    await rm(seat.memory);
    expect(await session(seat, d.passphrase)).toMatchObject({ doubt: undefined, notices: ['memory'] });
    expect(await session(seat, d.passphrase)).toMatchObject(clean);
  }
});

test('an unlocking of an earlier Docket, which knew a computer by its name alone, is still this computer’s', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const earlier = seatAt(d.path, join(d.folder, 'earlier'), undefined, '');
  expect(await session(earlier, d.passphrase)).toMatchObject(clean);
  // As the same computer after an update, with what it remembered gone.
  await using updated = seatAt(d.path, join(d.folder, 'updated'), undefined, 'its id');
  expect(await session(updated, d.passphrase)).toMatchObject({ notices: ['memory'] });
  // From here on it is known by its id, and another of the same name is not taken for it.
  await using another = seatAt(d.path, join(d.folder, 'another'), undefined, 'another id');
  expect(await session(another, d.passphrase)).toMatchObject(clean);
});

test('a memory that was changed by hand is told, whatever was changed in it, and so is one that cannot be read', async () => {
  await using d = await newRegister();
  const whole = await readFile(d.seat.memory);
  const changes: readonly ((sight: Record<string, unknown>) => unknown)[] = [
    (sight) => (sight['fingerprint'] = '0000 0000 0000 0000 0000 0000 0000 0000'),
    (sight) => (sight['hash'] = 'f'.repeat(64)),
    (sight) => (sight['seq'] = 1),
    (sight) => (sight['at'] = '2026-01-01T00:00:00Z'),
    (sight) => (sight['key'] = ''),
    (sight) => (sight['signature'] = ''),
    (sight) => (sight['pinned'] = false),
    (sight) => (sight['dpoKeys'] = []),
  ];
  for (const change of changes) {
    await changeSights(d.seat, change);
    expect((await session(d.seat, d.passphrase)).notices).toContain('memory');
    await writeFile(d.seat.memory, whole);
  }
  await writeFile(d.seat.memory, '{"half');
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: undefined, notices: ['memory'] });
});

test('a copy that was opened elsewhere is named with its path, and the original stays what it is', async () => {
  await using d = await newRegister();
  const copy = join(d.folder, 'Copy.docket');
  await cp(d.path, copy, { recursive: true });
  await using other = seatAt(copy, d.folder);
  const first = await session(other, d.passphrase, 2);
  expect(first).toMatchObject({ doubt: undefined, notices: ['copy'] });
  expect(first.told?.[0]?.sentence).toContain(
    `This is a copy: on this computer the register was last unlocked in ${d.path}`,
  );

  const original = await session(d.seat, d.passphrase, 1);
  expect(original).toMatchObject({ doubt: undefined, notices: ['copy'] });
  expect(original.told?.[0]?.sentence).toContain(`${copy} (entry `);
  // Both go on, each known in its place; and the one that went on is named as long as it lies there.
  expect(await session(other, d.passphrase, 1)).toMatchObject({ doubt: undefined, notices: ['copy'] });
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: undefined, notices: ['copy'] });
  await rm(copy, { recursive: true });
  expect(await session(d.seat, d.passphrase)).toMatchObject(clean);
});

test('an older register is still called older: in its place, in another, and where only a copy went on', async () => {
  await using d = await newRegister();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, d.passphrase, 2);
  await using elsewhere = seatAt(`${d.path}.older`, d.folder);
  expect(await session(elsewhere, d.passphrase)).toMatchObject({ doubt: 'older' });
  // The doubt has taught this machine nothing of that place.
  expect((await sightsIn(d.seat)).map(({ path }) => path)).toEqual([d.path]);
  await rename(d.path, `${d.path}.away`);
  await cp(`${d.path}.older`, d.path, { recursive: true });
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: 'older' });
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.away`, d.path);
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: undefined });
});

test('a folder that was moved is the same register, and one that is put where it was is older', async () => {
  await using d = await newRegister();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, d.passphrase, 1);
  const moved = join(d.folder, 'Moved.docket');
  await rename(d.path, moved);
  await using there = seatAt(moved, d.folder);
  expect(await session(there, d.passphrase, 1)).toMatchObject(clean);
  await rename(`${d.path}.older`, d.path);
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: 'older' });
});

test('another officer’s sight counts too: an older register is older for whoever unlocks it', async () => {
  await using d = await newRegister();
  const passphrase = 'nine wet umbrellas in the hall';
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  await d.seat.docket.people.addPerson({ name: 'Hanna Voss', role: 'handler', passphrase });
  await d.seat.docket.session.lockRegister();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  expect(await session(d.seat, passphrase, 1)).toMatchObject(clean);
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: 'older' });
});

test('a changed passphrase and a reset leave this machine’s memory what it was', async () => {
  await using d = await newRegister();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  const newPassphrase = 'sixteen gulls around the pier';
  await d.seat.docket.people.changePassphrase({ passphrase: d.passphrase, newPassphrase });
  await d.seat.docket.session.lockRegister();
  expect(await session(d.seat, newPassphrase)).toMatchObject(clean);
  expect(await session(d.seat, newPassphrase)).toMatchObject(clean);
  // The printed key has a memory of its own.
  await d.seat.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect((await d.seat.docket.session.showStatus()).notices).toEqual([]);
  await d.seat.docket.session.lockRegister();
  expect(await session(d.seat, newPassphrase)).toMatchObject(clean);
});

test('a memory of an earlier Docket is compared as it was, and renewed', async () => {
  await using d = await newRegister();
  const [seen] = await sightsIn(d.seat);
  const { registerId = '' } = (await rememberedAt(join(d.folder, '.docket'), d.path)) ?? {};
  const old = (seq: number) =>
    JSON.stringify({ [registerId]: { seq, hash: seen?.['hash'], at: '2026-11-24T17:00:00Z' } });
  await writeFile(d.seat.memory, old(Number(seen?.['seq']) + 3));
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: 'older' });
  await writeFile(d.seat.memory, old(Number(seen?.['seq'])));
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: undefined });
  expect((await sightsIn(d.seat)).map(({ path }) => path)).toEqual([d.path]);
});

test('a restore in place is expected, and nobody makes one up by writing it into the memory', async () => {
  await using d = await newRegister();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  const backup = await newBackup(d.seat);
  await d.seat.docket.requests.logRequest(newRequest());
  await d.seat.docket.session.lockRegister();
  await cp(d.path, `${d.path}.newer`, { recursive: true });
  const heads = JSON.parse(await readFile(d.seat.memory, 'utf8')) as Record<string, Record<string, unknown>>;
  const restore = { backup, secret: { passphrase: d.passphrase } };
  expect((await lastOf(await d.seat.docket.restore.restoreBackup(restore))).kind).toBe('restored');
  expect(await session(d.seat, d.passphrase)).toMatchObject({ doubt: undefined });

  // An older register that was never restored, with its own head written into the memory as if it had been.
  await using other = await newRegister();
  await cp(other.path, `${other.path}.older`, { recursive: true });
  const [before] = await sightsIn(other.seat);
  await session(other.seat, other.passphrase, 2);
  const known = JSON.parse(await readFile(other.seat.memory, 'utf8')) as typeof heads;
  for (const register of Object.values(known))
    register['restored'] = { seq: before?.['seq'], hash: before?.['hash'], path: before?.['path'] };
  await writeFile(other.seat.memory, JSON.stringify(known));
  await rm(other.path, { recursive: true });
  await rename(`${other.path}.older`, other.path);
  expect(await session(other.seat, other.passphrase)).toMatchObject({ doubt: 'older' });
});

test('what a killed process was writing is swept, and nothing else', async () => {
  await using d = await newRegister();
  const state = join(d.folder, '.docket');
  const left = `heads.json.${'0a'.repeat(8)}.tmp`;
  const keep = [`heads.json.${'0b'.repeat(8)}.tmp`, 'heads.json.tmp', 'heads.json.old.tmp', 'guesses-x.json.tmp'];
  for (const name of [left, ...keep]) await writeFile(join(state, name), '{}');
  await mkdir(join(state, `heads.json.${'0c'.repeat(8)}.tmp`));
  const earlier = new Date(Date.now() - 3_600_000);
  for (const name of [left, ...keep.slice(1)]) await utimes(join(state, name), earlier, earlier);
  await session(d.seat, d.passphrase);
  const names = await readdir(state);
  expect(names).not.toContain(left);
  expect(names).toEqual(expect.arrayContaining([...keep, `heads.json.${'0c'.repeat(8)}.tmp`]));
});
