import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPersonSlot, changePassphrase, replaceRecoveryKey } from '../../../main/core/files/keys/change-slots.ts';
import type { CreatedKeyFile } from '../../../main/core/files/keys/create-key-file.ts';
import { fingerprint } from '../../../main/core/files/keys/fingerprint.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  KeyFileMissing,
  LastOfficerSlot,
  SlotMissing,
  WrongPassphrase,
  WrongRecoveryKey,
} from '../../../main/core/files/keys/key-errors.ts';
import { verifyKeyFile } from '../../../main/core/files/keys/key-file-mac.ts';
import { parseKeyFile, readKeyFile, writeKeyFile } from '../../../main/core/files/keys/key-file-on-disk.ts';
import { previousKeys, rotateKeys, finishRotation } from '../../../main/core/files/keys/rotate-keys.ts';
import { newRecoverySecret, printRecoveryKey } from '../../../main/core/files/keys/recovery-key.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../../main/core/files/keys/unlock-key-file.ts';
import type { UnlockedOfficer } from '../../../main/core/files/keys/unlock-key-file.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { fc } from '../../support/seeded-checks.ts';
import { aRegister, dpoPassphrase, memory, newId, now } from './a-register.ts';

const managerPassphrase = 'sardine umbrella quartz';
const manager = {
  personId: 'person-manager',
  role: 'manager',
  passphrase: managerPassphrase,
  memory,
  now,
  newId,
} as const;

let created: CreatedKeyFile;
let dpo: UnlockedOfficer;
beforeAll(async () => {
  ({ created, dpo } = await aRegister());
});

const spoken = (error: Error) => speak(english, error.message);

describe('a new register’s key file', () => {
  it('opens with the passphrase it was made with, and gives the keys it was made with', async () => {
    expect(await unlockWithPassphrase(created.keyFile, dpoPassphrase)).toEqual({
      ...dpo,
      signingSeed: expect.any(Uint8Array),
    });
  });

  it('opens with the recovery key, however it is typed', async () => {
    const unlocked = await unlockWithRecoveryKey(
      created.keyFile,
      ` ${created.recoveryKey.toLowerCase().replaceAll('-', ' ')}`,
    );
    expect(unlocked).toMatchObject({
      role: 'dpo',
      kind: 'recovery',
      dataKey: created.dataKey,
      auditSeed: created.auditSeed,
    });
  });

  it('opens with no other passphrase', async () => {
    const others = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => text.normalize('NFC') !== dpoPassphrase);
    await fc.assert(
      fc.asyncProperty(others, async (passphrase) => {
        await expect(unlockWithPassphrase(created.keyFile, passphrase)).rejects.toThrow(WrongPassphrase);
      }),
      { numRuns: 10, examples: [[''], [`${dpoPassphrase} `], [dpoPassphrase.toUpperCase()]] },
    );
  });

  it('does not open with another register’s recovery key', async () => {
    const other = await printRecoveryKey(await newRecoverySecret());
    await expect(unlockWithRecoveryKey(created.keyFile, other)).rejects.toThrow(WrongRecoveryKey);
  });

  it('holds no secret and no person’s name in clear', () => {
    const text = JSON.stringify(created.keyFile);
    const { dataKey, ledgerKey, auditSeed, intakePrivateKey } = created;
    for (const secret of [dataKey, ledgerKey, auditSeed, intakePrivateKey].map((bytes) => Buffer.from(bytes))) {
      for (const form of ['base64url', 'base64', 'hex'] as const) expect(text).not.toContain(secret.toString(form));
    }
    expect(text).not.toContain(created.recoveryKey);
    expect(text).not.toContain(dpoPassphrase);
  });

  it('shows a fingerprint of 8 groups of 4 that people joining do not change and another register does not share', async () => {
    const shown = await fingerprint(created.keyFile);
    expect(shown).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/u);
    const { keyFile } = await replaceRecoveryKey(created.keyFile, dpo, { now, newId });
    expect(await fingerprint(keyFile)).toBe(shown);
    expect(await fingerprint({ ...keyFile, registerId: 'register-2' })).not.toBe(shown);
    expect(await fingerprint((await rotateKeys(created.keyFile, dpo, { newId: randomUUID })).keyFile)).toBe(shown);
  });
});

