import { expect, test } from 'vitest';
import { unreadBefore } from '../../main/core/audit/search.store.ts';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { migration0001 } from '../../main/core/files/database/migrations/0001-register.ts';
import { migration0006 } from '../../main/core/files/database/migrations/0006-correspondence-and-search.ts';
import { renewSearch } from '../../main/core/records/renew-search.ts';
import { indexNext } from '../../main/core/records/request-search.store.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const cases = ['Ada Żak', 'Bo Müßig', 'Cem Işık', 'Dag Ørn', 'Eva Łoś'];

async function log(d: TestDocket, requester: string): Promise<string> {
  const { reference } = await d.docket.requests.logRequest(newRequest({ requester, email: null, body: 'A letter.' }));
  return reference;
}

/** Five cases, and search as a version before the sixth schema left it when that one opens the register. */
async function openBeforeRenewal(): Promise<TestDocket> {
  const d = await openDocket();
  for (const requester of cases) await log(d, requester);
  const { raw } = registerOf(d);
  raw.exec('DROP TABLE request_search');
  for (const statement of migration0001.statements.filter((one) => one.includes('request_search'))) raw.exec(statement);
  raw.exec(`INSERT INTO request_search (rowid, reference, requester, email, subject, body, notes)
    SELECT id, reference, requester, '', subject, body, '' FROM request`);
  for (const statement of migration0006.statements.filter((one) => one.includes('request_search'))) raw.exec(statement);
  return d;
}

async function found({ docket }: TestDocket, words: string): Promise<readonly string[]> {
  return (await docket.requests.listRequests({ words, view: 'all' })).rows.map(({ requester }) => requester);
}

/** As many steps as a kill may fall between. */
async function readSome(d: TestDocket, most: number): Promise<void> {
  await registerOf(d)
    .database.transaction()
    .execute(async (db) => await indexNext(db, most));
}

async function searchFinding(d: TestDocket) {
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
  return findings.find(({ what }) => what === 'search')?.sentence;
}

test('after an update cases are read anew, the newest first, and it is told how far that is', async () => {
  await using d = await openBeforeRenewal();
  expect((await d.docket.requests.showSearch()).renewal).toEqual({ done: 0, total: 5 });
  expect(await searchFinding(d)).toContain('For 5 older requests');
  await readSome(d, 2);
  expect((await d.docket.requests.showSearch()).renewal).toEqual({ done: 2, total: 5 });
  expect([await found(d, 'los'), await found(d, 'orn'), await found(d, 'zak')]).toEqual([['Eva Łoś'], ['Dag Ørn'], []]);
  expect(await searchFinding(d)).toContain('For 3 older requests');
  await readSome(d, 2);
  expect(await searchFinding(d)).toContain('For 1 older request it');
  await renewSearch(registerOf(d));
  expect((await d.docket.requests.showSearch()).renewal).toBeNull();
  expect([await found(d, 'zak'), await found(d, 'muessig')]).toEqual([['Ada Żak'], ['Bo Müßig']]);
  expect(await searchFinding(d)).toBe('Search finds what the requests say.');
});

test('what is logged, noted and corrected meanwhile is found, and no older case is passed over for it', async () => {
  await using d = await openBeforeRenewal();
  const newest = await log(d, 'Fee Ünlü');
  expect((await d.docket.requests.showSearch()).renewal).toEqual({ done: 1, total: 6 });
  await d.docket.requests.addNote({ reference: 'SAR-2026-0001', text: 'Rang about the Dachböden.' });
  await d.docket.requests.addNote({ reference: newest, text: 'Wrote again.' });
  expect([await found(d, 'wrote again'), await found(d, 'dachboeden')]).toEqual([['Fee Ünlü'], []]);
  await readSome(d, 2);
  await d.docket.requests.addNote({ reference: 'SAR-2026-0005', text: 'Moved to Öland.' });
  expect(await found(d, 'oeland')).toEqual(['Eva Łoś']);
  await renewSearch(registerOf(d));
  for (const [index, requester] of cases.entries())
    expect(await found(d, `SAR-2026-000${index + 1}`)).toEqual([requester]);
  expect(await found(d, 'dachboeden')).toEqual(['Ada Żak']);
  expect(await searchFinding(d)).toBe('Search finds what the requests say.');
});

test('locked in the middle, it goes on at the next unlocking by itself, and nothing is left of the earlier search', async () => {
  await using d = await openBeforeRenewal();
  await readSome(d, 2);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { raw } = registerOf(d);
  const left = raw.prepare(`SELECT count(*) FROM sqlite_schema WHERE name LIKE 'request_search_former%'`).pluck();
  await expect.poll(() => left.get()).toBe(0);
  expect(unreadBefore(raw)).toBe(0);
  expect(await found(d, 'zak')).toEqual(['Ada Żak']);
  expect(raw.prepare('PRAGMA integrity_check').pluck().get()).toBe('ok');
  expect(await searchFinding(d)).toBe('Search finds what the requests say.');
});

test('a new register has nothing to read anew, and its first case is found', async () => {
  await using d = await openDocket();
  expect((await d.docket.requests.showSearch()).renewal).toBeNull();
  expect(await renewSearch(registerOf(d))).toBe(false);
  await log(d, 'Ada Żak');
  expect([(await d.docket.requests.showSearch()).renewal, await found(d, 'zak')]).toEqual([null, ['Ada Żak']]);
});
