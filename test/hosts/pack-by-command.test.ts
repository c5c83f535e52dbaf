import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { runCommand } from '../support/run-command.ts';

/** A register with a case that has no address, one that has, and the command in front of it. */
async function desk(d: TestDocket) {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const posted = await d.docket.requests.logRequest(
    newRequest({ requester: 'Corin Ashby', address: '1 Quay\nHarrow' }),
  );
  await d.docket.session.lockRegister();
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCommand(
      d,
      [...args, '--register', d.path],
      testContext(d.folder, d.context.now()),
    );
    return {
      code,
      answer: stdout === '' ? undefined : JSON.parse(stdout),
      error: stderr === '' ? undefined : (JSON.parse(stderr).error as { code: string; message: string }),
    };
  };
  const at = (name: string) => join(d.folder, name);
  await writeFile(at('words.txt'), 'a pack of its own\n');
  const pack = (of: string, ...args: string[]) => ['pack', of, '--holds', 'no', ...args];
  const sealed = (out: string) => ['--out', out, '--pack-passphrase-file', at('words.txt')];
  return { reference, posted: posted.reference, run, at, pack, sealed };
}

test('a printed set that cannot be made leaves no sealed pack behind, and says what is missing', async () => {
  await using d = await openDocket();
  const { reference, run, at, pack, sealed } = await desk(d);
  const { code, answer, error } = await run(...pack(reference, ...sealed(at('p.zip')), '--printable', at('p.pdf')));
  expect([code, answer, error?.code]).toEqual([1, undefined, 'PACK_STOPPED']);
  expect(error?.message).toContain('address');
  expect((await run('show', reference)).answer.packs).toEqual([]);
  expect((await readdir(d.folder)).filter((name) => /\.(?:zip|pdf|part)$/u.test(name))).toEqual([]);
});

test('the sealed pack and the printed set are never saved under one name, nor over the passphrase', async () => {
  await using d = await openDocket();
  const { posted, run, at, pack, sealed } = await desk(d);
  await symlink(d.folder, at('same'));
  for (const [out, printable] of [
    [at('p.zip'), at('p.zip')],
    [at('p.zip'), join(at('same'), 'p.zip')],
    [at('p.zip'), at('words.txt')],
    [at('words.txt'), at('p.pdf')],
  ] as const) {
    const { code, error } = await run(...pack(posted, ...sealed(out), '--printable', printable));
    expect([code, error?.code]).toEqual([2, 'USAGE']);
  }
  expect(await readFile(at('words.txt'), 'utf8')).toBe('a pack of its own\n');
  expect((await run('show', posted)).answer.packs).toEqual([]);
});

test('a right that nobody has asked for is not said to be granted', async () => {
  await using d = await openDocket();
  const { posted, run, at, pack, sealed } = await desk(d);
  const { code, error } = await run(...pack(posted, ...sealed(at('p.zip')), '--granted', 'erasure'));
  expect([code, error?.code]).toEqual([1, 'RIGHT_NOT_OPEN']);
  expect(error?.message).toContain('erasure');
  expect((await run('show', posted)).answer.packs).toEqual([]);
});

test('a pack for a folder that is not there, or for the register’s own, is not built', async () => {
  await using d = await openDocket();
  const { posted, run, at, pack, sealed } = await desk(d);
  for (const out of [join(at('none'), 'p.zip'), join(d.path, 'p.zip'), d.path]) {
    const { code, error } = await run(...pack(posted, ...sealed(out)));
    expect([code === 0, error?.code]).toEqual([false, 'FILE_NOT_SAVED']);
    expect(error?.message).not.toContain(d.folder);
  }
  expect((await run('show', posted)).answer.packs).toEqual([]);
});

test('files of which one cannot be read, or that lack an exemption, are not added at all', async () => {
  await using d = await openDocket();
  const { reference, run, at } = await desk(d);
  await writeFile(at('notes.txt'), 'notes');
  const attach = async (...args: string[]) => await run('attach', reference, at('notes.txt'), ...args);
  expect((await attach(at('missing.txt'), '--decision', 'disclose')).error?.code).toBe('FILE_UNREADABLE');
  expect((await attach('--decision', 'withhold')).error?.code).toBe('EXEMPTION_NEEDED');
  const unknown = await attach('--decision', 'redact', '--exemption', 'because');
  expect(unknown.error).toMatchObject({ code: 'EXEMPTION_UNKNOWN' });
  expect(unknown.error?.message).toContain('third-party');
  expect((await run('show', reference)).answer.documents).toEqual([]);
  expect((await attach('--decision', 'redact', '--exemption', 'third-party')).code).toBe(0);
});
