import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { wordsOf } from '../../main/core/audit/action-words.ts';
import { formerPaths } from '../../main/core/files/chain/former-paths.ts';
import { commit } from '../../main/core/files/chain/commit.ts';
import { admittedDetail } from '../../main/core/files/ledger/manager-entries.ts';
import { openDocket } from '../support/open-docket.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';

/** A log that Docket exported while these procedures had their former paths, and the sentences it said for them. */
const frozen = join(import.meta.dirname, '../fixtures/former-paths');
const verifier = join(import.meta.dirname, '../../main/hosts/verify/verify-audit.mjs');

async function frozenWords(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(join(frozen, 'words.json'), 'utf8')) as Record<string, string>; // our own fixture
}

test('a log that was exported under former paths verifies, and every entry in it keeps its sentence', async () => {
  const log = join(frozen, 'log.jsonl');
  const { stdout } = await promisify(execFile)(process.execPath, [verifier, log]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, sealsChecked: true, entries: 27 });
  const words = await frozenWords();
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  const actions = lines.flatMap((line) => (JSON.parse(line) as { action?: string }).action ?? []); // one JSON document a line
  expect(new Set(Object.keys(formerPaths)).difference(new Set(actions))).toEqual(new Set());
  expect(Object.fromEntries(Object.keys(words).map((action) => [action, wordsOf(english, action)]))).toEqual(words);
});

test('the log is narrowed to a procedure whatever its path was when it was called', async () => {
  await using d = await openDocket();
  const at = '2026-11-25T09:12:00Z';
  const { id: actorId, role } = registerOf(d).person;
  const entries = ['care.makeBackup', 'backups.makeBackup'].map(
    (action) => ({ at, actorId, role, action, subject: null, outcome: 'done', detail: {} }) as const,
  );
  await commit(registerOf(d), async () => ({ result: undefined, entries }));
  for (const action of ['care.makeBackup', 'backups.makeBackup']) {
    const { entries: listed } = await d.docket.audit.listEntries({ action });
    expect(listed.map(({ words }) => words)).toEqual(['Made a backup', 'Made a backup']);
  }
  const { actions } = await d.docket.audit.showLog();
  expect(actions.filter(({ words }) => words === 'Made a backup')).toHaveLength(1);
});

test('what a manager did with an earlier Docket is taken in', () => {
  const entry = { id: '1', at: '2026-11-25T09:12:00Z', actor_id: 'm', outcome: 'done', subject: null, detail: '{}' };
  const admission = { managers: new Set(['m']), since: 0, now: Date.parse('2026-11-25T10:00:00Z') };
  for (const action of ['register.unlockRegister', 'session.unlockRegister'])
    expect(admittedDetail({ ...entry, action }, admission)).toEqual({});
  expect(admittedDetail({ ...entry, action: 'register.createRegister' }, admission)).toBeUndefined();
});
