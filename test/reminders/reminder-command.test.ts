import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { runCommand } from '../support/run-command.ts';
import { readCalendar } from './read-calendar.ts';

async function command(d: TestDocket, ...args: string[]) {
  return await runCommand(d, ['reminders', '--register', d.path, ...args]);
}

test('the command lists the day and saves calendar files, by the same procedures as the window', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  d.context.setNow('2026-12-18T10:00:00Z');
  const listed = await command(d);
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(listed.stdout)).toMatchObject({
    today: '2026-12-18',
    remindsToday: { rows: [{ reference, kind: 'due', on: '2026-12-21', words: `${reference} is due in 3 days` }] },
  });
  expect(listed.stdout).not.toMatch(/ottilie/iu);
  for (const more of [[], ['--case', reference]]) {
    const out = join(d.folder, `dates-${more.length}.ics`);
    const saved = await command(d, '--ics', out, ...more);
    expect(JSON.parse(saved.stdout)).toMatchObject({ out, dates: 1 });
    expect(readCalendar(await readFile(out)).within).toHaveLength(1);
  }
});

test('the command refuses a case without a file, and a case that is not there', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const alone = await command(d, '--case', 'SAR-2026-0001');
  expect([alone.code, JSON.parse(alone.stderr).error.code]).toEqual([2, 'USAGE']);
  const missing = await command(d, '--ics', join(d.folder, 'x.ics'), '--case', 'SAR-2026-0001');
  expect([missing.code, JSON.parse(missing.stderr).error.code]).toEqual([1, 'NOT_FOUND']);
  const wrong = await command(d, '--ics', join(d.folder, 'x.ics'), '--case', 'SAR 1');
  expect(wrong.code).not.toBe(0);
  expect(wrong.stderr).toContain('SAR-2026-0042');
});
