import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { KeyFileAltered } from '../../main/core/files/keys/key-errors.ts';
import { verifyKeyFile } from '../../main/core/files/keys/key-file-mac.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { decodeBytes } from '../../main/core/files/keys/bytes.ts';
import { subkey } from '../../main/core/files/keys/sodium.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../main/core/files/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { rekeyFile } from '../../main/core/files/database/rekey-file.ts';
import { router } from '../../main/core/router.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, testContext, testHost } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { proved, rounds } from './promise.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';

test(
  'opens nothing with any credential, key file or key a removed colleague ever had',
  { timeout: 300_000 },
  async () => {
    await using d = await openDocket();
    await someKeys(d);
    const { reference } = await d.docket.requests.logRequest(newRequest());
    await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'The boiler.') });
    const oldCard = (await d.docket.people.replaceRecoveryKey()).recoveryKey;
    const oldFile = await readKeyFile(d.path);
    const theirs = await unlockWithPassphrase(oldFile, handlerPassphrase);
    if (theirs.role === 'manager') throw new Error('A handler holds the data key.');
    await removePerson(d, await idOf(d, 'Tamsin Boyd'));
    await d.docket.intake.reportBreach({ whatHappened: 'After they had left.', noticedAt: '2026-11-25T08:00:00Z' });
    await d.docket.session.lockRegister();

    const files = registerFiles(d.path);
    const newFile = await readKeyFile(d.path);
    const { nativeBinding } = d.context.host;
    let attempts = 0;
    let successes = 0;
    const attempt = async (work: () => unknown): Promise<void> => {
      attempts += 1;
      const opened = await Promise.resolve()
        .then(work)
        .then(
          () => true,
          () => false,
        );
      if (opened) successes += 1;
    };
    const openWith = (file: string, key: Uint8Array) => () =>
      openDatabase(file, key, { nativeBinding, holding: 'alone' }).close();

    // What they typed or held on paper, at the screen and at the key file.
    const atScreen = (path: string) => {
      const context = testContext(join(path, '..'), '2026-11-25T10:00:00Z');
      context.session.path = path;
      return { docket: createRouterClient(router, { context }), context };
    };
    await attempt(async () => await atScreen(d.path).docket.session.unlockRegister({ passphrase: handlerPassphrase }));
    for (const recoveryKey of [oldCard, d.recoveryKey])
      await attempt(async () => await atScreen(d.path).docket.session.unlockWithRecoveryKey({ recoveryKey }));

    // Their old key file beside the new files, whole, and each of its parts put into the new one.
    const mixed: readonly KeyFile[] = [
      oldFile,
      { ...oldFile, epoch: newFile.epoch },
      {
        ...newFile,
        slots: [...newFile.slots, ...oldFile.slots.filter(({ personId }) => personId === theirs.personId)],
      },
      { ...newFile, slots: oldFile.slots },
      { ...newFile, slots: oldFile.slots, dataMac: oldFile.dataMac, ledgerMac: oldFile.ledgerMac },
      {
        ...oldFile,
        slots: newFile.slots.map((slot) => ({ ...slot, sealedKeys: oldFile.slots[0]?.sealedKeys ?? '' })),
      },
    ];
    for (const keyFile of mixed) {
      const folder = await mkdtemp(join(tmpdir(), 'docket-out-'));
      const path = join(folder, 'Harbour Co.docket');
      try {
        await cp(d.path, path, { recursive: true });
        await writeKeyFile(path, keyFile);
        const { docket, context } = atScreen(path);
        for (const passphrase of [handlerPassphrase, dpoPassphrase, managerPassphrase]) {
          await attempt(async () => {
            await docket.session.unlockRegister({ passphrase });
            // A manager's screen opens only what the ledger's key of now opens.
            throw new Error(context.session.open === undefined ? 'closed' : 'open');
          });
          expect(context.session.open).toBeUndefined();
        }
        for (const recoveryKey of [oldCard, d.recoveryKey])
          await attempt(async () => await docket.session.unlockWithRecoveryKey({ recoveryKey }));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    for (const keyFile of [newFile]) {
      await attempt(async () => await unlockWithPassphrase(keyFile, handlerPassphrase));
      await attempt(async () => await unlockWithRecoveryKey(keyFile, oldCard));
      await attempt(async () => await verifyKeyFile(keyFile, theirs));
      await expect(verifyKeyFile(keyFile, theirs)).rejects.toThrow(KeyFileAltered);
    }

    // The raw keys they could have kept, on every file, also as a database of either journal.
    const kept = [theirs.dataKey, theirs.ledgerKey, theirs.auditSeed, subkey(theirs.dataKey, 'document hashes')];
    for (const key of kept) for (const file of [files.register, files.ledger]) await attempt(openWith(file, key));
    const own = await unlockWithPassphrase(newFile, dpoPassphrase);
    if (own.role === 'manager') throw new Error('The DPO holds the data key.');
    const register = openDatabase(files.register, own.dataKey, { nativeBinding, holding: 'alone' });
    const objects = register.prepare<[], { path: string }>('SELECT path FROM vault_object').all();
    const intakes = register
      .prepare<[], { private_key: Buffer; id: string }>('SELECT id, private_key FROM intake_key')
      .all();
    register.close();
    for (const { path } of objects)
      for (const key of kept)
        await attempt(async () => {
          for await (const part of openVaultObject(join(files.vault, path), key)) expect(part).toBeDefined();
        });
    expect(newFile.intake.publicKey).not.toBe(oldFile.intake.publicKey);
    expect(intakes.map(({ id }) => id)).toContain(newFile.intake.id);
    expect(decodeBytes(newFile.intake.publicKey)).toHaveLength(32);

    expect(successes).toBe(0);
    // The same steps with what is theirs today do open: the attempts above were real ones.
    const { docket, context } = atScreen(d.path);
    expect((await safe(docket.session.unlockRegister({ passphrase: dpoPassphrase }))).error).toBeNull();
    expect((await docket.inbox.listInbox()).rows).toHaveLength(1);
    await docket.session.lockRegister();
    expect(context.session.open).toBeUndefined();
    proved(13, `${attempts} attempts with every old passphrase, card, slot, key file and raw key, 0 successes`);
  },
);

