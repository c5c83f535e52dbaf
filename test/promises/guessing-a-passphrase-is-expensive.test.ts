import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { safe } from '@orpc/client';
import { calibrateMemory, deriveKey, kdfIsAcceptable, newKdf } from '../../main/core/files/keys/derive-key.ts';
import { kdfMemoryCap, kdfMemoryFloor, kdfPasses, type Kdf } from '../../main/core/files/keys/key-slot.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { passphraseProblem } from '../../main/core/files/keys/passphrase-problem.ts';
import { decodeBytes } from '../../main/core/files/keys/bytes.ts';
import { waitAfter } from '../../main/core/session/slow-guessing.ts';
import { english } from '../support/english.ts';
import { openDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { isFull, proved, rounds } from './promise.ts';

const worker = new URL('../../main/core/files/keys/derive-key.worker.ts', import.meta.url);
const mebibyte = 1024 * 1024;

test(
  'a new slot costs each guess a second or more on this machine, and 64 MiB in three passes on any',
  { timeout: 120_000 },
  async () => {
    const memory = await calibrateMemory(1000, { worker });
    const kdf = await newKdf(memory);
    expect(kdf.memory).toBeGreaterThanOrEqual(kdfMemoryFloor);
    expect(kdf.memory).toBeLessThanOrEqual(kdfMemoryCap);
    const started = performance.now();
    await deriveKey('pelican drum orbit fog', kdf, worker);
    const seconds = (performance.now() - started) / 1000;
    // A machine that had much else to do while it was measured counts only where it has not.
    if (isFull && kdf.memory < kdfMemoryCap) expect(seconds).toBeGreaterThanOrEqual(1);
    expect([kdfMemoryFloor, kdfPasses]).toEqual([64 * mebibyte, 3]);
    // OWASP's floor for Argon2id is 19 MiB with two passes.
    expect(kdfMemoryFloor / (19 * mebibyte)).toBeGreaterThan(3);
    proved(
      11,
      `a guess costs ${seconds.toFixed(1)} s and ${kdf.memory / mebibyte} MiB × ${kdf.passes} passes on this machine`,
    );
  },
);

test('agrees with a second implementation of Argon2id', { timeout: 900_000 }, async () => {
  const vectors = rounds(4, 100);
  const alphabets = [
    'pelican drum orbit fog',
    'Grüße aus dem Allgäu',
    '龍と鯉の池',
    'ο γάτος πίνει κακάο',
    ' 🐟 tabs\tand blanks ',
  ];
  const random = seededRandom('passphrases of two implementations');
  for (let at = 0; at < vectors; at += 1) {
    const passphrase = `${alphabets[at % alphabets.length]} ${random.bytes(at % 40).toString('base64')}`;
    const kdf: Kdf = { ...(await newKdf((64 + (at % 3) * 5) * mebibyte)), passes: 3 + (at % 2) };
    const ours = Buffer.from(await deriveKey(passphrase, kdf, undefined, null)).toString('hex');
    const native = argon2Sync('argon2id', {
      message: passphrase.normalize('NFC'),
      nonce: decodeBytes(kdf.salt),
      parallelism: 1,
      tagLength: 32,
      memory: kdf.memory / 1024,
      passes: kdf.passes,
    }).toString('hex');
    expect(ours).toBe(native);
  }
  proved(11, `${vectors} derivations equal in libsodium and in OpenSSL`);
});

test('nothing weaker than the floor is derived, kept or opened', async () => {
  const kdf = await newKdf(0);
  for (const weaker of [{ memory: kdfMemoryFloor - 1024 }, { passes: 2 }, { memory: 19 * mebibyte, passes: 2 }]) {
    expect(kdfIsAcceptable({ ...kdf, ...weaker })).toBe(false);
    await expect(deriveKey('pelican drum orbit fog', { ...kdf, ...weaker })).rejects.toThrow(RangeError);
  }
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  for (const slot of (await readKeyFile(d.path)).slots)
    if (slot.kind === 'passphrase') expect(kdfIsAcceptable(slot.kdf)).toBe(true);
});

test('a hand at the keyboard gets fewer than 70 guesses in the first hour and is never locked out', () => {
  let seconds = 0;
  let guesses = 0;
  while (seconds < 3_600) {
    seconds += 1 + waitAfter(guesses);
    guesses += 1;
  }
  expect(guesses).toBeLessThan(70);
  expect(Math.max(...Array.from({ length: 10_000 }, (_, wrong) => waitAfter(wrong)))).toBe(60);
  proved(11, `${guesses} guesses in the first hour at the keyboard, never more than 60 s to the next`);
});

const names = ['Harbour Co', 'Maren Oduya'];

test.each([
  ['shorter than 12 characters', 'pelicandrum'],
  ['on the list of common ones', 'correct horse battery staple'],
  ['a common one with signs and digits', 'P@ssw0rd!!2026!!!!'],
  ['the organisation’s name', 'HarbourCo 2026!!'],
  ['the person’s own name', 'maren oduya 1979'],
  ['a walk over the keyboard', 'qwertyuiop[]asdf'],
  ['the same few characters', 'abcabcabcabcabc'],
])('refuses a passphrase that is %s, in a sentence that says why', (_why, passphrase) => {
  expect(passphraseProblem(english, passphrase, names)).toMatch(/[a-z ]{20,}\.$/u);
});

test.each([
  ['letters alone', 'pelican drum orbit fog'],
  ['small letters of another alphabet', 'ο γάτος πίνει κακάο'],
  ['digits and signs alone', '7f3#9$2!1@8%4^6'],
  ['64 characters', 'sardine monday umbrella quartz pelican drum orbit fog walnut fer'],
  ['1,000 characters', 'walnut ferry harpsichord '.repeat(2) + 'b7'.repeat(475)],
  ['blanks at its ends, kept as typed', ' sardine monday umbrella '],
])('asks for no composition: takes %s', (_what, passphrase) => {
  expect(passphraseProblem(english, passphrase, names)).toBeUndefined();
});

test(
  'a passphrase is used whole and as typed: no letter is cut off, no case folded, no blank trimmed',
  { timeout: 60_000 },
  async () => {
    await using d = await openDocket();
    const long = `${'sardine monday umbrella quartz '.repeat(4)}Z`;
    await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: long });
    await d.docket.session.lockRegister();
    for (const near of [long.slice(0, 72), long.slice(0, -1), long.toLowerCase()]) {
      const { error } = await safe(d.docket.session.unlockRegister({ passphrase: near }));
      expect(error).toMatchObject({ code: 'CANNOT_OPEN' });
    }
    await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await d.docket.session.lockRegister();
  },
);

test('the key file holds no hint of a passphrase', async () => {
  await using d = await openDocket();
  // In random bytes, written as letters, any short word stands once in a while.
  const text = JSON.stringify(await readKeyFile(d.path), (_, value: unknown) =>
    typeof value === 'string' && /^[\w-]{22,}$/u.test(value) ? '' : value,
  ).toLowerCase();
  expect(text).toContain('slots');
  for (const word of ['hint', 'question', 'lighthouse', 'fog']) expect(text.includes(word)).toBe(false);
});
