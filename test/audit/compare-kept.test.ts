import { expect, test } from 'vitest';
import { printedHead, type KeptHead } from '../../main/contract/audit/kept-head.ts';
import { readKept } from '../../renderer/audit/read-kept.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

async function verdict({ docket }: TestDocket, against: readonly KeptHead[]) {
  for await (const step of await docket.audit.verifyLog({ against: [...against] }))
    if (step.kind === 'verdict') return step;
  throw new Error('There is a verdict.');
}

async function fetched({ context }: TestDocket, ticket: string): Promise<File> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of context.tickets.take(ticket)?.open() ?? []) parts.push(Uint8Array.from(part));
  return new File(parts, 'kept');
}

test('a checkpoint that was saved agrees later, by itself and out of an exported log, and as it is printed', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const { seq } = await d.docket.audit.signCheckpoint();
  const { ticket, fileName } = await d.docket.audit.saveCheckpoint({ seq });
  expect(fileName).toBe(`Docket checkpoint ${seq}.json`);
  const saved = await readKept(await fetched(d, ticket));
  expect(saved).toMatchObject([{ seq, personId: d.context.session.open?.person.id }]);
  const exported = await readKept(await fetched(d, (await d.docket.audit.exportLog({})).ticket));
  expect(exported.length).toBeGreaterThan(1);
  const { printed } = await d.docket.audit.showLog();
  await d.docket.requests.logRequest(newRequest());
  const { passed, findings } = await verdict(d, [...saved, ...exported, printedHead.parse(printed)]);
  expect(passed).toBe(true);
  const said = findings.slice(0, saved.length + exported.length + 1).map(({ sentence }) => sentence);
  for (const sentence of said) expect(sentence).toMatch(/^What you kept of entry \d+ agrees: /u);
  await expect(d.docket.audit.saveCheckpoint({ seq: 9_999 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { entries } = await d.docket.audit.listEntries({ action: 'audit.saveCheckpoint' });
  expect(entries).toMatchObject([{ words: 'Saved a checkpoint', details: [`Entry: ${seq}`] }]);
});

test('says of each checkpoint that does not agree what that means and what to do next', async () => {
  await using d = await openDocket();
  await using other = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  const signed = await d.docket.audit.signCheckpoint();
  const foreign = await other.docket.audit.signCheckpoint();
  const hash = 'a'.repeat(64);
  const firstOf = async (kept: KeptHead) => {
    const { passed, findings, firstBad } = await verdict(d, [kept]);
    expect(passed).toBe(false);
    return { sentence: findings[0]?.sentence ?? '', firstBad };
  };
  expect((await firstOf({ ...foreign, hash })).sentence).toContain('of another register and says nothing about this');
  expect((await firstOf({ ...signed, hash })).sentence).toContain('was changed after it was signed');
  expect(await firstOf({ seq: 1, hash })).toMatchObject({
    sentence: expect.stringMatching(/^What you kept of entry 1 does not agree: .*restore a backup/u),
    firstBad: 1,
  });
  expect((await firstOf({ seq: 9_999, hash })).sentence).toMatch(/entries are missing or this is an older copy\./u);
});

test('reads a head as it is printed, and refuses less of it than that', () => {
  const hash = '3f2a9c0177b0e4d2';
  for (const text of [
    '1204 · 3F2A 9C01 77B0 E4D2',
    ' Audit log: 1204 · 3F2A 9C01 77B0 E4D2, as of Wed 25 Nov 2026, 09:12',
    `1204:${hash}`,
    '1204 3f2a 9c01 77b0 e4d2',
  ])
    expect(printedHead.parse(text), text).toEqual({ seq: 1204, hash });
  for (const text of ['', 'twelve', '1204', '1204 · 3F2A 9C01', '3F2A 9C01 77B0 E4D2', `1204:${hash.repeat(5)}`])
    expect(printedHead.safeParse(text).success, text).toBe(false);
});

test('finds no checkpoint in a file that holds none', async () => {
  for (const words of ['', 'Half a letter', '{"seq":"x"}', '[1,2]', 'null'])
    expect(await readKept(new File([words], 'kept')), words).toEqual([]);
});
