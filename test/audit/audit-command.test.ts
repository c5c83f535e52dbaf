import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { runCommand } from '../support/run-command.ts';

const verifier = join(import.meta.dirname, '../../main/hosts/verify/verify-audit.mjs');

async function command(d: TestDocket, verb: string, ...args: string[]) {
  return await runCommand(d, ['audit', verb, '--register', d.path, ...args]);
}

test('the command signs a checkpoint, exports the log with its seeds and verifies against what was kept elsewhere', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const kept = join(d.folder, 'checkpoint.json');
  const log = join(d.folder, 'log.jsonl');
  expect(await command(d, 'checkpoint', '--out', kept)).toMatchObject({ code: 0, stderr: '' });
  const exported = await command(d, 'export', '--out', log, '--seeds');
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(exported.stdout)).toMatchObject({ out: log, size: (await stat(log)).size });
  const { stdout } = await promisify(execFile)(process.execPath, [verifier, log, '--checkpoint', kept]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, sealsChecked: true, outside: 1 });

  const { seq, hash } = JSON.parse(await readFile(kept, 'utf8'));
  const verified = await command(d, 'verify', '--checkpoint', kept, '--head', `${seq}:${hash.slice(0, 16)}`);
  expect(verified).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(verified.stdout)).toMatchObject({ passed: true });
  const other = await command(d, 'verify', '--head', `${seq}:0123456789abcdef`);
  expect(other.code).toBe(1);
  expect(JSON.parse(other.stdout)).toMatchObject({ passed: false, firstBad: seq });
  const printed = hash.slice(0, 16).toUpperCase().replaceAll(/.{4}/gu, '$& ');
  const asPrinted = await command(d, 'verify', '--head', `Audit log: ${seq} · ${printed}, as of 25 Nov 2026`);
  expect(asPrinted).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(asPrinted.stdout).findings[0].sentence).toContain(`What you kept of entry ${seq} agrees`);
  const wrong = await command(d, 'verify', '--head', 'twelve');
  expect([wrong.code, JSON.parse(wrong.stderr).error.code]).toEqual([2, 'HEAD_UNREADABLE']);
});
