import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { router } from '../../main/core/router.ts';
import { idOf } from '../people/some-keys.ts';
import { lastOf, registerOf } from '../support/care.ts';
import { frozenFolder, type FrozenFacts } from '../support/frozen-register.ts';
import { handOver, leave, withAnswers, type Entry } from '../support/hostile-ledger.ts';
import { testContext } from '../support/open-docket.ts';

test('a manager writes nothing into the audit log in anybody’s name, and nothing that spoils it', async () => {
  await using d = await withAnswers();
  const [dpo, handler, manager] = await Promise.all(
    ['Maren Oduya', 'Tamsin Boyd', 'Ines Falk'].map(async (name) => await idOf(d, name)),
  );
  const { total } = await d.docket.audit.listEntries({});
  const hand = await handOver(d);
  d.context.setNow('2026-11-28T10:00:00Z');
  const forged: readonly Partial<Entry>[] = [
    { actor_id: dpo!, action: 'documents.openDocument', subject: 'SAR-2026-0004', detail: '{"document":1}' },
    { actor_id: handler!, action: 'session.unlockRegister' },
    { actor_id: manager!, action: 'documents.openDocument', subject: 'SAR-2026-0004' },
    { actor_id: manager!, action: '<img src=x onerror=alert(1)>' },
    { actor_id: manager!, at: 'yesterday' },
    { actor_id: manager!, at: '' },
    { actor_id: manager!, at: '2026-11-28T10:01:01Z' },
    { actor_id: manager!, at: '9999-12-31T23:59:59Z' },
    { actor_id: manager!, at: '2026-02-30T10:00:00Z' },
    { actor_id: manager!, subject: 'x'.repeat(3_000_000) },
    { actor_id: manager!, subject: 'SAR-2026-0001' },
    { actor_id: manager!, detail: '{"constructor":1,"toString":2}' },
    { actor_id: manager!, detail: '{"format":"xlsx\\u0000"}' },
    { actor_id: manager!, detail: '[]' },
    { actor_id: manager!, outcome: 'perhaps' },
    { actor_id: manager!, action: 'people.everything', outcome: 'refused' },
    { actor_id: 'somebody who was never here' },
  ];
  hand.write((raw) => leave(raw, ...forged, { id: 'own', actor_id: manager!, detail: '{"format":"xlsx"}' }));
  await hand.unlock();
  const { entries, total: after } = await d.docket.audit.listEntries({ limit: 500 });
  expect(after).toBe(total + 3); // the locking, the manager's own entry, and one for all that was not
  expect(entries[1]).toMatchObject({ personId: manager, role: 'manager', action: 'reports.exportReport' });
  expect(entries[0]).toMatchObject({
    personId: dpo,
    words: 'Entries that waited were not Docket’s',
    outcome: 'refused',
    details: [`Entries: ${forged.length}`],
  });
  expect((await d.docket.session.showStatus()).notices?.map(({ sentence }) => sentence).join()).toContain(
    `${forged.length} entries that waited were not Docket’s`,
  );
  expect(await d.docket.audit.verifyLog({}).then(lastOf)).toMatchObject({ passed: true });
  expect((await registerOf(d).ledger.selectFrom('waiting_entry').selectAll().execute()).length).toBe(0);
});

test('entries that are older than the last taking-in stay out, and a manager who was removed is still believed', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  await d.docket.session.lockRegister();
  d.context.setNow('2026-11-28T10:00:00Z');
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  registerOf(d).raw.prepare(`UPDATE person SET removed_at = '2026-11-28T10:00:00Z' WHERE id = ?`).run(manager);
  const hand = await handOver(d);
  d.context.setNow('2026-11-28T11:00:00Z');
  hand.write((raw) =>
    leave(raw, { actor_id: manager, at: '2026-11-28T09:59:59Z' }, { actor_id: manager, at: '2026-11-28T10:00:00Z' }),
  );
  await hand.unlock();
  const [left, taken] = (await d.docket.audit.listEntries({ limit: 2 })).entries;
  expect(taken).toMatchObject({ personId: manager, at: '2026-11-28T10:00:00Z' });
  expect(left?.details).toEqual(['Entries: 1']);
});

test('a hundred thousand entries keep nobody out, and few of them come in', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const { total } = await d.docket.audit.listEntries({});
  const hand = await handOver(d);
  hand.write((raw) =>
    raw.exec(
      `WITH RECURSIVE counted (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < 100000)
       INSERT INTO waiting_entry (n, id, at, actor_id, action, outcome, detail)
       SELECT i - 50000, 'flood-' || i, '2026-11-28T09:00:00Z', '${manager}', 'reports.exportReport', 'done', '{}' FROM counted`,
    ),
  );
  await hand.unlock();
  expect((await d.docket.audit.listEntries({})).total).toBe(total + 1 + 5_000 + 1);
  expect((await d.docket.audit.listEntries({ limit: 1 })).entries[0]?.details).toEqual(['Entries: 95,000']);
  await hand.unlock();
  expect((await d.docket.audit.listEntries({})).total).toBe(total + 1 + 5_000 + 1 + 1);
});