describe('people with a key', () => {
  it('a manager’s passphrase opens the ledger and yields no data key, whatever they do with their slot', async () => {
    const { keyFile, slotId } = await addPersonSlot(created.keyFile, dpo, manager);
    const unlocked = await unlockWithPassphrase(keyFile, managerPassphrase, { firstSlotId: slotId });
    expect(unlocked).toEqual({
      slotId,
      personId: 'person-manager',
      kind: 'passphrase',
      role: 'manager',
      ledgerKey: created.ledgerKey,
    });
    const posing = {
      ...keyFile,
      slots: keyFile.slots.map((slot) => (slot.id === slotId ? { ...slot, role: 'dpo' } : slot)),
    };
    expect(() => parseKeyFile(JSON.stringify(posing))).toThrow(KeyFileDamaged);
  });

  it('a manager changes their own passphrase, and the officer still finds the key file sound', async () => {
    const { keyFile, slotId } = await addPersonSlot(created.keyFile, dpo, manager);
    const unlocked = await unlockWithPassphrase(keyFile, managerPassphrase, { firstSlotId: slotId });
    const change = { passphrase: managerPassphrase, newPassphrase: 'walnut ferry harpsichord', memory };
    const { keyFile: changed } = await changePassphrase(keyFile, unlocked, change);
    const again = await unlockWithPassphrase(changed, 'walnut ferry harpsichord', { firstSlotId: slotId });
    expect(again.ledgerKey).toEqual(created.ledgerKey);
    await expect(unlockWithPassphrase(changed, managerPassphrase)).rejects.toThrow(WrongPassphrase);
    await verifyKeyFile(changed, dpo);
  });

  it('an officer changes their own passphrase: the old one opens nothing, the key pair is new', async () => {
    const change = { passphrase: dpoPassphrase, newPassphrase: 'walnut ferry harpsichord', memory };
    const { keyFile: changed, signingSeed } = await changePassphrase(created.keyFile, dpo, change);
    expect(await unlockWithPassphrase(changed, 'walnut ferry harpsichord')).toEqual({ ...dpo, signingSeed });
    await expect(unlockWithPassphrase(changed, dpoPassphrase)).rejects.toThrow(WrongPassphrase);
    expect(changed.slots[0]?.publicKey).not.toBe(created.keyFile.slots[0]?.publicKey);
    await expect(changePassphrase(changed, dpo, change)).rejects.toThrow(WrongPassphrase);
  });

  it('a new recovery key puts the old card out of use', async () => {
    const { keyFile, recoveryKey } = await replaceRecoveryKey(created.keyFile, dpo, { now, newId });
    expect((await unlockWithRecoveryKey(keyFile, recoveryKey)).dataKey).toEqual(created.dataKey);
    await expect(unlockWithRecoveryKey(keyFile, created.recoveryKey)).rejects.toThrow(WrongRecoveryKey);
  });

  it('the last passphrase that opens the rows cannot be removed, nor a slot that is not there', async () => {
    const { keyFile } = await addPersonSlot(created.keyFile, dpo, manager);
    const remove = async (without: string) => await rotateKeys(keyFile, dpo, { without, newId: randomUUID });
    await expect(remove(dpo.personId)).rejects.toThrow(LastOfficerSlot);
    await expect(remove('nobody')).rejects.toThrow(SlotMissing);
  });

  it('a removed colleague is out of the next epoch with everything they had', async () => {
    const joined = await addPersonSlot(created.keyFile, dpo, { ...manager, role: 'handler' });
    const { keyFile, keys } = await rotateKeys(joined.keyFile, dpo, {
      without: manager.personId,
      newId: randomUUID,
    });
    const old = await unlockWithPassphrase(joined.keyFile, managerPassphrase, { firstSlotId: joined.slotId });
    await expect(unlockWithPassphrase(keyFile, managerPassphrase)).rejects.toThrow(WrongPassphrase);
    await expect(addPersonSlot(keyFile, old as UnlockedOfficer, manager)).rejects.toThrow(KeyFileAltered);
    await expect(previousKeys(keyFile, old)).rejects.toThrow(KeyFileAltered);
    const remaining = await unlockWithPassphrase(keyFile, dpoPassphrase);
    expect(remaining.dataKey).toEqual(keys.dataKey);
    // They may have seen the printed key.
    await expect(unlockWithRecoveryKey(keyFile, created.recoveryKey)).rejects.toThrow(WrongRecoveryKey);
  });

  it('new keys alone take nothing from anybody: the printed key opens them too', async () => {
    const { keyFile, keys } = await rotateKeys(created.keyFile, dpo, { newId: randomUUID });
    expect((await unlockWithRecoveryKey(keyFile, created.recoveryKey)).dataKey).toEqual(keys.dataKey);
  });

  it('a rotation killed half way leaves a key file that gives the new keys and, until it is finished, the old', async () => {
    const { keyFile: withManager, slotId } = await addPersonSlot(created.keyFile, dpo, manager);
    const { keyFile, keys } = await rotateKeys(withManager, dpo, { newId: randomUUID });
    expect(keyFile.epoch).toBe(2);
    const again = (await unlockWithPassphrase(keyFile, dpoPassphrase)) as UnlockedOfficer;
    const { dataKey, ledgerKey, auditSeed } = created;
    expect(await previousKeys(keyFile, again)).toEqual({ dataKey, ledgerKey, auditSeed });
    const asManager = await unlockWithPassphrase(keyFile, managerPassphrase, { firstSlotId: slotId });
    expect(await previousKeys(keyFile, asManager)).toEqual({ ledgerKey });
    const interrupted: unknown = await rotateKeys(keyFile, again, { newId: randomUUID }).catch(spoken);
    expect(interrupted).toMatch(/interrupted/u);
    const finished = await finishRotation(keyFile, keys);
    expect(await previousKeys(finished, again)).toBeUndefined();
    expect(finished.epoch).toBe(2);
  });
});

