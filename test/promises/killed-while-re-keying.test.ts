import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { checkRegister } from '../../main/core/check/check-register.ts';
import { deriveKey } from '../../main/core/files/keys/derive-key.ts';
import { verifyKeyFile } from '../../main/core/files/keys/key-file-mac.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { decodeBytes } from '../../main/core/files/keys/bytes.ts';
import { signingSeedOf } from '../../main/core/files/keys/signing-key.ts';
import { openSealedKeys, unwrapPrivateKey } from '../../main/core/files/keys/slot-wrap.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { openSettled } from '../../main/core/session/settle-keys.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, testContext } from '../support/open-docket.ts';
import { handlerPassphrase, idOf, managerPassphrase, someKeys } from '../people/some-keys.ts';
import { seededRandom } from '../support/seed.ts';
import { proved, rounds } from './promise.ts';
import type { RekeyLine, RekeyOrders } from './rekey-until-killed.ts';
import type { Host } from '../../main/core/host.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

const kills = rounds(6, 500);
const script = join(import.meta.dirname, 'rekey-until-killed.ts');
const now = '2026-11-25T09:12:00Z';
const random = seededRandom('kills while re-keying');

/** After which line the kill falls, and at most how many milliseconds later. */
const moments = [
  { after: 'Sealing the register', within: 90 },
  { after: 'Sealing the register', within: 400 },
  { after: 'Reading the register', within: 120 },
  { after: 'Sealing the ledger', within: 60 },
  { after: 'Reading the ledger', within: 150 },
  { after: 'removed', within: 20 },
  { after: 'logged', within: 700 },
  { after: 'logged', within: 2_500 },
] as const;

type Person = { readonly id: string; readonly slotId: string; readonly secret: Uint8Array };

/** The derivation is the same each time and slow on purpose: done once for each passphrase, it stands for typing it. */
async function secretOf(keyFile: KeyFile, personId: string, passphrase: string): Promise<Person> {
  const slot = keyFile.slots.find((one) => one.kind === 'passphrase' && one.personId === personId);
  if (slot?.kind !== 'passphrase') throw new Error('They hold a key.');
  return { id: personId, slotId: slot.id, secret: await deriveKey(passphrase, slot.kdf) };
}

/** The seed that the same person signs with. */
async function seedBehind({ registerId, slots }: KeyFile, { slotId, secret }: Person): Promise<Uint8Array> {
  const slot = slots.find(({ id }) => id === slotId);
  const privateKey = slot && (await unwrapPrivateKey(secret, registerId, slot));
  if (privateKey === undefined) throw new Error('Their secret opens their slot.');
  return signingSeedOf(privateKey);
}

/** What somebody's passphrase opens in this key file; `undefined` when nothing. The same steps as unlocking takes. */
async function keysBehind(keyFile: KeyFile, { slotId, secret }: Person): Promise<Uint8Array | undefined> {
  for (const slot of keyFile.slots) {
    const privateKey = await unwrapPrivateKey(secret, keyFile.registerId, slot);
    if (privateKey === undefined) continue;
    expect(slot.id).toBe(slotId);
    const keys = await openSealedKeys(slot, privateKey);
    const [data, ledger] = keys.length === 32 ? [undefined, keys] : [keys.slice(0, 32), keys.slice(32, 64)];
    await verifyKeyFile(keyFile, { ledgerKey: ledger, ...(data === undefined ? {} : { dataKey: data }) });
    return keys;
  }
  return undefined;
}

function startChild() {
  const child = spawn(process.execPath, [script], {});
  const lines: RekeyLine[] = [];
  let rest = '';
  let said = '';
  let look = () => {};
  child.stderr.on('data', (part: Buffer) => void (said += part.toString()));
  child.stdin.on('error', () => undefined); // one that ended before its orders is reported below
  child.stdout.on('data', (part: Buffer) => {
    const parts = (rest + part.toString()).split('\n');
    rest = parts.pop() ?? ''; // a line that was cut off acknowledges nothing
    for (const line of parts) lines.push(JSON.parse(line) as RekeyLine); // printed by rekey-until-killed.ts
    look();
  });
  const ended = once(child, 'close');
  return {
    killDuring: async (orders: RekeyOrders, { after, within }: (typeof moments)[number]) => {
      child.stdin.write(`${JSON.stringify(orders)}\n`);
      const reached = () =>
        lines.some((line) => line.kind === after || (line.kind === 'progress' && line.step.startsWith(after)));
      await new Promise<void>((resolve, reject) => {
        look = () => void (reached() && resolve());
        void ended.then(() => reject(new Error(`The child ended before it was killed.\n${said}`)));
        look();
      });
      await setTimeout(random.int(0, within));
      child.kill('SIGKILL');
      await ended;
      return lines;
    },
    dismiss: () => void child.kill('SIGKILL'),
  };
}

function opens(file: string, key: Uint8Array, { nativeBinding }: Pick<Host, 'nativeBinding'>): boolean {
  try {
    openDatabase(file, key, { nativeBinding, holding: 'alone' }).close();
    return true;
  } catch {
    return false;
  }
}