test('an entry that an older Docket took in is shown as one that cannot be read, and the log beside it lives', async () => {
  await using d = await withAnswers();
  const { raw } = registerOf(d);
  const { seq } = raw.prepare<[], { seq: number }>('SELECT max(seq) AS seq FROM audit').get()!;
  const harms = [`at = 'yesterday'`, `at = ''`, `subject = '${'x'.repeat(3_000)}'`, `action = '${'y'.repeat(300)}'`];
  for (const [back, harm] of harms.entries()) raw.prepare(`UPDATE audit SET ${harm} WHERE seq = ?`).run(seq - back);
  raw.prepare(`UPDATE audit SET action = 'session.unlockRegister', at = 'yesterday' WHERE seq = ?`).run(seq - 5);
  const { entries, total } = await d.docket.audit.listEntries({ limit: 500 });
  expect(entries).toHaveLength(total);
  for (const at of [0, 1, 2, 3, 5])
    expect(entries[at], harms[at]).toMatchObject({ at: null, words: 'An entry that cannot be read', subject: null });
  expect(entries[4]?.at).toBe('2026-11-28T09:00:00Z');
  expect((await d.docket.audit.showLog()).actions.every(({ action }) => action.length <= 100)).toBe(true);
  expect((await d.docket.people.listPeople()).length).toBe(3);
  expect(await d.docket.audit.findEntry({ filter: {}, goTo: { day: '2026-11-28' } })).toEqual({ index: 2 });
});

test('a lock that a manager’s program holds while entries wait keeps no officer out', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const hand = await handOver(d);
  hand.write((raw) => leave(raw, { actor_id: manager, at: '2026-11-28T09:00:00Z' }, { actor_id: 'nobody' }));
  const other = openDatabase(hand.file, hand.key, { nativeBinding: d.context.host.nativeBinding, holding: 'shared' });
  other.exec('BEGIN IMMEDIATE');
  await hand.unlock();
  expect(d.context.session.open?.kind).toBe('officer');
  // What is not Docket's is told although it cannot be cleared away yet.
  const { notices = [] } = await d.docket.session.showStatus();
  expect(notices.map(({ sentence }) => sentence).join()).toContain('One entry that waited was not Docket’s');
  other.exec('ROLLBACK');
  other.close();
  await hand.unlock();
  const { entries } = await d.docket.audit.listEntries({ personId: manager });
  expect(entries).toHaveLength(1); // once, though it waited twice
});

test('the ledger of a released Docket is told to a manager as older, and made anew with what waited in it', async () => {
  const facts: FrozenFacts = JSON.parse(await readFile(join(frozenFolder(1), 'facts.json'), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'docket-older-ledger-'));
  const path = join(folder, 'Harbour Co.docket');
  await cp(frozenFolder(1), path, { recursive: true });
  const context = testContext(folder, '2026-12-01T09:00:00Z');
  context.session.path = path;
  const { ledgerKey, personId } = await unlockWithPassphrase(await readKeyFile(path), facts.passphrases.manager);
  const { nativeBinding } = context.host;
  const frozen = openDatabase(join(path, 'ledger.db'), ledgerKey, { nativeBinding, holding: 'shared' });
  const refuse = frozen.prepare(`INSERT INTO refusal VALUES (?, '2026-11-30T10:00:00Z', ?, 'manager', ?)`);
  refuse.run('refused-1', personId, 'people.listPeople');
  refuse.run('refused-2', 'somebody else', 'people.listPeople');
  frozen.close();
  const docket = createRouterClient(router, { context });
  try {
    await expect(docket.session.unlockRegister({ passphrase: facts.passphrases.manager })).rejects.toMatchObject({
      data: { reason: 'ledger-older', sentence: expect.stringContaining('Ask an officer to unlock') },
    });
    await docket.session.unlockRegister({ passphrase: facts.passphrases.dpo });
    const { notices } = await docket.session.showStatus();
    expect(notices?.filter(({ code }) => code === 'ledger-rebuilt')).toMatchObject([
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('of an older Docket') },
      { code: 'ledger-rebuilt', sentence: expect.stringContaining('One entry that waited was not Docket’s') },
    ]);
    expect((await readdir(path)).some((name) => name.startsWith('ledger.db.damaged-'))).toBe(true);
    const { entries } = await docket.audit.listEntries({ limit: 500 });
    expect(entries.filter(({ at }) => at === '2026-11-30T10:00:00Z')).toMatchObject([
      { personId, outcome: 'refused', words: 'List people' },
    ]);
    expect((await docket.check.checkRegister()).passed).toBe(true);
    await docket.session.lockRegister();
    expect(await docket.session.unlockRegister({ passphrase: facts.passphrases.manager })).toEqual({
      role: 'manager',
    });
    expect((await docket.reports.showFigures({ from: '2026-01-01', to: '2026-11-30' })).received).toBeGreaterThan(0);
  } finally {
    await lock(context);
    await rm(folder, { recursive: true, force: true });
  }
});
