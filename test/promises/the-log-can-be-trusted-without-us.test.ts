import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEpochs, beginAuditEpoch } from '../../main/core/files/chain/audit-epoch.ts';
import { compareHeads } from '../../main/core/audit/compare-heads.ts';
import { logLines } from '../../main/core/audit/log-lines.ts';
import { verifyChain } from '../../main/core/files/chain/verify-chain.ts';
import { startVerifying } from '../../main/hosts/verify/verify-audit.mjs';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { attacks, type Attack } from './attack-the-log.ts';
import { proved, rounds } from './promise.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';
import { english } from '../support/english.ts';

const verifier = join(import.meta.dirname, '../../main/hosts/verify/verify-audit.mjs');
const run = promisify(execFile);
let d: TestDocket;
const figures: string[] = [];

type Outside = { readonly seq: number; readonly hash: string };
type Verdict = { readonly firstBad: number | undefined };

/** What Docket's own verification says. */
async function ours({ raw, database, keys }: OfficerRegister, outside: readonly Outside[]): Promise<Verdict> {
  const epochs = await auditEpochs(database, keys.auditSeed);
  const chain = await verifyChain(raw, epochs, { at: outside.map(({ seq }) => seq) });
  return { firstBad: chain.fault?.seq ?? compareHeads(english, chain, outside).firstBad };
}

/** The export as Docket writes it, of the register as it is now, tampered with or not. */
async function exported({ raw, database, keys, keyFile }: OfficerRegister, withSeeds: boolean): Promise<string> {
  const epochs = await auditEpochs(database, keys.auditSeed);
  const upTo = raw.prepare<[], number>('SELECT seq FROM audit_key').pluck().get() ?? 0;
  const said = { registerId: keyFile.registerId, exportedAt: d.context.now(), upTo, epochs, withSeeds };
  return [...logLines(raw, said)].join('');
}

/** What the second implementation says of it. */
function theirs(log: string, outside: readonly Outside[]): Verdict {
  const verifying = startVerifying();
  for (const line of log.split('\n')) verifying.line(line);
  return { firstBad: verifying.end(outside).firstBad?.seq };
}

beforeAll(async () => {
  d = await openDocket();
  for (let at = 0; at < 12; at += 1) {
    const { reference } = await d.docket.requests.logRequest(newRequest({ subject: `Matter ${at}` }));
    await d.docket.requests.addNote({ reference, text: `Rang about matter ${at}.` });
  }
  // A change of keys in the middle: the chain goes on under a fresh seed.
  const register = registerOf(d);
  const seed = new Uint8Array(32).fill(7);
  await register.database
    .transaction()
    .execute(async (db) => await beginAuditEpoch(db, { epoch: 2, seed, previousSeed: register.keys.auditSeed }));
  register.keys.auditSeed.set(seed);
  for (let at = 0; at < 12; at += 1) await d.docket.requests.logRequest(newRequest());
}, 60_000);
afterAll(async () => await d[Symbol.asyncDispose]());

/** Carries an attack out, looks with both, and undoes it. */
async function attacked(attack: Attack, at: number, outside: readonly Outside[], withSeed: boolean) {
  const register = registerOf(d);
  const { raw, database, keys } = register;
  const [first] = await auditEpochs(database, keys.auditSeed);
  raw.exec('SAVEPOINT attack');
  try {
    attack.run(raw, at, withSeed && first !== undefined ? { seed: first.seed } : {});
    const bySelf = await ours(register, outside);
    return { ours: bySelf, theirs: theirs(await exported(register, true), outside) };
  } finally {
    raw.exec('ROLLBACK TO attack; RELEASE attack');
  }
}

test(
  'both find every attack against a checkpoint kept elsewhere, and name the same entry',
  { timeout: 1_800_000 },
  async () => {
    const register = registerOf(d);
    const signed = await d.docket.audit.signCheckpoint();
    const outside = [{ seq: signed.seq, hash: signed.hash }];
    expect(await ours(register, outside)).toEqual({ firstBad: undefined });
    expect(theirs(await exported(register, true), outside)).toEqual({ firstBad: undefined });
    const wanted = rounds(304, 10_000);
    for (let round = 0; round < wanted; round += 1) {
      const attack = attacks[round % attacks.length];
      if (attack === undefined) continue;
      const at = Math.floor(round / attacks.length) * 13 + 5;
      const withSeed = round % 3 === 0;
      const found = await attacked(attack, at, outside, withSeed);
      const what = `${attack.name} at ${at}, ${withSeed ? 'with' : 'without'} the seed`;
      expect(found.ours.firstBad, what).toBeDefined();
      expect(found.theirs.firstBad, what).toBe(found.ours.firstBad);
    }
    figures.push(`${wanted} attacks, all found by both implementations, which name the same entry`);
  },
);

test('whoever steals today’s key cannot write yesterday anew', async () => {
  const register = registerOf(d);
  const resign = attacks.find(({ name }) => name === 're-sign after an edit');
  if (resign === undefined) throw new Error('There is such an attack.');
  // No checkpoint from elsewhere: the seals alone must tell.
  for (let at = 0; at < 24; at += 1) {
    const found = await attacked(resign, at, [], false);
    expect(found.ours.firstBad, `entry ${at + 1}`).toBe(at + 1);
    expect(found.theirs.firstBad, `entry ${at + 1}`).toBe(at + 1);
  }
  expect(await ours(register, [])).toEqual({ firstBad: undefined });
});

test('the one file verifies an export by itself and prints the first bad entry', async () => {
  const { seq, hash, ...signed } = await d.docket.audit.signCheckpoint();
  const { ticket } = await d.docket.audit.exportLog({ seeds: false });
  const parts: Uint8Array[] = [];
  for await (const part of d.context.tickets.take(ticket)?.open() ?? []) parts.push(part);
  const log = Buffer.concat(parts).toString('utf8');
  const file = join(d.folder, 'log.jsonl');
  const kept = join(d.folder, 'checkpoint.json');
  await writeFile(file, log);
  await writeFile(kept, JSON.stringify({ seq, hash, ...signed }));
  const { stdout } = await run(process.execPath, [
    verifier,
    file,
    '--checkpoint',
    kept,
    '--head',
    `${seq}:${hash.slice(0, 16)}`,
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, outside: 2, sealsChecked: false });

  await writeFile(file, log.replace('"subject":"SAR-2026-0003"', '"subject":"SAR-2026-0004"'));
  const spoilt = await run(process.execPath, [verifier, file]).catch(
    (error: { stdout: string; code: number }) => error,
  );
  expect(spoilt).toMatchObject({ code: 1 });
  const line = log.split('\n').findIndex((text) => text.includes('"subject":"SAR-2026-0003"'));
  expect(JSON.parse(spoilt.stdout)).toMatchObject({ ok: false, firstBad: { seq: line } });

  await writeFile(kept, JSON.stringify({ seq, hash, ...signed, personId: 'somebody else' }));
  await writeFile(file, log);
  const forged = await run(process.execPath, [verifier, file, '--checkpoint', kept]).catch(
    (error: { stdout: string }) => error,
  );
  expect(JSON.parse(forged.stdout)).toMatchObject({ ok: false, firstBad: { seq } });
});

test('the one file is short and needs nothing but Node', async () => {
  const source = await readFile(verifier, 'utf8');
  expect(source.split('\n').length).toBeLessThan(300);
  const imports = [...source.matchAll(/from '([^']+)'/gu)].map(([, name]) => name);
  expect(imports.every((name) => name?.startsWith('node:'))).toBe(true);
  proved(29, figures.join(', '));
});
