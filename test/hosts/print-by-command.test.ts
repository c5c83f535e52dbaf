import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext } from '../support/open-docket.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { readyForPacks, sheetOf } from '../support/ready-for-packs.ts';
import { runCommand } from '../support/run-command.ts';
import { upload } from '../support/upload.ts';

test('a command makes the printable set alone, and refuses what it cannot make without leaving a file', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ address: '7 Weir Lane\nHarrowmere' }));
  const nowhere = await d.docket.requests.logRequest(newRequest({ address: '' }));
  await d.docket.session.lockRegister();
  const file = join(d.folder, 'post.pdf');
  const run = async (...args: string[]) =>
    await runCommand(
      d,
      ['pack', ...args, '--holds', 'no', '--register', d.path],
      testContext(d.folder, d.context.now()),
    );

  expect(JSON.parse((await run(reference)).stderr)).toMatchObject({ error: { code: 'USAGE' } });
  expect(JSON.parse((await run(reference, '--out', file)).stderr)).toMatchObject({ error: { code: 'USAGE' } });
  const refused = await run(nowhere.reference, '--printable', file);
  expect([refused.code, existsSync(file)]).toEqual([1, false]);
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'PACK_STOPPED' } });

  const made = await run(reference, '--printable', file, '--language', 'de');
  expect([made.stderr, made.code]).toEqual(['', 0]);
  expect(JSON.parse(made.stdout)).toMatchObject({ printable: { pages: 3, apart: [] } });
  const text = (await readPdfLines(await readFile(file))).join(' ');
  expect(text).toContain('Seite 3 von 3');
  expect(text).toContain('Diesem Brief liegen bei:');
});

test('a command says whose texts the information sheet has, where the organisation has none in its language', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const organisation = await d.docket.organisation.showOrganisation();
  const informationSheet = { ...organisation.informationSheet, es: sheetOf('') };
  await d.docket.organisation.editOrganisation({ ...organisation, informationSheet });
  const { reference } = await d.docket.requests.logRequest(newRequest({ address: '7 Weir Lane', language: 'es' }));
  const attached = await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'A lease.') });
  const documentIds = [attached.document.id];
  const none = { exemption: null, exemptionNote: null };
  await d.docket.documents.decideDocument({ reference, documentIds, decision: 'disclose', ...none });
  await d.docket.session.lockRegister();
  const file = join(d.folder, 'post.pdf');
  const run = async (...args: string[]) =>
    await runCommand(
      d,
      ['pack', reference, '--printable', file, ...args, '--holds', 'yes', '--register', d.path],
      testContext(d.folder, d.context.now()),
    );
  expect(JSON.parse((await run()).stderr)).toMatchObject({ error: { code: 'PACK_STOPPED' } });
  expect(JSON.parse((await run('--texts-in', 'tlh')).stderr)).toMatchObject({ error: { code: 'LANGUAGE_UNKNOWN' } });
  expect((await run('--texts-in', 'de')).code).toBe(0);
  expect((await readPdfLines(await readFile(file))).join(' ')).toContain('redactado en alemán');
});

test('a record that could not be written stands in the history as not saved', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const run = async (out: string) =>
    await runCommand(
      d,
      ['print', reference, '--out', out, '--register', d.path],
      testContext(d.folder, d.context.now()),
    );
  // No file can be made in the system's own folder of processes.
  expect((await run('/proc/self/record.pdf')).code).toBe(1);
  expect((await run(join(d.folder, 'record.pdf'))).code).toBe(0);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { history } = await d.docket.requests.showRequest({ reference });
  const told = history.map(({ action }) => action).filter((action) => action !== 'requests.logRequest');
  expect(told.toReversed()).toEqual(['requests.printRecord', 'documents.leaveUnsaved', 'requests.printRecord']);
});

test('a record for a folder that is not there is refused before it is printed', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const out = join(d.folder, 'no such folder', 'record.pdf');
  const { code, stderr } = await runCommand(
    d,
    ['print', reference, '--out', out, '--register', d.path],
    testContext(d.folder, d.context.now()),
  );
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error).toMatchObject({ code: 'FILE_NOT_SAVED' });
  expect(stderr).not.toContain('no such folder');
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { history } = await d.docket.requests.showRequest({ reference });
  expect(history.map(({ action }) => action)).toEqual(['requests.logRequest']);
});
