import { createHash, randomInt } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { openVaultObject } from '../../main/core/documents/vault.ts';
import type { OfficerRegister } from '../../main/core/register/open-register.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { keepKeys, startWaiting, type Waiting } from './kill-docket.ts';
import type { Line } from './write-until-killed.ts';

const kills = 200;
const isReady = ({ kind }: Line) => kind === 'ready';
const isWrite = ({ kind }: Line) => kind === 'logged' || kind === 'recorded' || kind === 'attached';

/** Whether what one line acknowledged is in the register, whole. */
async function holds({ raw, folder }: OfficerRegister, line: Line): Promise<boolean> {
  switch (line.kind) {
    case 'logged':
      return (
        raw
          .prepare(
            `SELECT count(*) FROM request JOIN request_search ON request_search.rowid = request.id
             WHERE request.reference = ? AND next_step <> ''
               AND EXISTS (SELECT 1 FROM request_event WHERE request_id = request.id AND type = 'received')
               AND EXISTS (SELECT 1 FROM audit WHERE subject = request.reference AND action = 'requests.logRequest')`,
          )
          .pluck()
          .get(line.reference) === 1
      );
    case 'recorded':
      return (
        raw
          .prepare(
            `SELECT count(*) FROM request_event JOIN request ON request.id = request_id
             WHERE reference = ? AND note = ? AND clock_state = 'paused'`,
          )
          .pluck()
          .get(line.reference, line.note) === 1
      );
    case 'attached': {
      const row = raw
        .prepare<[string], { path: string; key: Uint8Array }>(
          `SELECT path, key FROM document JOIN vault_object ON vault_object.id = vault_object_id WHERE document.id = ?`,
        )
        .get(line.documentId);
      return row !== undefined && (await sha256Of(join(folder, 'vault', row.path), row.key)) === line.sha256;
    }
    default:
      return true;
  }
}

async function sha256Of(path: string, key: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of openVaultObject(path, key)) hash.update(part);
  return hash.digest('hex');
}

async function missing(register: OfficerRegister, lines: readonly Line[]): Promise<readonly Line[]> {
  const lost: Line[] = [];
  for (const line of lines) if (!(await holds(register, line))) lost.push(line);
  return lost;
}

/** What a kill can leave half done in the rows: each of these is 0 in a register that is whole. */
function halfWritten({ raw }: OfficerRegister): unknown {
  return raw
    .prepare(
      `SELECT (SELECT count(*) FROM request WHERE NOT EXISTS (SELECT 1 FROM request_event WHERE request_id = request.id))
         + (SELECT count(*) FROM request WHERE NOT EXISTS (SELECT 1 FROM request_search WHERE rowid = request.id))
         + (SELECT count(*) FROM request WHERE next_step = '')
         + (SELECT abs((SELECT count(*) FROM audit WHERE action = 'requests.logRequest') - (SELECT count(*) FROM request)))
         + (SELECT abs((SELECT count(*) FROM audit WHERE action = 'packs.buildPack') - (SELECT count(*) FROM pack)))`,
    )
    .pluck()
    .get();
}

/** The vault's files, and how many of them the register knows: nothing else may be there. */
async function strangersInVault({ raw, folder }: OfficerRegister): Promise<readonly string[]> {
  const vault = join(folder, 'vault');
  const known = new Set(raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all());
  const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !known.has(file.slice(vault.length + 1)));
}

async function ledgerAgrees({ raw, ledger }: OfficerRegister): Promise<boolean> {
  const { revision } = await ledger.selectFrom('ledger_meta').select('revision').executeTakeFirstOrThrow();
  const { facts } = await ledger
    .selectFrom('request_fact')
    .select((eb) => eb.fn.countAll<number>().as('facts'))
    .executeTakeFirstOrThrow();
  const paused = await ledger
    .selectFrom('request_fact')
    .select((eb) => eb.fn.countAll<number>().as('facts'))
    .where('state', '=', 'paused')
    .executeTakeFirstOrThrow();
  const count = (sql: string) => raw.prepare(sql).pluck().get();
  return (
    revision === count('SELECT ledger_revision FROM register_meta') &&
    facts === count('SELECT count(*) FROM request') &&
    paused.facts === count(`SELECT count(*) FROM request WHERE clock_state = 'paused'`)
  );
}

