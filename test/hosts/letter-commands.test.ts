import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { runCommand } from '../support/run-command.ts';

const mail = (...lines: readonly string[]) => lines.join('\r\n');
const received = 'Received: from mx.post.example by mail.ferryport.example; Mon, 2 Nov 2026 09:15:00 +0000';
const odile = mail(
  received,
  'From: Odile Brannagh <odile@post.example>',
  'To: privacy@ferryport.example',
  'Subject: My data',
  'Message-ID: <odile@post.example>',
  'Date: Mon, 2 Nov 2026 09:14:00 +0000',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  '',
  'Please send me a copy of all the personal data you hold about me.',
  'Odile Brannagh',
  '--b',
  'Content-Type: text/plain; name=proof.txt',
  'Content-Disposition: attachment; filename=proof.txt',
  '',
  'My address is 4 Mill Lane.',
  '--b--',
  '',
);
const tamsin = mail(
  received,
  'From: Tamsin Arkwright <tamsin@post.example>',
  'To: privacy@ferryport.example',
  'Subject: Delete my data',
  'Date: Mon, 2 Nov 2026 09:14:00 +0000',
  '',
  'Please erase all the personal data you hold about me.',
  'Tamsin Arkwright',
  '',
);
const envelope = (who: string) => `From ${who}@post.example Mon Nov  2 09:15:00 2026\r\n`;

async function beside(d: TestDocket, name: string, text: string): Promise<string> {
  const path = join(d.folder, name);
  await writeFile(path, text);
  return path;
}

const docketAt =
  (d: TestDocket) =>
  async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runCommand(d, [...args, '--register', d.path]);
    return {
      code,
      answer: stdout === '' ? null : JSON.parse(stdout),
      error: stderr === '' ? null : JSON.parse(stderr).error,
    };
  };

const vaultOf = async (d: TestDocket) =>
  (await readdir(join(d.path, 'vault'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((one) => one.isFile())
    .map(({ name }) => name);

test('a dry run says what would be proposed, and leaves neither a case nor a file', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  const letter = await beside(d, 'letter.eml', odile);
  const before = await vaultOf(d);
  const { code, answer } = await docket('log', letter, '--dry-run');
  expect(code).toBe(0);
  expect(answer).toEqual({
    letters: 1,
    kind: 'request',
    requester: { name: 'Odile Brannagh', email: 'odile@post.example' },
    through: null,
    receivedOn: '2026-11-02',
    receivedOnOther: null,
    check: [],
    rights: ['access'],
    setAside: [],
    language: 'en',
    chaser: false,
    caseReference: null,
    alreadyLogged: null,
    text: 'Please send me a copy of all the personal data you hold about me.\nOdile Brannagh',
    attachments: [{ name: 'proof.txt', size: 26 }],
    notices: [],
  });
  expect(await vaultOf(d)).toEqual(before);
  expect((await docket('list', '--view', 'all')).answer).toEqual([]);

  // Logged, it says so, however often it is tried.
  expect((await docket('log', letter)).answer).toMatchObject({ reference: 'SAR-2026-0001' });
  const kept = await vaultOf(d);
  expect((await docket('log', letter, '--dry-run')).answer).toMatchObject({ alreadyLogged: 'SAR-2026-0001' });
  expect(await vaultOf(d)).toEqual(kept);
});

test('a dry run of a letter without a day or a right is done, and of a file that is none is refused', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  const dateless = await beside(
    d,
    'note.eml',
    mail('From: odile@post.example', 'Subject: Hello', '', 'Good morning.', ''),
  );
  expect(await docket('log', dateless, '--dry-run')).toMatchObject({
    code: 0,
    answer: { kind: 'other', rights: [], receivedOn: null, check: expect.arrayContaining(['receivedOn']) },
  });
  const before = await vaultOf(d);
  const broken = await beside(d, 'broken.pdf', '%PDF-1.7 and nothing more');
  expect(await docket('log', broken, '--dry-run')).toMatchObject({ code: 1, error: { code: 'UNREADABLE_LETTER' } });
  expect(await vaultOf(d)).toEqual(before);
});

test('a file that holds several letters is not logged as one, but each by its number', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  const box = await beside(d, 'two.mbox', `${envelope('odile')}${odile}\r\n${envelope('tamsin')}${tamsin}`);
  const before = await vaultOf(d);
  expect((await docket('log', box, '--dry-run')).answer).toMatchObject({
    letters: 2,
    each: [
      { letters: 1, requester: { name: 'Odile Brannagh' }, rights: ['access'] },
      { letters: 1, requester: { name: 'Tamsin Arkwright' }, rights: ['erasure'] },
    ],
  });
  expect((await docket('log', box, '--letter', '2', '--dry-run')).answer).toMatchObject({ rights: ['erasure'] });
  expect(await vaultOf(d)).toEqual(before);
  expect(await docket('log', box)).toMatchObject({
    code: 1,
    error: { code: 'SEVERAL_LETTERS', message: expect.stringContaining('--letter N') },
  });
  expect(await docket('log', box, '--letter', '2')).toMatchObject({
    code: 0,
    answer: { reference: 'ERA-2026-0001', rights: ['erasure'], requester: { name: 'Tamsin Arkwright' } },
  });
  // Nothing of the other letter is in the case.
  const shown = await docket('show', 'ERA-2026-0001');
  expect(JSON.stringify(shown.answer)).not.toContain('Odile');
  expect(await docket('log', box, '--letter', '3')).toMatchObject({ code: 1, error: { code: 'SEVERAL_LETTERS' } });
  for (const wrong of ['0', 'two', '-1'])
    expect(await docket('log', box, `--letter=${wrong}`)).toMatchObject({ code: 2, error: { code: 'USAGE' } });
  expect(await docket('log', box, box, '--letter', '1')).toMatchObject({ code: 2, error: { code: 'USAGE' } });
});

