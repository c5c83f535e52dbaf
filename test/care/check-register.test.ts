import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

test('reads a whole register back and finds nothing wrong', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  const checked = await d.docket.care.checkRegister();
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
    const register = d.context.session.open;
    if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
    register.raw.exec(harm);
    const { passed, findings } = await d.docket.care.checkRegister();
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
  const { findings } = await d.docket.care.checkRegister();
  expect(findings.find(({ what }) => what === 'documents')?.state).toBe('failed');
});