test(
  'killed anywhere while its keys are changed, a register opens with exactly one set of passphrases and every row',
  { timeout: 10_800_000 },
  async () => {
    await using d = await openDocket();
    await someKeys(d);
    for (let at = 0; at < 60; at += 1)
      await d.docket.requests.logRequest(newRequest({ body: 'She asks about the boiler. '.repeat(2_000) }));
    const keyFile = await readKeyFile(d.path);
    const ids = {
      dpo: await idOf(d, 'Maren Oduya'),
      handler: await idOf(d, 'Tamsin Boyd'),
      manager: await idOf(d, 'Ines Falk'),
    };
    const [dpo, handler, manager] = await Promise.all([
      secretOf(keyFile, ids.dpo, dpoPassphrase),
      secretOf(keyFile, ids.handler, handlerPassphrase),
      secretOf(keyFile, ids.manager, managerPassphrase),
    ]);
    await d.docket.session.lockRegister();
    const old = await keysBehind(keyFile, dpo);
    if (old === undefined) throw new Error('The DPO’s passphrase opens the register.');
    const seed = await seedBehind(keyFile, dpo);
    const base64 = (from: number) => Buffer.from(old.slice(from, from + 32)).toString('base64');
    const { workers, ...host } = d.context.host;

    let forward = 0;
    let next = startChild();
    for (let kill = 0; kill < kills; kill += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'docket-rekey-'));
      const path = join(folder, 'Harbour Co.docket');
      const child = next;
      next = startChild();
      try {
        await cp(d.path, path, { recursive: true });
        const lines = await child.killDuring(
          {
            path,
            revoke: ids.handler,
            slotId: dpo.slotId,
            personId: ids.dpo,
            dataKey: base64(0),
            ledgerKey: base64(32),
            auditSeed: base64(64),
            signingSeed: Buffer.from(seed).toString('base64'),
            host: { ...host, stateFolder: join(folder, '.state') },
            workers: Object.fromEntries(
              Object.entries(workers).map(([name, url]) => [name, url.href]),
            ) as RekeyOrders['workers'], // the same names, as text
          },
          moments[kill % moments.length] ?? moments[0],
        );
        const found = await readKeyFile(path);
        const keys = await keysBehind(found, dpo);
        if (keys === undefined) throw new Error(`Kill ${kill}: the DPO’s passphrase opens nothing.`);
        const context = testContext(folder, now);
        const place = {
          host: { ...context.host, stateFolder: join(folder, '.state') },
          now: () => now,
          newId: randomUUID,
        };
        const register: OfficerRegister = await openSettled(place, path, found, {
          role: 'dpo',
          kind: 'passphrase',
          slotId: dpo.slotId,
          personId: ids.dpo,
          dataKey: keys.slice(0, 32),
          ledgerKey: keys.slice(32, 64),
          auditSeed: keys.slice(64, 96),
          signingSeed: seed.slice(),
        });
        try {
          const settled = await readKeyFile(path);
          expect(settled.previous).toBeUndefined();
          const changed = settled.epoch === 2;
          if (changed) forward += 1;
          if (lines.some(({ kind }) => kind === 'removed')) expect(changed).toBe(true);
          expect((await keysBehind(settled, handler)) === undefined).toBe(changed);
          const removedAt = register.raw.prepare('SELECT removed_at FROM person WHERE id = ?').pluck().get(ids.handler);
          expect(removedAt !== null).toBe(changed);
          const acknowledged = lines.flatMap((line) => (line.kind === 'logged' ? [line.reference] : []));
          const kept = new Set(register.raw.prepare<[], string>('SELECT reference FROM request').pluck().all());
          expect(acknowledged.filter((reference) => !kept.has(reference))).toEqual([]);
          expect(kept.size).toBeGreaterThanOrEqual(60 + acknowledged.length);
          const docket = createRouterClient(
            { checkRegister },
            { context: { ...context, session: { path, open: register } } },
          );
          const { findings } = await docket.checkRegister();
          expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
        } finally {
          await register.close();
        }
        const files = registerFiles(path);
        const settled = await readKeyFile(path);
        const changed = settled.epoch === 2;
        const theirs = await keysBehind(settled, manager);
        const own = await keysBehind(settled, dpo);
        expect(opens(files.register, old.slice(0, 32), host)).toBe(!changed);
        expect(opens(files.ledger, old.slice(32, 64), host)).toBe(!changed);
        expect(opens(files.register, (own ?? old).slice(0, 32), host)).toBe(true);
        expect(opens(files.ledger, theirs ?? decodeBytes(''), host)).toBe(true);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    next.dismiss();
    expect(forward).toBeGreaterThan(0);
    proved(
      13,
      `${kills} kills inside re-keying, each leaving a register with exactly one known set of passphrases and every acknowledged row (${forward} went on to the new keys, ${kills - forward} stayed with the old)`,
    );
  },
);