describe('the key file on disk', () => {
  const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'docket-keys-'));
    try {
      await use(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('comes back as it was written, readable by its owner only, with nothing left beside it', async () => {
    await inFolder(async (folder) => {
      await writeKeyFile(folder, created.keyFile);
      await writeKeyFile(folder, created.keyFile);
      expect(await readKeyFile(folder)).toEqual(created.keyFile);
      expect(await readdir(folder)).toEqual(['keys.json']);
      expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
    });
  });

  it('says which of missing, damaged and newer it is', async () => {
    await inFolder(async (folder) => {
      const keys = (text: string): Promise<void> => writeFile(join(folder, 'keys.json'), text);
      await expect(readKeyFile(folder)).rejects.toThrow(KeyFileMissing);
      for (const text of ['', 'null', '[]', '{}', '{"format":1}', JSON.stringify(created.keyFile).slice(0, -1)]) {
        await keys(text);
        await expect(readKeyFile(folder)).rejects.toThrow(KeyFileDamaged);
      }
      await keys(JSON.stringify({ ...created.keyFile, format: 2, anything: true }));
      await expect(readKeyFile(folder)).rejects.toThrow(KeyFileFromNewerVersion);
      await keys(' '.repeat(5 * 1024 * 1024));
      expect(await readKeyFile(folder).catch(spoken)).toMatch(/too large/u);
    });
  });

  it('is refused when cut short anywhere', () => {
    const text = JSON.stringify(created.keyFile);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(() => parseKeyFile(text.slice(0, length))).toThrow(KeyFileDamaged);
      }),
    );
  });
});
