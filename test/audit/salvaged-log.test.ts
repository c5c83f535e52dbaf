import { execFile } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { auditEpochs } from '../../main/core/files/chain/audit-epoch.ts';
import { logLines } from '../../main/core/audit/log-lines.ts';
import { stateGaps } from '../../main/core/files/chain/stated-gaps.ts';
import { verifyChain } from '../../main/core/files/chain/verify-chain.ts';
import { pageBytes } from '../../main/core/files/pages/page-cipher.ts';
import { auditChain } from '../../main/core/files/chain/audit-chain.store.ts';
import { startVerifying } from '../../main/hosts/verify/verify-audit.mjs';
import { lastOf, registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const verifier = join(import.meta.dirname, '../../main/hosts/verify/verify-audit.mjs');

type Leaf = { readonly page: number; readonly from: number; readonly to: number };

/** Some sixty entries, locked, and the pages they lie on, oldest first. */
async function withLongLog(d: TestDocket, before: (d: TestDocket) => void = () => {}): Promise<readonly Leaf[]> {
  for (let logged = 0; logged < 60; logged += 1) await d.docket.requests.logRequest(newRequest());
  before(d);
  const { raw } = registerOf(d);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const pages = raw
    .prepare<[], { page: number; cells: number }>(
      `SELECT pageno AS page, ncell AS cells FROM dbstat WHERE name = 'audit' AND pagetype = 'leaf' ORDER BY path`,
    )
    .all();
  const seqs = raw.prepare<[], number>('SELECT seq FROM audit ORDER BY seq').pluck().all();
  let at = 0;
  const leaves = pages.map(({ page, cells }) => {
    const own = seqs.slice(at, (at += cells));
    return { page, from: own[0] ?? 0, to: own.at(-1) ?? 0 };
  });
  expect(leaves.length).toBeGreaterThan(3);
  return leaves;
}

/** Locks, turns bytes of these pages over, and salvages what is left into a register that is opened. */
async function salvagedWithout(d: TestDocket, leaves: readonly (Leaf | undefined)[]) {
  await d.docket.session.lockRegister();
  const file = openSync(join(d.path, 'register.db'), 'r+');
  for (const leaf of leaves) writeSync(file, 'damaged!', ((leaf?.page ?? 0) - 1) * pageBytes + 700);
  closeSync(file);
  const to = join(d.folder, 'Salvaged.docket');
  const done = await lastOf(await d.docket.salvage.salvageRegister({ to, secret: { recoveryKey: d.recoveryKey } }));
  if (done.kind !== 'salvaged') throw new Error('The register is salvaged.');
  await d.docket.session.chooseRegister({ path: to });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  return done.salvaged;
}

/** What Docket and the one file say of the chain as it is now. */
async function bothSay(d: TestDocket, { withSeeds = true }: { readonly withSeeds?: boolean } = {}) {
  const { raw, database, keys, keyFile } = registerOf(d);
  const epochs = await auditEpochs(database, keys.auditSeed);
  const ours = await verifyChain(raw, epochs);
  const upTo = raw.prepare<[], number>('SELECT seq FROM audit_key').pluck().get() ?? 0;
  const said = { registerId: keyFile.registerId, exportedAt: d.context.now(), upTo, epochs, withSeeds };
  const verifying = startVerifying();
  for (const line of [...logLines(raw, said)].join('').split('\n')) verifying.line(line);
  const theirs = verifying.end();
  return {
    ours: { lost: ours.lost, firstBad: ours.fault?.seq },
    theirs: { lost: theirs.lost, firstBad: theirs.firstBad?.seq },
  };
}

async function findingsOf(d: TestDocket) {
  const { passed, findings } = await d.docket.check.checkRegister();
  return { passed, sentence: (part: string) => findings.find(({ what }) => what === part)?.sentence };
}

test('a salvage states the entries that it could not read, and the check and the one file name them and nothing else', async () => {
  await using d = await openDocket();
  const leaves = await withLongLog(d);
  await d.docket.audit.signCheckpoint();
  const lost = leaves[1];
  const { lostEntries, report } = await salvagedWithout(d, [lost]);
  expect(lostEntries).toEqual([{ from: lost?.from, to: lost?.to }]);
  expect(await readFile(report, 'utf8')).toContain(`Entries of the audit chain lost: ${lost?.from} to ${lost?.to}.`);

  const { passed, sentence } = await findingsOf(d);
  expect(sentence('audit')).toMatch(
    new RegExp(
      `^The audit chain holds from entry 1 to \\d+\\. Entries ${lost?.from} to ${lost?.to} are not in it: a salvage could not read them, as entry \\d+ says`,
      'u',
    ),
  );
  expect(passed).toBe(true);

  const { raw } = registerOf(d);
  const stating = raw
    .prepare<[], { seq: number; detail: string }>(
      `SELECT seq, detail FROM audit WHERE action = 'salvage.salvageRegister'`,
    )
    .all();
  expect(stating).toHaveLength(1);
  expect(JSON.parse(stating[0]?.detail ?? '')).toMatchObject({
    source: 'Harbour Co.docket',
    damagedPages: 1,
    lostEntries: `${lost?.from}-${lost?.to}`,
  });
  const named = [{ from: lost?.from, to: lost?.to, statedBy: stating[0]?.seq }];
  for (const withSeeds of [true, false]) {
    const { ours, theirs } = await bothSay(d, { withSeeds });
    expect(ours).toEqual({ lost: named, firstBad: undefined });
    expect(theirs).toEqual({ lost: named, firstBad: undefined });
  }

  const { ticket } = await d.docket.audit.exportLog({ seeds: true });
  const parts: Uint8Array[] = [];
  for await (const part of d.context.tickets.take(ticket)?.open() ?? []) parts.push(part);
  const file = join(d.folder, 'log.jsonl');
  await writeFile(file, Buffer.concat(parts));
  const { stdout } = await promisify(execFile)(process.execPath, [verifier, file]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, sealsChecked: true, lost: named });
});

