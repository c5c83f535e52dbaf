import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/built-docket.ts';

const command = builtProgram('docket');

const officer = 'seven lighthouses in the fog';

async function docket(folder: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [command, ...args, '--json'], {
    env: {
      ...process.env,
      DOCKET_PASSPHRASE: officer,
      DOCKET_ARGON_MIB: '64',
      DOCKET_REGISTERS: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

test('backs up, drills and restores from the command line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-backup-command-'));
  try {
    const register = join(folder, 'Harbour Co.docket');
    const organisation = ['--organisation', 'Harbour Co', '--regime', 'eu-gdpr', '--calendar', 'IE'];
    await docket(folder, 'create', '--register', register, ...organisation, '--time-zone', 'Europe/Dublin');
    const place = await mkdtemp(join(folder, 'stick '));
    const backup = await docket(folder, 'backup', '--register', register, '--to', place);
    expect(backup.err).toBe('');
    const made = JSON.parse(backup.out);
    expect(made).toMatchObject({ reason: 'asked', documents: 0, second: { problem: null } });

    const drill = await docket(folder, 'drill', '--register', register, '--out', join(folder, 'drill.pdf'));
    expect(drill.err).toBe('');
    expect(JSON.parse(drill.out)).toMatchObject({ passed: true, differences: 0 });
    expect((await readFile(join(folder, 'drill.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');

    const to = join(folder, 'Restored.docket');
    const restored = await docket(folder, 'restore', place, '--to', to);
    expect(restored.err).toBe('');
    expect(JSON.parse(restored.out)).toMatchObject({ backup: made.name, path: to, requests: 0, lost: 0 });
    const listed = await docket(folder, 'list', '--register', to);
    expect([listed.code, listed.err]).toEqual([0, '']);
    const again = await docket(folder, 'restore', place, '--to', to);
    expect([again.code, JSON.parse(again.err).error.code]).toEqual([1, 'FOLDER_TAKEN']);
    const nothing = await docket(folder, 'restore', folder + '/nowhere', '--to', join(folder, 'x.docket'));
    expect([nothing.code, JSON.parse(nothing.err).error.code]).toEqual([1, 'NOT_A_BACKUP']);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 180_000);

test('shows what earlier backups still open with after a removal, and seals them to whoever holds a key now', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-backups-command-'));
  try {
    const register = join(folder, 'Harbour Co.docket');
    const at = ['--register', register];
    const answer = async (...args: string[]) => {
      const { code, out, err } = await docket(folder, ...args, ...at);
      expect([code, err]).toEqual([0, '']);
      return JSON.parse(out);
    };
    const organisation = ['--organisation', 'Harbour Co', '--regime', 'eu-gdpr', '--calendar', 'IE'];
    await answer('create', ...organisation, '--time-zone', 'Europe/Dublin');
    const secret = join(folder, 'handler.txt');
    await writeFile(secret, 'nine kites above the harbour\n');
    await answer('people', 'add', '--name', 'Tamsin Boyd', '--role', 'handler', '--new-passphrase-file', secret);
    await answer('backup');
    expect(await answer('backups', 'keys')).toEqual({ backups: 0, opensWith: [] });

    const removed = await answer('people', 'revoke', 'Tamsin Boyd');
    const still = await answer('backups', 'keys');
    expect(still.backups).toBeGreaterThanOrEqual(2);
    expect(still.opensWith).toContainEqual({ kind: 'passphrase', person: 'Tamsin Boyd' });
    expect(removed.earlierBackups).toEqual(still);
    const asHandler = await docket(folder, 'backups', 'keys', ...at, '--passphrase-file', secret);
    expect([asHandler.code, JSON.parse(asHandler.err).error.code]).toEqual([1, 'WRONG_PASSPHRASE']);
    // A copy whose manifest was changed by hand cannot be sealed: it is named, and the others are sealed.
    const [made] = (await readdir(join(register, 'backups'))).filter((name) => name.endsWith('-asked'));
    const copy = join(register, 'backups', '2026-11-01T0900Z-asked');
    await cp(join(register, 'backups', made ?? ''), copy, { recursive: true });
    const manifest = await readFile(join(copy, 'manifest.json'), 'utf8');
    await writeFile(join(copy, 'manifest.json'), manifest.replace('"reason": "asked"', '"reason": "daily"'));
    const reseal = await docket(folder, 'backups', 'reseal', ...at);
    expect(JSON.parse(reseal.out)).toEqual({
      resealed: still.backups,
      left: ['2026-11-01T0900Z-asked'],
      place: null,
    });
    expect([reseal.code, JSON.parse(reseal.err).error.code]).toEqual([1, 'BACKUPS_LEFT']);
    await rm(copy, { recursive: true });
    expect(await answer('backups', 'reseal')).toEqual({ resealed: 0, left: [], place: null });
    expect(await answer('backups', 'keys')).toEqual({ backups: 0, opensWith: [] });
    const usage = await docket(folder, 'backups', 'seal', ...at);
    expect([usage.code, JSON.parse(usage.err).error.code]).toEqual([2, 'USAGE']);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);
