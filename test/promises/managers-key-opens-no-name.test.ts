import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { openReport } from '../../main/core/files/vault/sealed-report.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { decodeBytes } from '../../main/core/files/keys/bytes.ts';
import { loadSodium, subkey } from '../../main/core/files/keys/sodium.ts';
import { openSealedKeys, unwrapPrivateKey } from '../../main/core/files/keys/slot-wrap.ts';
import { deriveKey } from '../../main/core/files/keys/derive-key.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { openLedger } from '../../main/core/files/ledger/ledger-database.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { secrets } from './invented-secrets.ts';
import { proved } from './promise.ts';
import { filesBelow, tracesBelow } from './readable-traces.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';

/** Every purpose that the source derives a key for. */
const purposes = [
  'slot wrap',
  'slot list for officers',
  'slot list for managers',
  'previous epoch',
  'document hashes',
  'audit seed before',
  'register',
  'ledger',
  'vault',
];

test(
  'finds no name with a manager’s keys, every file of the register and the whole source in hand',
  { timeout: 300_000 },
  async () => {
    await using d = await openDocket();
    await someKeys(d);
    const { requester, email, address, subject, body } = secrets;
    const { reference } = await d.docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
    await d.docket.requests.addNote({ reference, text: secrets.note });
    await d.docket.documents.attachDocument({
      reference,
      upload: await upload(d, secrets.fileName, secrets.documentText),
      title: secrets.documentTitle,
    });
    await d.docket.breaches.logBreach({ ...payslips, title: secrets.breachTitle, facts: secrets.breachFacts });
    await d.docket.intake.reportBreach({ whatHappened: secrets.waitingReport, noticedAt: '2026-11-25T08:00:00Z' });
    // A change of keys and the backup before it lie there too.
    const before = await readKeyFile(d.path);
    await removePerson(d, await idOf(d, 'Tamsin Boyd'));
    await d.docket.session.lockRegister();

    const folder = await mkdtemp(join(tmpdir(), 'docket-manager-'));
    try {
      await cp(d.path, folder, { recursive: true });
      const files = registerFiles(folder);
      const { nativeBinding } = d.context.host;
      const keyFile = await readKeyFile(folder);
      const unlocked = await unlockWithPassphrase(keyFile, managerPassphrase);
      const then = await unlockWithPassphrase(before, managerPassphrase);
      expect([unlocked.role, then.role]).toEqual(['manager', 'manager']);
      await loadSodium();

      // What a manager holds: both ledger keys, the private key of their slot, their passphrase's key, and all that derives from them.
      const slot = keyFile.slots.find(({ role }) => role === 'manager');
      if (slot?.kind !== 'passphrase') throw new Error('The manager holds a slot.');
      const secret = await deriveKey(managerPassphrase, slot.kdf);
      const privateKey = await unwrapPrivateKey(secret.slice(), keyFile.registerId, slot);
      if (privateKey === undefined) throw new Error('Their passphrase opens their slot.');
      const held = [unlocked.ledgerKey, then.ledgerKey, secret, privateKey];
      const keys = [...held, ...held.flatMap((key) => purposes.map((purpose) => subkey(key, purpose)))];
      let attempts = 0;
      let opened = 0;
      const attempt = async (work: () => unknown): Promise<void> => {
        attempts += 1;
        try {
          await work();
          opened += 1;
        } catch {
          // Closed, as it should be.
        }
      };

      const everything = filesBelow(folder);
      const databases = everything.filter((file) => file.endsWith('.db') && !file.endsWith('ledger.db'));
      expect(databases).toContain(files.register);
      expect(databases.length).toBeGreaterThan(1);
      for (const file of databases) {
        for (const key of keys) {
          await attempt(() => openDatabase(file, key, { nativeBinding, holding: 'alone' }).close());
          await attempt(() => expect(firstPageFits(readFileSync(file), key)).toBe(true));
        }
      }
      const sealed = everything.filter((file) => /[/\\](?:vault|documents|objects)[/\\]/u.test(file));
      expect(sealed.length).toBeGreaterThan(0);
      for (const file of sealed) {
        for (const key of keys) {
          await attempt(async () => {
            for await (const part of openVaultObject(file, key)) expect(part).toBeDefined();
          });
        }
      }
      const envelopes = everything.filter((file) => file.endsWith('.sealed'));
      expect(envelopes.length).toBeGreaterThan(0);
      for (const file of envelopes) {
        for (const key of keys) {
          const intake = { ...keyFile.intake, privateKey: key };
          await attempt(async () => await openReport(new Uint8Array(readFileSync(file)), [intake]));
        }
      }
      for (const other of [...keyFile.slots, ...before.slots].filter(({ role }) => role !== 'manager')) {
        for (const key of keys) {
          await attempt(async () => await openSealedKeys(other, key));
          await attempt(async () => {
            if ((await unwrapPrivateKey(key.slice(), keyFile.registerId, other)) === undefined)
              throw new Error('closed');
          });
        }
      }
      const { intake, ...earlier } = keyFile.previous ?? {};
      for (const wrapped of [...Object.values(earlier), intake?.privateKey ?? ''])
        for (const key of keys) await attempt(() => expect(decodeBytes(wrapped)).toEqual(key));
      expect(opened).toBe(0);

      // What their key does open holds no personal value, in any column.
      const { raw, ledger } = openLedger(files.ledger, unlocked.ledgerKey, { nativeBinding });
      const tables = raw.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
      const content = tables.flatMap((table) => raw.prepare(`SELECT * FROM "${table}"`).all());
      await ledger.destroy();
      expect(content.length).toBeGreaterThan(3);
      const read = JSON.stringify(content).toLowerCase();
      const personal = [
        ...Object.values(secrets),
        'Quillfeather',
        'Theodora',
        'Tamsin',
        'Boyd',
        'Maren',
        'Oduya',
        'Ines',
        'Falk',
        reference,
        'BR-2026',
        payslips.cause === 'wrong-recipient' ? payslips.effects : '',
      ].filter((value) => value.length > 3);
      for (const value of personal)
        expect(read.includes(value.toLowerCase()), 'a personal value in the ledger').toBe(false);

      // Nothing personal lies beside it in clear, and what they hold opens nothing that does.
      expect(
        tracesBelow(folder, {
          requester,
          email,
          note: secrets.note,
          document: secrets.documentText,
          report: secrets.waitingReport,
        }),
      ).toEqual([]);
      proved(
        13,
        `a manager's keys tried in ${attempts} ways on ${everything.length} files: 0 opened; ${content.length} ledger rows, ${personal.length} personal values, 0 found`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

/** Whether the first page was sealed under this raw key, by SQLCipher's own arithmetic and without the library. */
function firstPageFits(bytes: Buffer, key: Uint8Array): boolean {
  const salt = bytes.subarray(0, 16);
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  const mac = createHmac('sha512', macKey)
    .update(bytes.subarray(16, 4032))
    .update(Buffer.from([1, 0, 0, 0]))
    .digest();
  if (mac.equals(bytes.subarray(4032, 4096))) return true;
  const cipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(4016, 4032)).setAutoPadding(false);
  // Bytes 16 to 23 of a database: page size 4096, versions, 80 reserved bytes, the three fixed fractions.
  return cipher
    .update(bytes.subarray(16, 4016))
    .subarray(4, 8)
    .equals(Buffer.from([80, 64, 32, 32]));
}
