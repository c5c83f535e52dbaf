import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/built-docket.ts';

const command = builtProgram('docket');

async function docket(folder: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [command, ...args, '--json'], {
    env: {
      ...process.env,
      DOCKET_PASSPHRASE: 'seven lighthouses in the fog',
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
