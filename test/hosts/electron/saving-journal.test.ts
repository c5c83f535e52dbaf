import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newTemporary, openSavingJournal } from '../../../main/hosts/electron/saving-journal.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-journal-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const half = newTemporary('/').slice(1);

test('what a killed Docket left half-written is gone at the next start', async () => {
  const temporary = newTemporary(folder);
  const journal = openSavingJournal(join(folder, 'state'));
  journal.begin(temporary);
  await writeFile(temporary, 'half a letter');
  openSavingJournal(join(folder, 'state'));
  expect(existsSync(temporary)).toBe(false);
  expect(await readdir(join(folder, 'state'))).toEqual([]);
});

test('a file that was saved is not remembered', async () => {
  const journal = openSavingJournal(join(folder, 'state'));
  const temporary = newTemporary(folder);
  journal.begin(temporary);
  journal.end(temporary);
  expect(await readdir(join(folder, 'state'))).toEqual([]);
});

test('nothing but a plain file under a name that only Docket gives is ever taken away', async () => {
  await mkdir(join(folder, 'state'));
  const mine = join(folder, 'tax.pdf');
  await writeFile(mine, 'mine');
  const kept = join(folder, 'a');
  const linked = join(folder, 'b');
  for (const name of [kept, linked]) await mkdir(name);
  await mkdir(join(kept, half));
  await symlink(mine, join(linked, half));
  const named = [mine, join(kept, half), join(linked, half), half, `../${half}`, '/etc/passwd'];
  await writeFile(join(folder, 'state', 'saving.json'), JSON.stringify(named));
  openSavingJournal(join(folder, 'state'));
  expect(existsSync(mine)).toBe(true);
  expect(await readdir(kept)).toEqual([half]);
  expect(await readdir(linked)).toEqual([half]);
});

test('a journal that says anything else, or that cannot be kept, keeps nobody from saving', async () => {
  await mkdir(join(folder, 'state'));
  for (const said of ['', '{"a":1}', '[1,2]', '["']) {
    await writeFile(join(folder, 'state', 'saving.json'), said);
    expect(() => openSavingJournal(join(folder, 'state'))).not.toThrow();
  }
  await writeFile(join(folder, 'no-folder'), '');
  expect(() => openSavingJournal(join(folder, 'no-folder')).begin(newTemporary(folder))).not.toThrow();
});
