import { execFileSync } from 'node:child_process';
import { link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { oneProcessAtATime } from '../../main/core/concurrency/one-process.ts';
import { cutOffJournal } from '../support/cut-off-journal.ts';
import { testContext } from '../support/open-docket.ts';

const work = 'years of work '.repeat(4_000);

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'docket-turn-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const mine = join(folder, 'thesis.docx');
  await writeFile(mine, work);
  const host = { ...testContext(folder, '2026-11-25T09:12:00Z').host, patienceMs: 0 };
  return { mine, file: join(folder, 'turn.lock'), host };
}

test.each([link, symlink])(
  'a second name of somebody’s file as the file of a turn is never written to',
  async (plant) => {
    const { mine, file, host } = await place();
    await plant(mine, file);
    await writeFile(`${file}-journal`, cutOffJournal());
    await writeFile(`${mine}-journal`, cutOffJournal());
    expect(await oneProcessAtATime(file, host, async () => 'done')).toBe('done');
    expect((await readFile(mine, 'utf8')) === work).toBe(true);
  },
);

test('a pipe in its place is not waited for', async () => {
  const { file, host } = await place();
  execFileSync('mkfifo', [file]);
  expect(await oneProcessAtATime(file, host, async () => 'done')).toBe('done');
});