async function expectWhole(register: OfficerRegister): Promise<void> {
  expect((await verifyRegister(register)).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(halfWritten(register)).toBe(0);
  expect(await ledgerAgrees(register)).toBe(true);
  expect(await strangersInVault(register)).toEqual([]);
}

function expectPagesWhole({ raw }: OfficerRegister): void {
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
}

test(
  `keeps every acknowledged write through ${kills} kills, and never gives a reference twice`,
  { timeout: 900_000 },
  async () => {
    await using d = await openDocket();
    const kept = await keepKeys(d);
    const acknowledged: Line[] = [];
    let written = 0;
    const waiting: Waiting[] = [startWaiting(), startWaiting()];
    try {
      for (let kill = 1; kill <= kills; kill += 1) {
        if (kill + 2 <= kills) waiting.push(startWaiting());
        const child = waiting.shift();
        if (child === undefined) throw new Error('A child waits for every kill.');
        const wait = randomInt(30, 251);
        const lines = (
          await child.killDuring(kept.orders({ kind: 'write' }), { from: kill % 2 === 0 ? isReady : isWrite, wait })
        ).filter(isWrite);
        acknowledged.push(...lines);
        const register = await kept.open();
        try {
          expect(await missing(register, lines)).toEqual([]);
          await expectWhole(register);
          const now = Number(
            register.raw.prepare(`SELECT count(*) FROM audit WHERE action NOT LIKE 'register.%'`).pluck().get(),
          );
          // The one write that was under way may have been kept before anybody was told; no other.
          expect([lines.length, lines.length + 1]).toContain(now - written);
          written = now;
          if (kill % 20 === 0) expectPagesWhole(register);
          if (kill === kills) expect(await missing(register, acknowledged)).toEqual([]);
        } finally {
          await register.close();
        }
      }
    } finally {
      for (const child of waiting) child.dismiss();
    }
    const references = acknowledged
      .filter(({ kind }) => kind === 'logged')
      .map((line) => 'reference' in line && line.reference);
    expect(new Set(references).size).toBe(references.length);
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills / 2);
  },
);

test(
  'shows no document that was killed while it arrived, and sweeps what there was of it',
  { timeout: 300_000 },
  async () => {
    await using d = await openDocket();
    const { reference } = await d.docket.requests.logRequest(newRequest());
    const kept = await keepKeys(d);
    for (const slices of [1, 12, 30, 47, 48]) {
      let arrived = 0;
      const from = ({ kind }: Line) => kind === 'attached' || (kind === 'progress' && ++arrived >= slices);
      const lines = await startWaiting().killDuring(kept.orders({ kind: 'attach', reference, mebibytes: 48 }), {
        from,
        wait: randomInt(0, 10),
      });
      const register = await kept.open();
      try {
        await expectWhole(register);
        expectPagesWhole(register);
        expect(await missing(register, lines)).toEqual([]);
        const documents = register.raw
          .prepare<[], { path: string; key: Uint8Array; sha256: string }>('SELECT path, key, sha256 FROM vault_object')
          .all();
        for (const { path, key, sha256 } of documents) {
          expect(await sha256Of(join(d.path, 'vault', path), key)).toBe(sha256);
        }
      } finally {
        await register.close();
      }
    }
  },
);

test('keeps a pack whole or not at all when it is killed while it is built', { timeout: 300_000 }, async () => {
  await using d = await openDocket();
  const { docket } = d;
  const organisation = await docket.organisation.showOrganisation();
  const said = 'To let homes and to keep them in repair.';
  await docket.organisation.editOrganisation({
    ...organisation,
    address: '1 Quay Street\nHarbour',
    contact: 'privacy@harbour.example',
    informationSheet: {
      purposes: said,
      categories: said,
      recipients: said,
      transfers: said,
      retention: said,
      source: said,
      automatedDecisions: said,
    },
  });
  const { reference } = await docket.requests.logRequest(newRequest({ address: '12 Quay Street' }));
  const documentIds: string[] = [];
  for (let at = 0; at < 30; at += 1) {
    const file = await upload(d, `letter ${at}.txt`, `Letter ${at} about the boiler. `.repeat(20_000));
    documentIds.push((await docket.documents.attachDocument({ reference, upload: file })).document.id);
  }
  await docket.documents.decideDocument({
    reference,
    documentIds,
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  const kept = await keepKeys(d);
  const moments = [
    'ready',
    'Writing the letters',
    'Sealing the files',
    'Sealing the files',
    'Opening it again to check',
    'Opening it again to check',
    'kept',
  ];
  const seen = new Set<string>();
  for (const moment of moments) {
    const from = (line: Line) =>
      line.kind === moment || line.kind === 'kept' || (line.kind === 'progress' && line.step === moment);
    const lines = await startWaiting().killDuring(
      kept.orders({ kind: 'pack', reference, passphrase: 'four plain words 8261' }),
      { from, wait: moment === 'kept' ? 0 : randomInt(0, 120) },
    );
    for (const line of lines) seen.add(line.kind);
    const register = await kept.open();
    try {
      await expectWhole(register);
      expectPagesWhole(register);
      const packs = register.raw
        .prepare<[], { id: string; path: string; key: Uint8Array; sha256: string }>(
          'SELECT pack.id, path, key, pack.sha256 FROM pack JOIN vault_object ON vault_object.id = vault_object_id',
        )
        .all();
      for (const { path, key, sha256 } of packs) expect(await sha256Of(join(d.path, 'vault', path), key)).toBe(sha256);
      const acknowledged = lines.flatMap((line) => (line.kind === 'kept' ? [line.packId] : []));
      expect(packs.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    } finally {
      await register.close();
    }
  }
  expect(seen).toContain('kept');
  expect(seen).toContain('progress');
});