test('a reminder goes to the case of its client, and to none where two would fit', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  const firm = (subject: string, ...body: readonly string[]) =>
    mail(
      'Received: from mx.pellcrane.example by mail.ferryport.example; Mon, 23 Nov 2026 09:15:00 +0000',
      'From: Pell & Crane <office@pellcrane.example>',
      'To: privacy@ferryport.example',
      `Subject: ${subject}`,
      'Date: Mon, 23 Nov 2026 09:14:00 +0000',
      '',
      ...body,
      '',
    );
  for (const [client, on] of [
    ['Idris Whitlock', '2026-09-20'],
    ['Oriel Vance', '2026-09-30'],
  ] as const) {
    const asks = firm(
      `Our client ${client}`,
      `We act for ${client}. Please send us a copy of all the personal data you hold about our client.`,
    );
    const letter = await beside(d, `${client}.eml`, asks);
    const logged = await docket(
      'log',
      letter,
      '--requester',
      'Pell & Crane',
      '--for-another',
      client,
      '--received',
      on,
    );
    expect(logged.code).toBe(0);
  }
  const reminder = (name: string, ...body: readonly string[]) => beside(d, name, firm('Reminder', ...body));
  const second = await reminder(
    'second.eml',
    'On 30 September 2026 we asked you for a copy of the personal data of our client Oriel Vance.',
    'We have still not received an answer to this request. When will you answer it?',
  );
  expect((await docket('log', second, '--dry-run')).answer).toMatchObject({
    kind: 'reminder',
    caseReference: 'SAR-2026-0002',
  });
  expect((await docket('log', second)).answer).toMatchObject({ reference: 'SAR-2026-0002', chaser: true });
  const either = await reminder(
    'either.eml',
    'We have still not received an answer to our request. When will you answer it?',
  );
  expect((await docket('log', either, '--dry-run')).answer).toMatchObject({ kind: 'reminder', caseReference: null });
});

test('the settings that letters are read by are shown and changed by command', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  const before = await docket('settings');
  expect(before).toMatchObject({ code: 0, answer: { contact: expect.any(String), ownDomains: [] } });
  const changed = { contact: 'privacy@ferryport.example', ownDomains: ['ferryport.example', 'harbour.example'] };
  expect(
    await docket(
      'settings',
      '--own-domain',
      'ferryport.example',
      '--own-domain',
      '@Harbour.example',
      '--contact',
      'privacy@ferryport.example',
    ),
  ).toMatchObject({ code: 0, answer: changed });
  expect((await docket('settings')).answer).toEqual(changed);
  expect(await docket('settings', '--own-domain', 'gmail.com')).toMatchObject({ code: 2 });
  expect(await docket('settings', '--own-domain', 'no domain')).toMatchObject({ code: 2 });
  expect((await docket('settings')).answer).toEqual(changed);
  expect((await docket('settings', '--own-domain', '')).answer).toMatchObject({ ownDomains: [] });
});

test('a register is made with them', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const path = join(d.folder, 'Ferryport.docket');
  const { code } = await runCommand(d, [
    'create',
    '--organisation',
    'Ferryport',
    '--regime',
    'eu-gdpr',
    '--calendar',
    'IE',
    '--time-zone',
    'Europe/Dublin',
    '--contact',
    'privacy@ferryport.example',
    '--own-domain',
    'ferryport.example',
    '--register',
    path,
  ]);
  expect(code).toBe(0);
  const { stdout } = await runCommand(d, ['settings', '--register', path]);
  expect(JSON.parse(stdout)).toEqual({ contact: 'privacy@ferryport.example', ownDomains: ['ferryport.example'] });
});

test('a colleague who writes is a question once the own domains are known', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const docket = docketAt(d);
  await docket('settings', '--own-domain', 'post.example');
  const letter = await beside(d, 'letter.eml', tamsin);
  expect((await docket('log', letter, '--dry-run')).answer).toMatchObject({
    check: expect.arrayContaining(['requester']),
  });
});
