import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkpointText, verifyKeyFingerprint } from '../../main/core/files/chain/checkpoint.ts';
import { authenticate } from '../../main/core/files/keys/key-file-mac.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { signingOf, type Signing, type Slot } from '../../main/core/files/keys/key-slot.ts';
import { signWith, verifyKeyOf, vouchFor } from '../../main/core/files/keys/signing-key.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';
import { forgersSeed, rewriteHistory, rewriteMemory, signAnew } from './forge-history.ts';

const handler = { name: 'Hanna Voss', passphrase: 'nine wet umbrellas in the hall' };

/** A register with a DPO and a handler; the handler has logged a request. Locked. */
async function withHandler(): Promise<TestDocket & { readonly seat: Seat; readonly dpoId: string }> {
  const d = await openDocket();
  const dpoId = registerOf(d).person.id;
  await d.docket.people.addPerson({ ...handler, role: 'handler' });
  await d.docket.session.lockRegister();
  const seat = seatAt(d.path, d.folder);
  await open(seat, d.passphrase);
  await seat.docket.session.lockRegister();
  await open(seat, handler.passphrase);
  await seat.docket.requests.logRequest(newRequest());
  await seat.docket.session.lockRegister();
  return Object.assign(d, { seat, dpoId });
}

async function open({ docket }: Pick<Seat, 'docket'>, passphrase: string): Promise<void> {
  await docket.session.unlockRegister({ passphrase });
}

/** What the DPO finds at their next unlocking. */
async function found(seat: Seat, passphrase: string) {
  await open(seat, passphrase);
  const { doubt } = await seat.docket.audit.showLog();
  const verdict = await lastOf(await seat.docket.audit.verifyLog({ against: [] }));
  const { notices } = await seat.docket.session.showStatus();
  await seat.docket.session.lockRegister();
  const failed = verdict.kind === 'verdict' ? verdict.findings.filter(({ state }) => state === 'failed') : [];
  return { doubt: doubt?.kind, notices: notices?.map(({ code }) => code), failed: failed.map(({ what }) => what) };
}

const clean = { doubt: undefined, notices: [], failed: [] };

/** Changes what the DPO's slot says of their keys, with an officer's keys. */
async function changeSigning(
  path: string,
  keys: { dataKey: Uint8Array; ledgerKey: Uint8Array },
  dpoId: string,
  change: (signing: Signing) => Signing | undefined,
): Promise<void> {
  const { dataMac: _data, ledgerMac: _ledger, ...body } = await readKeyFile(path);
  const slots = body.slots.map((slot: Slot) => {
    const signing = signingOf(slot);
    if (slot.personId !== dpoId || slot.kind !== 'passphrase' || slot.role === 'manager' || signing === undefined)
      return slot;
    const { signing: _before, ...rest } = slot;
    const changed = change(signing);
    return changed === undefined ? rest : { ...rest, signing: changed };
  });
  await writeKeyFile(path, await authenticate({ ...body, slots }, keys));
}

test('a handler who rewrites the history in the DPO’s name is found when the DPO next unlocks', async () => {
  await using d = await withHandler();
  expect(await found(d.seat, d.passphrase)).toEqual(clean);
  await open(d.seat, handler.passphrase);
  const hashes = rewriteHistory(d.seat, d.dpoId);
  signAnew(d.seat, d.dpoId, hashes);
  await d.context.session.open?.close();
  await registerOf(d.seat).close();
  d.seat.context.session.open = undefined;
  await rewriteMemory(d.seat, hashes);
  const { doubt, notices, failed } = await found(d.seat, d.passphrase);
  expect(doubt).toBe('signatures');
  expect(notices).toEqual(['history', 'memory']);
  expect(failed).toContain('checkpoints');

  // Accepted with a reason, what was signed in the DPO's name goes, and the entry says which.
  await open(d.seat, d.passphrase);
  await d.seat.docket.audit.acceptHistory({ reason: 'Looked into with the works council on 26 November.' });
  const { entries } = await d.seat.docket.audit.listEntries({ offset: 0, limit: 1 });
  expect(entries[0]?.details.join(' ')).toContain('Not your checkpoints: ');
  await d.seat.docket.session.lockRegister();
  expect(await found(d.seat, d.passphrase)).toEqual(clean);
}, 120_000);