test(
  'gives a large register new keys with a progress that is true to the page, and says how long a gigabyte takes',
  {
    timeout: 900_000,
  },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docket-rekey-time-'));
    try {
      const host = testHost(folder);
      const file = join(folder, 'register.db');
      const keys = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte));
      const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = keys;
      const made = openDatabase(file, first, { nativeBinding: host.nativeBinding, create: true, holding: 'alone' });
      made.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB)');
      const rows = rounds(8_000, 256_000);
      const insert = made.prepare('INSERT INTO t (x) VALUES (randomblob(3500))');
      for (let at = 0; at < rows; at += 1_000)
        made.transaction(() => {
          for (let row = 0; row < 1_000; row += 1) insert.run();
        })();
      made.close();
      const gigabytes = (await stat(file)).size / 1e9;
      let started = performance.now();
      const steps: number[] = [];
      await rekeyFile(
        file,
        { from: first, to: second },
        {
          nativeBinding: host.nativeBinding,
          worker: host.workers.rekey,
          onProgress: ({ step, done, total }) => void (step === 'copy' && steps.push(done / total)),
        },
      );
      const ours = (performance.now() - started) / 1000;
      started = performance.now();
      const bare = new Database(file, { nativeBinding: host.nativeBinding });
      bare.pragma(`cipher = 'sqlcipher'`);
      bare.pragma('legacy = 4');
      const spelled = (key: Uint8Array) => Buffer.from(`x'${Buffer.from(key).toString('hex')}'`);
      bare.key(spelled(second));
      bare.pragma('journal_mode = DELETE');
      bare.pragma('synchronous = FULL');
      bare.rekey(spelled(third));
      const theirs = (performance.now() - started) / 1000;
      expect(bare.prepare('SELECT count(*) FROM t').pluck().get()).toBe(rows);
      bare.close();
      expect(steps.at(-1)).toBe(1);
      expect(steps.every((share, at) => share >= (steps[at - 1] ?? 0))).toBe(true);
      expect(steps.length).toBeGreaterThan(rows / 300);
      proved(
        13,
        `new keys in ${(ours / gigabytes).toFixed(0)} s for each GB (${gigabytes.toFixed(2)} GB in ${ours.toFixed(1)} s, copied, read back and moved into place; SQLite's own rekey ${(theirs / gigabytes).toFixed(0)} s)`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
