import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transfer } from '../../main/core/files/transfer/transfer.ts';
import { openHandedLetters } from '../../main/core/files/transfer/handed-letters.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';
import { openDocket } from '../support/open-docket.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-handed-'));
  for (const name of ['one.eml', 'two.MSG', 'three.eml', 'invoice.pdf', 'empty.eml'])
    await writeFile(at(name), name === 'empty.eml' ? '' : `Subject: ${name}\r\n\r\nwords of ${name}`);
  await mkdir(at('folder.eml'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

function queue() {
  let next = 0;
  return openHandedLetters(() => String((next += 1)));
}

test('letters wait in the order they came, each once', () => {
  const letters = queue();
  expect(letters.add([at('two.MSG'), at('one.eml')])).toEqual([]);
  expect(letters.add([at('one.eml'), at('three.eml')])).toEqual([]);
  expect(letters.waiting().map(({ fileName }) => fileName)).toEqual(['two.MSG', 'one.eml', 'three.eml']);
  expect(letters.paths()).toEqual([at('two.MSG'), at('one.eml'), at('three.eml')]);
});

test('what is no letter is said in words that name no folder', async () => {
  const pipe = at('pipe.eml');
  execFileSync('mkfifo', [pipe]);
  const letters = queue();
  const refused = letters.add([
    at('gone.eml'),
    at('folder.eml'),
    at('invoice.pdf'),
    pipe,
    'one.eml',
    `${at('one.eml')}\0.eml`,
    `/${'long'.repeat(2_000)}.eml`,
    '',
  ]);
  const said = refused.map((problem) => speak(english, problem));
  expect(said).toHaveLength(8);
  expect(said.slice(0, 5)).toEqual([
    '“gone.eml” was not found, so it was not opened.',
    '“folder.eml” is a folder. Open the letters in it one by one.',
    '“invoice.pdf” is not a letter that can be opened from outside: only .eml and .msg are. Attach it to a case instead.',
    '“pipe.eml” is not a file, so it was not opened.',
    '“one.eml” was not found, so it was not opened.',
  ]);
  for (const words of said) expect(words).not.toContain(folder);
  expect(letters.waiting()).toEqual([]);
  expect(letters.refused()).toEqual(refused);
});

test('more letters than anybody opens on purpose do not fill the queue', async () => {
  const letters = queue();
  const many = Array.from({ length: 201 }, (_, index) => at(`letter-${index}.eml`));
  for (const path of many) await writeFile(path, 'x');
  const refused = letters.add(many).map((problem) => speak(english, problem));
  expect(refused).toEqual(['“letter-200.eml” was left out: 200 letters wait already.']);
  expect(letters.waiting()).toHaveLength(200);
});

test('whoever listens hears of what comes and goes, until they stop', () => {
  const letters = queue();
  let heard = 0;
  const stop = letters.onChange(() => (heard += 1));
  letters.add([at('one.eml')]);
  letters.add([]);
  letters.take('1');
  letters.take('1');
  expect(heard).toBe(2);
  stop();
  letters.clear();
  expect(heard).toBe(2);
});

test('an officer takes a letter with its bytes once, and never learns where it lies', async () => {
  await using d = await openDocket();
  d.context.handedLetters.add([at('one.eml'), at('empty.eml'), at('gone.eml')]);
  const { letters, refused } = await d.docket.letters.listHandedLetters();
  expect(letters.map(({ fileName }) => fileName)).toEqual(['one.eml', 'empty.eml']);
  expect(JSON.stringify({ letters, refused })).not.toContain(folder);
  const [one, empty] = letters;
  for (const [letter, text] of [
    [one, 'Subject: one.eml\r\n\r\nwords of one.eml'],
    [empty, ''],
  ] as const) {
    const { ticket, fileName } = await d.docket.letters.takeHandedLetter({ id: letter!.id });
    expect(fileName).toBe(letter!.fileName);
    const asked = new Request(`docket://app/-/files/${ticket}`);
    const answer = await transfer(english, d.context.tickets, d.context.uploads, asked);
    expect(await answer.text()).toBe(text);
  }
  await expect(d.docket.letters.takeHandedLetter({ id: one!.id })).rejects.toThrow('taken already');
  expect(await d.docket.letters.listHandedLetters()).toEqual({ letters: [], refused });
});

test('a letter that is moved away meanwhile is said, and the next one waits', async () => {
  await using d = await openDocket();
  await writeFile(at('moved.eml'), 'x');
  d.context.handedLetters.add([at('moved.eml'), at('one.eml')]);
  await rm(at('moved.eml'));
  const [moved] = (await d.docket.letters.listHandedLetters()).letters;
  await expect(d.docket.letters.takeHandedLetter({ id: moved!.id })).rejects.toThrow('no longer where it was');
  expect((await d.docket.letters.listHandedLetters()).letters.map(({ fileName }) => fileName)).toEqual(['one.eml']);
});

test('letters wait through a lock, and nobody without an officer’s key hears of them', async () => {
  await using d = await openDocket();
  const manager = 'nine kites above the harbour';
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'manager', passphrase: manager });
  d.context.handedLetters.add([at('one.eml'), at('gone.eml')]);
  await d.docket.session.lockRegister();
  await expect(d.docket.letters.listHandedLetters()).rejects.toThrow('locked');
  await d.docket.session.unlockRegister({ passphrase: manager });
  await expect(d.docket.letters.listHandedLetters()).rejects.toThrow('Your key does not open this.');
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await d.docket.letters.listHandedLetters()).toMatchObject({ letters: [{ fileName: 'one.eml' }] });
  expect(await d.docket.letters.dismissHandedLetters()).toEqual({ dismissed: 1 });
  expect(await d.docket.letters.listHandedLetters()).toEqual({ letters: [], refused: [] });
});