test('the same on another computer and with everything that the key file says changed to fit', async () => {
  const ways: readonly ((signing: Signing, owner: { registerId: string; personId: string }) => Signing | undefined)[] =
    [
      // The made-up key in the place of the DPO's.
      (signing) => ({ ...signing, verifyKey: verifyKeyOf(forgersSeed) }),
      // The made-up key beside it, vouched for by itself.
      (signing, owner) => ({
        ...signing,
        vouched: [...signing.vouched, vouchFor(forgersSeed, verifyKeyOf(forgersSeed), owner)],
      }),
      // In the DPO's name, with a signature that is none of theirs.
      (signing, owner) => ({
        ...signing,
        vouched: [
          ...signing.vouched,
          { ...vouchFor(forgersSeed, verifyKeyOf(forgersSeed), owner), by: signing.verifyKey },
        ],
      }),
    ];
  await using d = await withHandler();
  await using elsewhere = seatAt(d.path, `${d.folder}/another machine`);
  const { registerId } = await readKeyFile(d.path);
  await open(d.seat, handler.passphrase);
  const keys = {
    dataKey: registerOf(d.seat).keys.dataKey.slice(),
    ledgerKey: registerOf(d.seat).keys.ledgerKey.slice(),
  };
  signAnew(d.seat, d.dpoId, rewriteHistory(d.seat, d.dpoId));
  await registerOf(d.seat).close();
  d.seat.context.session.open = undefined;
  const before = await readFile(`${d.path}/keys.json`);
  for (const way of ways) {
    await changeSigning(d.path, keys, d.dpoId, (signing) => way(signing, { registerId, personId: d.dpoId }));
    expect((await found(elsewhere, d.passphrase)).doubt).toBe('signatures');
    await writeFile(`${d.path}/keys.json`, before);
  }
}, 120_000);

test('a DPO’s signing key that was taken out of the key file is missed on a machine that saw it there', async () => {
  await using d = await withHandler();
  await open(d.seat, handler.passphrase);
  const keys = {
    dataKey: registerOf(d.seat).keys.dataKey.slice(),
    ledgerKey: registerOf(d.seat).keys.ledgerKey.slice(),
  };
  await d.seat.docket.session.lockRegister();
  await changeSigning(d.path, keys, d.dpoId, () => undefined);
  expect((await found(d.seat, d.passphrase)).doubt).toBe('signatures');
  await open(d.seat, d.passphrase);
  await d.seat.docket.audit.acceptHistory({ reason: 'The key file came from a backup of last year.' });
  await d.seat.docket.session.lockRegister();
  expect(await found(d.seat, d.passphrase)).toEqual(clean);
});

test('a handler’s own name is proved the same way, and a checkpoint moved to another’s name is found by the check', async () => {
  await using d = await withHandler();
  await open(d.seat, d.passphrase);
  const { raw } = registerOf(d.seat);
  const handlersId = raw.prepare<[], string>(`SELECT id FROM person WHERE role = 'handler'`).pluck().get() ?? '';
  // The DPO signs in the handler's name, with the DPO's own key.
  raw.prepare('UPDATE checkpoint SET person_id = ? WHERE person_id = ?').run(handlersId, d.dpoId);
  await d.seat.docket.session.lockRegister();
  expect(await found(d.seat, d.passphrase)).toEqual({ ...clean, failed: ['checkpoints'] });
  expect((await found(d.seat, handler.passphrase)).doubt).toBe('signatures');
});

test('a history that was rewritten with nothing left that the DPO signed is found by this machine alone', async () => {
  await using d = await withHandler();
  await using elsewhere = seatAt(d.path, `${d.folder}/another machine`);
  await open(d.seat, handler.passphrase);
  rewriteHistory(d.seat, d.dpoId);
  registerOf(d.seat).raw.exec('DELETE FROM checkpoint');
  await registerOf(d.seat).close();
  d.seat.context.session.open = undefined;
  expect((await found(d.seat, d.passphrase)).doubt).toBe('different');
  // A computer that never saw it has only what was kept outside to compare with: a limit, and said in the README.
  expect(await found(elsewhere, d.passphrase)).toEqual({ ...clean, notices: ['memory'] });
}, 60_000);

test('signing keys of earlier passphrases stay their holder’s through a change, a reset and a new recovery key', async () => {
  await using d = await withHandler();
  const keysOf = async () => (await readKeyFile(d.path)).slots.map((slot) => signingOf(slot)?.verifyKey);
  const [first] = await keysOf();
  await open(d.seat, d.passphrase);
  const changed = 'sixteen gulls around the pier';
  await d.seat.docket.people.changePassphrase({ passphrase: d.passphrase, newPassphrase: changed });
  await d.seat.docket.people.replaceRecoveryKey();
  await d.seat.docket.people.resetPassphrase({ id: await handlersId(d.seat) });
  await d.seat.docket.session.lockRegister();
  expect((await keysOf())[0]).not.toBe(first);
  expect(await found(d.seat, changed)).toEqual(clean);

  await open(d.seat, changed);
  const { oneTimePassphrase } = await d.seat.docket.people.resetPassphrase({ id: await handlersId(d.seat) });
  await d.seat.docket.session.lockRegister();
  await open(d.seat, oneTimePassphrase);
  const own = 'five lanterns along the towpath';
  await d.seat.docket.people.changePassphrase({ passphrase: oneTimePassphrase, newPassphrase: own });
  await d.seat.docket.session.lockRegister();
  // What Hanna signed before her two resets is still hers.
  expect(await found(d.seat, own)).toEqual(clean);
}, 120_000);