test('the first and the last entries that are lost are stated too, and the machine that saw them takes the register for the one it knew', async () => {
  await using d = await openDocket();
  const leaves = await withLongLog(d);
  const first = leaves[0];
  const last = leaves.at(-1);
  const ended = registerOf(d).raw.prepare<[], number>('SELECT seq FROM audit_key').pluck().get() ?? 0;
  const { lostEntries } = await salvagedWithout(d, [first, last]);
  // Locking has written one more, on the page that is lost.
  expect(lostEntries).toEqual([
    { from: 1, to: first?.to },
    { from: last?.from, to: ended + 1 },
  ]);
  // The damaged one still lies beside it, and that is all there is to say.
  expect(await d.docket.session.showStatus()).toMatchObject({ notices: [{ code: 'copy' }] });
  const { passed, sentence } = await findingsOf(d);
  expect(sentence('memory')).toContain(`This computer last saw entry ${ended + 1}, which a salvage could not read.`);
  expect(passed).toBe(true);
});

test('an entry that was removed by hand is no loss that a salvage speaks for', async () => {
  await using d = await openDocket();
  const leaves = await withLongLog(d, (opened) => void registerOf(opened).raw.exec('DELETE FROM audit WHERE seq = 4'));
  const lost = leaves[2];
  const { lostEntries } = await salvagedWithout(d, [lost]);
  expect(lostEntries).toEqual([{ from: lost?.from, to: lost?.to }]);
  const { passed, sentence } = await findingsOf(d);
  expect(passed).toBe(false);
  expect(sentence('audit')).toBe('Entry 4 of the audit chain is missing: it was removed outside Docket.');
  const { ours, theirs } = await bothSay(d);
  expect([ours.firstBad, theirs.firstBad]).toEqual([4, 4]);
});

test('whoever has the register’s file and not an officer’s keys cannot hide what they remove behind a salvage', async () => {
  await using d = await openDocket();
  const leaves = await withLongLog(d);
  const lost = leaves[1];
  await salvagedWithout(d, [lost]);
  const register = registerOf(d);
  const { raw } = register;
  const from = (lost?.to ?? 0) + 4;
  const stated = raw
    .prepare<[], { seq: number; detail: string }>(
      `SELECT seq, detail FROM audit WHERE action = 'salvage.salvageRegister'`,
    )
    .get();
  /** A salvage's entry as the stolen file lets somebody write it: with today's key of the chain, and a seal of their own. */
  const appendAs = (detail: Record<string, string>) =>
    auditChain(raw).append({
      at: '2026-11-26T09:00:00Z',
      actorId: register.person.id,
      role: 'dpo',
      action: 'salvage.salvageRegister',
      subject: null,
      outcome: 'done',
      detail,
    });
  const attempts: readonly [string, number, () => void][] = [
    [
      'removes one more beside the gap',
      lost?.from ?? 0,
      () => raw.prepare('DELETE FROM audit WHERE seq = ?').run((lost?.to ?? 0) + 1),
    ],
    ['states it without a seal', from, () => void appendAs({ lostEntries: `${from}-${from}` })],
    [
      'states it with a seal of their own',
      from,
      () => void appendAs({ ...strings(stateGaps(raw, [{ from, to: from }], new Uint8Array(32).fill(9))) }),
    ],
    [
      'states it with the seal of the salvage that was',
      from,
      () =>
        void appendAs({
          lostEntries: `${from}-${from}`,
          lostEntriesSeal: JSON.parse(stated?.detail ?? '').lostEntriesSeal,
        }),
    ],
    [
      'writes it into the statement that was',
      lost?.from ?? 0,
      () =>
        raw
          .prepare('UPDATE audit SET detail = replace(detail, ?, ?) WHERE seq = ?')
          .run(`${lost?.from}-${lost?.to}`, `${lost?.from}-${lost?.to} ${from}-${from}`, stated?.seq),
    ],
    ['removes the statement', lost?.from ?? 0, () => raw.prepare('DELETE FROM audit WHERE seq = ?').run(stated?.seq)],
  ];
  for (const [how, found, attempt] of attempts) {
    raw.exec('SAVEPOINT attempt');
    if (found === from) raw.prepare('DELETE FROM audit WHERE seq = ?').run(from);
    attempt();
    const { ours, theirs } = await bothSay(d);
    expect([ours.firstBad, theirs.firstBad], how).toEqual([found, found]);
    raw.exec('ROLLBACK TO attempt; RELEASE attempt');
  }
  // With the keys it is stated openly, by whom and when: that is what a salvage does.
  raw.prepare('DELETE FROM audit WHERE seq = ?').run(from);
  const { seq } = appendAs(strings(stateGaps(raw, [{ from, to: from }], register.keys.auditSeed)));
  const { ours, theirs } = await bothSay(d);
  expect(ours.lost).toContainEqual({ from, to: from, statedBy: seq });
  expect(theirs).toEqual(ours);
});

function strings(detail: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]));
}
