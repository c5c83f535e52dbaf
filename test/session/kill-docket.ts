import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase, type UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { openSettled } from '../../main/core/session/settle-keys.ts';
import { registerOf } from '../support/care.ts';
import { testHost, type TestDocket } from '../support/open-docket.ts';
import type { Line, Orders } from './write-until-killed.ts';
import type { Host } from '../../main/core/host.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

const now = '2026-11-25T09:12:00Z';

/** A locked register whose keys the test keeps, so that each opening costs no key derivation. */
export type KeptOpen = {
  readonly path: string;
  readonly orders: (work: Orders['work']) => Orders;
  readonly open: () => Promise<OfficerRegister>;
  /** The same keys for a copy of the register somewhere else. */
  readonly at: (path: string) => KeptOpen;
};

/** Locks the register of a test and answers how to open it again with the same keys, there or where it is put then. */
export async function keepKeys(
  { context, docket, ...test }: Pick<TestDocket, 'context' | 'docket' | 'path'>,
  path: string = test.path,
): Promise<KeptOpen> {
  const register = registerOf({ context });
  const kept = copyOf(register.keys);
  await docket.session.lockRegister();
  return keptOpen(path, kept);
}

/** The same of a locked register, by its passphrase, derived once. */
export async function keepKeysBehind(path: string, passphrase: string): Promise<KeptOpen> {
  const keys = await unlockWithPassphrase(await readKeyFile(path), passphrase);
  if (keys.role === 'manager') throw new Error('That is a manager’s passphrase.');
  return keptOpen(path, keys);
}

function keptOpen(path: string, keys: UnlockedOfficer): KeptOpen {
  const host = testHost(dirname(path));
  return {
    path,
    orders: (work) => ({ path, host: asText(host), keys: keysAsText(keys), now, work }),
    open: async () => await openAsOfficer(path, await readKeyFile(path), copyOf(keys), host, () => now),
    at: (elsewhere) => keptOpen(elsewhere, keys),
  };
}

/** Opens a register as unlocking does, finishing a change of keys that was killed. */
export async function openBehind(path: string, passphrase: string): Promise<OfficerRegister> {
  const keyFile = await readKeyFile(path);
  const keys = await unlockWithPassphrase(keyFile, passphrase);
  if (keys.role === 'manager') throw new Error('That is a manager’s passphrase.');
  return await openSettled({ host: testHost(dirname(path)), now: () => now, newId: randomUUID }, path, keyFile, keys);
}

// Closing a register wipes the keys it was opened with. The seed of signatures stays behind: it is the person's own.
function copyOf({ signingSeed: _own, ...keys }: UnlockedOfficer): UnlockedOfficer {
  const { dataKey, ledgerKey, auditSeed } = keys;
  return { ...keys, dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice(), auditSeed: auditSeed.slice() };
}

function keysAsText({ slotId, personId, dataKey, ledgerKey, auditSeed }: UnlockedOfficer): Orders['keys'] {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    slotId,
    personId,
    dataKey: base64(dataKey),
    ledgerKey: base64(ledgerKey),
    auditSeed: base64(auditSeed),
  };
}

function asText({ workers, ...host }: Host): Orders['host'] {
  const { deriveKey, readLetter, assemblePack, backup, rekey, walkSeals, drawPages } = workers;
  return {
    ...host,
    workers: {
      deriveKey: deriveKey.href,
      readLetter: readLetter.href,
      assemblePack: assemblePack.href,
      backup: backup.href,
      rekey: rekey.href,
      walkSeals: walkSeals.href,
      drawPages: drawPages.href,
    },
  };
}

/** When a child is killed. */
export type Moment = {
  readonly from: (line: Line, at: number) => boolean;
  readonly wait: number;
  readonly reached?: (() => boolean) | undefined;
};

/** A process that has loaded Docket and waits for its orders. */
export type Waiting = {
  /**
   * Lets it work, kills it `wait` milliseconds after the first line that `from` names, once `reached` is so if it is
   * given, and answers every line it printed.
   */
  readonly killDuring: (orders: Orders, when: Moment) => Promise<readonly Line[]>;
  readonly dismiss: () => void;
};

const script = join(import.meta.dirname, 'write-until-killed.ts');

/** Starts such a process. It loads while others work. */
export function startWaiting(): Waiting {
  const child = spawn(process.execPath, [script], {
    // Compiled code is kept between the children, so that two hundred of them start quickly.
  });
  child.stdin.on('error', () => undefined); // one that ended before its orders is reported below
  const lines = readLines(child);
  return {
    killDuring: async (orders, { from, wait, reached }) => {
      child.stdin.write(`${JSON.stringify(orders)}\n`);
      await lines.until(from);
      while (reached?.() === false && child.exitCode === null) await setTimeout(1);
      await setTimeout(wait);
      child.kill('SIGKILL');
      return await lines.ended;
    },
    dismiss: () => void child.kill('SIGKILL'),
  };
}

function readLines(child: ChildProcessWithoutNullStreams) {
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  let said = '';
  let over = false;
  child.stdin.on('error', () => undefined); // a child that ended before its orders is reported by `until`
  child.stderr.on('data', (bytes: Buffer) => void (said += bytes.toString()));
  child.stdout.on('data', (bytes: Buffer) => {
    const parts = (rest + bytes.toString()).split('\n');
    // A line that was cut off is no acknowledgement.
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part) as Line); // printed by write-until-killed.ts
    for (const look of waiting) look();
  });
  const ended = once(child, 'close').then((): readonly Line[] => {
    over = true;
    for (const look of waiting) look();
    return lines;
  });
  return {
    ended,
    until: async (wanted: Moment['from']) =>
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (lines.some(wanted)) resolve();
          else if (over) reject(new Error(`The child ended before it was killed.\n${said}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
  };
}