test('a session that removed somebody goes on signing with its own key', async () => {
  await using d = await withHandler();
  await open(d.seat, d.passphrase);
  const own = verifyKeyOf(registerOf(d.seat).keys.signingSeed ?? new Uint8Array(32));
  await lastOf(await d.seat.docket.people.revokePerson({ id: await handlersId(d.seat) }));
  await d.seat.docket.requests.logRequest(newRequest());
  await d.seat.docket.session.lockRegister();
  await open(d.seat, d.passphrase);
  const last = registerOf(d.seat)
    .raw.prepare('SELECT verify_key FROM checkpoint ORDER BY seq DESC LIMIT 1')
    .pluck()
    .get();
  expect(last).toBe(own);
  await d.seat.docket.session.lockRegister();
  expect(await found(d.seat, d.passphrase)).toEqual(clean);
}, 120_000);

test('a key file of an earlier Docket takes up each officer’s signing key at their own next unlocking, and says what else signed', async () => {
  await using d = await withHandler();
  await open(d.seat, d.passphrase);
  const { raw, keyFile, keys } = registerOf(d.seat);
  // As a passphrase that was changed before this Docket left it.
  const row = raw
    .prepare<[], { seq: number; hash: string; at: string }>('SELECT seq, hash, at FROM checkpoint LIMIT 1')
    .get();
  const text = checkpointText(keyFile.registerId, { seq: 0, hash: '', at: '', ...row, personId: d.dpoId });
  raw
    .prepare('UPDATE checkpoint SET person_id = ?, verify_key = ?, signature = ? WHERE seq = ?')
    .run(d.dpoId, verifyKeyOf(forgersSeed), signWith(forgersSeed, text), row?.seq);
  const { dataKey, ledgerKey } = keys;
  const kept = { dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice() };
  await d.seat.docket.session.lockRegister();
  await writeKeyFile(d.path, await authenticate(withoutSigning(await readKeyFile(d.path)), kept));
  await using fresh = seatAt(d.path, `${d.folder}/another machine`);
  expect(await found(fresh, d.passphrase)).toEqual({ ...clean, notices: ['memory', 'signing-key'] });
  expect(await found(fresh, d.passphrase)).toEqual(clean);
  const pinned = async () =>
    (await readKeyFile(d.path)).slots.map((slot) => [slot.kind, slot.role, signingOf(slot) !== undefined]);
  expect(await pinned()).toEqual([
    ['passphrase', 'dpo', true],
    ['recovery', 'dpo', false],
    ['passphrase', 'handler', false],
  ]);
  // A printed key of that time opens, and signs nothing: its maker never vouched for it.
  await fresh.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(registerOf(fresh).keys.signingSeed).toBeUndefined();
  await fresh.docket.session.lockRegister();
  await open(fresh, handler.passphrase);
  await fresh.docket.session.lockRegister();
  expect((await pinned()).at(-1)).toEqual(['passphrase', 'handler', true]);
  expect(await found(fresh, d.passphrase)).toEqual(clean);
}, 120_000);

test('the recovery sheet prints the fingerprint of each officer’s signing key', async () => {
  await using d = await withHandler();
  const { ticket } = await d.seat.docket.session.printRecoverySheet({ recoveryKey: d.recoveryKey });
  const chunks: Uint8Array[] = [];
  for await (const bytes of d.seat.context.tickets.take(ticket)?.open() ?? []) chunks.push(bytes);
  const text = (await readPdfLines(Buffer.concat(chunks))).join('\n');
  for (const slot of (await readKeyFile(d.path)).slots) {
    const key = signingOf(slot)?.verifyKey;
    if (slot.kind === 'passphrase' && key !== undefined) expect(text).toContain(verifyKeyFingerprint(key));
  }
  expect(text).toContain('Signing key of DPO');
  expect(text).toContain('Signing key of Handler');
  // Where to compare them, and the same there.
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('the one under People and keys in Docket.');
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  const people = await d.seat.docket.people.listPeople();
  expect(people.map(({ role, signingKey }) => [role, signingKey !== null && text.includes(signingKey)])).toEqual([
    ['handler', true],
    ['dpo', true],
  ]);
});

function withoutSigning({ dataMac: _data, ledgerMac: _ledger, ...body }: KeyFile) {
  const slots = body.slots.map((slot) => {
    if (slot.role === 'manager') return slot;
    const { signing: _signing, ...rest } = slot;
    return rest;
  });
  return { ...body, slots };
}

async function handlersId(seat: Seat): Promise<string> {
  const people = await seat.docket.people.listPeople();
  return people.find(({ role }) => role === 'handler')?.id ?? '';
}
