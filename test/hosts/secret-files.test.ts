import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runDocket } from '../../main/hosts/command/program.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const typed = 'nine wet bees under glass';

/** Runs a command with the passphrase in a file of exactly these bytes. Answers its code, and why it was refused. */
async function command(d: TestDocket, args: readonly string[], passphrase: Uint8Array | string = d.passphrase) {
  const file = join(d.folder, 'passphrase.txt');
  await writeFile(file, passphrase);
  let said = '';
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      if (stream === 'stderr') said += String(text);
      return true;
    }),
  );
  try {
    const code = await runDocket([...args, '--register', d.path, '--passphrase-file', file], async () => d.context);
    const { error = {} }: { error?: { code?: string; message?: string } } = said === '' ? {} : JSON.parse(said);
    return { code, refused: error.code, because: error.message ?? '' };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('a passphrase is read from a file as Windows writes it', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const utf16 = Buffer.from(`\ufeff${d.passphrase}\r\n`, 'utf16le');
  for (const bytes of [Buffer.from(`\ufeff${d.passphrase}\r\n`), utf16, Buffer.from(utf16).swap16()])
    expect(await command(d, ['people', 'list'], bytes)).toMatchObject({ code: 0 });
});

test('nobody is given a passphrase that they could not type', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const file = join(d.folder, 'new.txt');
  const add = ['people', 'add', '--name', 'Quentin Aster', '--role', 'handler', '--new-passphrase-file', file];
  for (const bytes of [
    Buffer.from(typed, 'utf16le'),
    Buffer.from('nine wet bées', 'latin1'),
    Buffer.from(`${typed}\0`),
  ]) {
    await writeFile(file, bytes);
    expect(await command(d, add)).toMatchObject({ code: 2, refused: 'FILE_NOT_TEXT' });
  }
  await writeFile(file, 'nine wet \u200bbees under glass');
  expect(await command(d, add)).toMatchObject({ refused: 'WEAK_PASSPHRASE' });
  await writeFile(file, `\ufeff${typed}\r\n`);
  expect(await command(d, add)).toMatchObject({ code: 0 });
  expect(await d.docket.session.unlockRegister({ passphrase: typed })).toEqual({ role: 'handler' });
});

test('a recovery key in a file with a mark opens the register', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Quentin Aster', role: 'handler', passphrase: typed });
  await d.docket.session.lockRegister();
  const card = join(d.folder, 'card.txt');
  await writeFile(card, Buffer.from(`\ufeff${d.recoveryKey}\r\n`, 'utf16le'));
  expect(await command(d, ['people', 'reset', 'Quentin Aster', '--recovery-key-file', card])).toMatchObject({
    code: 0,
  });
});

test('the command seals no pack under a passphrase that is guessed first', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const file = join(d.folder, 'pack.txt');
  const pack = [
    'pack',
    reference,
    '--holds',
    'no',
    '--out',
    join(d.folder, 'pack.zip'),
    '--pack-passphrase-file',
    file,
  ];
  for (const weak of ['Welcome-Password-2026', 'four plain cars', 'aaaaaaaaaaaa', reference.repeat(2)]) {
    await writeFile(file, `${weak}\n`);
    const { code, refused, because } = await command(d, pack);
    expect([code, refused]).toEqual([1, 'PASSPHRASE_WEAK']);
    expect(because).toContain('Or let Docket suggest one.');
  }
});
