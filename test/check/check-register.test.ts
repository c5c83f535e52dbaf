import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { readPages } from '../../main/core/files/pages/read-pages.ts';
import { kindOf } from '../../main/core/files/pages/read-tree.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';

test('reads a whole register back and finds nothing wrong', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  const checked = await d.docket.check.checkRegister();
  expect(checked.findings.map(({ what, state }) => [what, state])).toEqual([
    ['pages', 'passed'],
    ['keys', 'passed'],
    ['audit', 'passed'],
    ['rows', 'passed'],
    ['search', 'passed'],
    ['checkpoints', 'passed'],
    ['memory', 'passed'],
    ['documents', 'passed'],
    ['inbox', 'passed'],
    ['ledger', 'passed'],
    ['folder', 'passed'],
  ]);
  expect(checked.passed).toBe(true);
});

test('finds an audit entry that was edited by hand, removed or cut off', async () => {
  for (const harm of [
    `UPDATE audit SET actor_id = 'somebody else' WHERE seq = 2`,
    `UPDATE audit SET at = '2026-11-01T00:00:00Z' WHERE seq = 3`,
    `DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)`,
    `DELETE FROM audit WHERE seq = 2`,
  ]) {
    await using d = await openDocket();
    for (let logged = 0; logged < 3; logged += 1) await d.docket.requests.logRequest(newRequest());
    const register = registerOf(d);
    register.raw.exec(harm);
    const { passed, findings } = await d.docket.check.checkRegister();
    expect(passed, harm).toBe(false);
    expect(findings.find(({ what }) => what === 'audit')?.state, harm).toBe('failed');
  }
});

test('finds a document in the vault that is not what was put there', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  const vault = join(d.path, 'vault');
  for (const entry of await readdir(vault, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), 'something else');
  }
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.find(({ what }) => what === 'documents')?.state).toBe('failed');
});

test('says which document is missing, and restores it alone from a backup', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const arrived = await upload(d, 'visit notes.txt', 'What was seen.');
  const { document } = await d.docket.documents.attachDocument({ reference, upload: arrived });
  for await (const _step of await d.docket.backups.makeBackup({}));
  const [sealed = ''] = await sealedFiles(d.path);
  for (const harm of ['missing', 'altered'] as const) {
    if (harm === 'missing') await rm(sealed);
    else await writeFile(sealed, (await readFile(sealed)).fill(0, 40, 44));
    const refused = await safe(d.docket.documents.openDocument({ reference, documentId: document.id }));
    expect(refused.error, harm).toMatchObject({ code: 'DAMAGED', data: { part: 'document' } });
    expect(String(refused.error)).toContain(`Document 1 of ${reference}`);
    const { findings } = await d.docket.check.checkRegister();
    expect(findings.find(({ what }) => what === 'documents')).toMatchObject({
      state: 'failed',
      ways: ['restore-documents'],
      documents: [{ reference, number: 1, inBackup: true }],
    });
    expect(await d.docket.check.restoreDocuments({})).toEqual({ restored: 1, stillLost: [] });
    const { ticket } = await d.docket.documents.openDocument({ reference, documentId: document.id });
    expect((await fetchTicket(d, ticket)).toString()).toBe('What was seen.');
  }
  expect((await readdir(join(d.path, 'set-aside'), { recursive: true })).length).toBeGreaterThan(1);
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('makes a damaged ledger anew at unlock and says so, and on request while it is open', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  await writeFile(join(d.path, 'ledger.db'), Buffer.alloc(20_000, 7));
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.session.showStatus()).notices).toMatchObject([{ code: 'ledger-rebuilt' }]);
  const period = { from: '2026-01-01', to: '2026-12-31' };
  expect(await d.docket.reports.showFigures(period)).toMatchObject({ received: 1 });
  expect(await d.docket.check.rebuildLedger()).toEqual({ requests: 1 });
  await d.docket.requests.logRequest(newRequest());
  expect(await d.docket.reports.showFigures(period)).toMatchObject({ received: 2 });
  expect((await readdir(d.path)).filter((name) => name.startsWith('ledger.db.damaged-')).length).toBeGreaterThan(0);
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('writes a key file again that was damaged while the register was open, and brings one back from a backup', async () => {
  await using d = await openDocket();
  const keys = join(d.path, 'keys.json');
  const whole = await readFile(keys, 'utf8');
  for await (const _step of await d.docket.backups.makeBackup({}));
  await writeFile(keys, whole.slice(0, 100));
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.find(({ what }) => what === 'keys')).toMatchObject({ state: 'failed', ways: ['write-key-file'] });
  expect(await d.docket.check.mendKeyFile()).toEqual({ people: 1 });
  expect(JSON.parse(await readFile(keys, 'utf8'))).toEqual(JSON.parse(whole));
  await d.docket.session.lockRegister();

  await rm(keys);
  const shut = await safe(d.docket.session.unlockRegister({ passphrase: d.passphrase }));
  expect(shut.error).toMatchObject({
    data: { reason: 'key-file-missing', ways: ['restore-key-file', 'choose-another'] },
  });
  const wrong = await safe(d.docket.restore.restoreKeyFile({ secret: { passphrase: 'not the right passphrase' } }));
  expect(wrong.error).toMatchObject({ data: { reason: 'wrong-passphrase' } });
  expect(await d.docket.restore.restoreKeyFile({ secret: { passphrase: d.passphrase } })).toMatchObject({
    madeAt: d.context.now(),
  });
  expect(await d.docket.session.unlockRegister({ passphrase: d.passphrase })).toEqual({ role: 'dpo' });
});

test('a page that goes bad under an open register has words of its own at work, and the check names it', async () => {
  await using d = await openDocket();
  for (let logged = 0; logged < 30; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A long letter. '.repeat(400) }));
  const register = registerOf(d);
  const dataKey = register.keys.dataKey.slice();
  await d.docket.session.lockRegister();
  const file = join(d.path, 'register.db');
  const bytes = await readFile(file);
  const pages = readPages(file, dataKey);
  // The ends of long letters: no opening needs them.
  for (let number = 2; number <= pages.count; number += 1) {
    const page = pages.page(number);
    if (page !== undefined && kindOf(number, page) === undefined)
      bytes.fill(0, number * 4096 - 2000, number * 4096 - 1990);
  }
  pages.close();
  await writeFile(file, bytes);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const reading = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const { error } = await safe(
        d.docket.requests.showRequest({ reference: `SAR-2026-${String(at + 1).padStart(4, '0')}` }),
      );
      return error === null ? 'shown' : 'code' in error ? String(error.code) : String(error);
    }),
  );
  expect(new Set(reading).has('DAMAGED')).toBe(true);
  expect([...new Set(reading)].every((one) => one === 'DAMAGED' || one === 'shown')).toBe(true);
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.find(({ what }) => what === 'pages')).toMatchObject({
    state: 'failed',
    ways: ['restore-backup', 'salvage'],
  });
});

async function sealedFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'vault'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
