import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { KeyFile } from '../../main/core/register/keys/key-file.ts';
import { readKeyFile } from '../../main/core/register/keys/key-file-on-disk.ts';
import type { UnlockedOfficer } from '../../main/core/register/keys/unlock-key-file.ts';
import { openAsOfficer, type OfficerRegister } from '../../main/core/register/open-register.ts';
import { testHost, type TestDocket } from '../support/open-docket.ts';
import type { Line, Orders } from './write-until-killed.ts';

/** A locked register whose keys the test keeps, so that each opening costs no key derivation. */
export type KeptOpen = {
  readonly path: string;
  readonly orders: (work: Orders['work']) => Orders;
  readonly open: () => Promise<OfficerRegister>;
};

/** Locks the register of a test and answers how to open it again with the same keys, there or where it is put then. */
export async function keepKeys(
  { context, docket, folder, ...test }: TestDocket,
  path: string = test.path,
): Promise<KeptOpen> {
  const register = context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  const { dataKey, ledgerKey, auditSeed, signingSeed: _own, ...slot } = register.keys;
  const kept = { dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice(), auditSeed: auditSeed.slice() };
  const keyFile: KeyFile = await readKeyFile(test.path);
  const host = testHost(folder);
  await docket.register.lockRegister();
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    path,
    orders: (work) => ({
      path,
      nativeBinding: host.nativeBinding,
      buildPackWorker: host.workers.buildPack.href,
      now: context.now(),
      keys: {
        slotId: slot.slotId,
        personId: slot.personId,
        dataKey: base64(kept.dataKey),
        ledgerKey: base64(kept.ledgerKey),
        auditSeed: base64(kept.auditSeed),
      },
      work,
    }),
    open: async () => {
      const own: UnlockedOfficer = {
        ...slot,
        dataKey: kept.dataKey.slice(),
        ledgerKey: kept.ledgerKey.slice(),
        auditSeed: kept.auditSeed.slice(),
      };
      return await openAsOfficer(path, keyFile, own, host, () => '2026-11-25T09:12:00Z');
    },
  };
}

/** A process that has loaded Docket and waits for its orders. */
export type Waiting = {
  /** Lets it work, kills it `wait` milliseconds after the first line that `from` names, and answers every line it printed. */
  readonly killDuring: (
    orders: Orders,
    when: { readonly from: (line: Line) => boolean; readonly wait: number },
  ) => Promise<readonly Line[]>;
  readonly dismiss: () => void;
};

const script = join(import.meta.dirname, 'write-until-killed.ts');

/** Starts such a process. It loads while others work. */
export function startWaiting(): Waiting {
  const child = spawn(process.execPath, [script], {
    // Compiled code is kept between the children, so that two hundred of them start quickly.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'docket-test-compiled') },
  });
  const lines = readLines(child);
  return {
    killDuring: async (orders, { from, wait }) => {
      child.stdin.write(`${JSON.stringify(orders)}\n`);
      await lines.until(from);
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
    until: async (wanted: (line: Line) => boolean) =>
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
