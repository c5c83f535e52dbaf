import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addPersonSlot,
  changePassphrase,
  replaceRecoveryKey,
  changeGreeting,
  resetSlot,
} from '../../main/core/files/keys/change-slots.ts';
import type { CreatedKeyFile } from '../../main/core/files/keys/create-key-file.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  WrongPassphrase,
  WrongRecoveryKey,
} from '../../main/core/files/keys/key-errors.ts';
import { authenticate, authenticateOwnWrap } from '../../main/core/files/keys/key-file-mac.ts';
import { parseKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { finishRotation, rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../main/core/files/keys/unlock-key-file.ts';
import type { UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { fc } from '../support/seeded-checks.ts';
import { proved, rounds } from './promise.ts';
import { aRegister, dpoPassphrase, memory, newId, now } from '../files/keys/a-register.ts';
import { speak } from '../../main/words/said.ts';
import { english } from '../support/english.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

let created: CreatedKeyFile;
let dpo: UnlockedOfficer;
let keyFile: KeyFile;
let stranger: KeyFile;
const handler = {
  personId: 'person-handler',
  role: 'handler',
  passphrase: 'sardine umbrella quartz',
  memory,
  now,
  newId,
} as const;

beforeAll(async () => {
  ({ created, dpo } = await aRegister());
  ({ keyFile } = await addPersonSlot(created.keyFile, dpo, handler));
  ({ keyFile } = await addPersonSlot(keyFile, dpo, { ...handler, personId: 'person-manager', role: 'manager' }));
  stranger = (await aRegister()).created.keyFile;
});

const paths = (value: Json, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        ...(path.length > 0 ? [path] : []),
        ...Object.entries(value).flatMap(([key, child]) => paths(child, [...path, key])),
      ]
    : [path];

const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((node, key) => (node as { [key: string]: Json })[key] ?? null, value);

/** The same JSON with the value at `path` replaced, or taken out when `replacement` is undefined. */
const withValue = (value: Json, path: Path, replacement: Json | undefined): Json => {
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1, ...(replacement === undefined ? [] : [replacement]));
  else if (replacement === undefined) delete (parent as { [key: string]: Json })[key];
  else (parent as { [key: string]: Json })[key] = replacement;
  return copy;
};

const changedText = (text: string, position: number, step: number): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const index = position % Math.max(1, text.length);
  const letter = letters.charAt((letters.indexOf(text.charAt(index)) + 1 + (step % 62)) % letters.length);
  return text.slice(0, index) + letter + text.slice(index + 1);
};

/** One change by hand: a field altered, taken out, put in another's place, or a whole slot repeated, added or moved. */
const poisoned = (): fc.Arbitrary<Json> => {
  const original = JSON.parse(JSON.stringify(keyFile)) as Json;
  const all = paths(original);
  const foreign = JSON.parse(JSON.stringify(stranger.slots)) as Json[];
  const slots = (original as { slots: Json[] }).slots;
  const slotList = (list: readonly Json[]): Json => withValue(original, ['slots'], [...list]);
  const numbers = fc.integer({ min: -5, max: 2 ** 31 });
  const field = fc.constantFrom(...all);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(field, fc.nat(400), fc.nat(61), numbers).map(([path, position, step, number]) => {
        const value = at(original, path);
        if (typeof value === 'number') return withValue(original, path, number);
        return withValue(original, path, typeof value === 'string' ? changedText(value, position, step) : null);
      }),
    },
    { weight: 2, arbitrary: field.map((path) => withValue(original, path, undefined)) },
    {
      weight: 3,
      arbitrary: fc.tuple(field, field).map(([path, from]) => withValue(original, path, at(original, from))),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.nat(3),
          fc.nat(3),
          fc.constantFrom('publicKey', 'sealedKeys', 'wrappedPrivateKey', 'kdf', 'role', 'personId', 'id'),
        )
        .map(([to, from, name]) => withValue(original, ['slots', to, name], at(original, ['slots', from, name]))),
    },
    { weight: 1, arbitrary: fc.shuffledSubarray(slots).map(slotList) },
    { weight: 1, arbitrary: fc.constantFrom(...foreign, ...slots).map((extra) => slotList([...slots, extra])) },
  );
};

const refusal = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'accepted',
    (error: unknown) => error,
  );

describe('a key file that somebody changed by hand', () => {
  it('is refused before anything is re-wrapped, whatever was changed', { timeout: 1_800_000 }, async () => {
    const untouched = JSON.stringify(keyFile);
    let refused = 0;
    const property = fc.asyncProperty(poisoned(), fc.nat(7), async (json, choice) => {
      const text = JSON.stringify(json);
      fc.pre(text !== untouched);
      let altered: KeyFile;
      try {
        altered = parseKeyFile(text);
      } catch (error) {
        expect(error instanceof KeyFileDamaged || error instanceof KeyFileFromNewerVersion).toBe(true);
        refused += 1;
        return;
      }
      const noId = (): string => {
        throw new Error('something was made before the key file was verified');
      };
      const change = { now, newId: noId };
      const passphrases = { passphrase: dpoPassphrase, newPassphrase: 'walnut ferry harpsichord', memory };
      const rewraps = [
        () => addPersonSlot(altered, dpo, { ...handler, newId: noId }),
        () => changePassphrase(altered, dpo, passphrases),
        () => replaceRecoveryKey(altered, dpo, change),
        () => rotateKeys(altered, dpo, { newId: randomUUID }),
        () => rotateKeys(altered, dpo, { without: handler.personId, newId: randomUUID }),
        () => resetSlot(altered, dpo, { personId: handler.personId, passphrase: dpoPassphrase, memory, now }),
        () => changeGreeting(altered, dpo, { organisation: 'Another name', languages: ['en'] }),
        () => finishRotation(altered, dpo),
      ];
      expect(await refusal(rewraps[choice]!())).toBeInstanceOf(KeyFileAltered);
      const opened = await refusal(unlockWithRecoveryKey(altered, created.recoveryKey));
      expect(opened instanceof KeyFileAltered || opened instanceof WrongRecoveryKey).toBe(true);
      refused += 1;
    });
    const mutations = rounds(300, 10_000);
    await fc.assert(property, { numRuns: mutations });
    expect(refused).toBe(mutations);
    proved(14, `${mutations} mutations of the key file, 0 accepted before anything was re-wrapped`);
  });

  it('names it altered, not a wrong passphrase, when a slot’s own fields were changed around its wrap', async () => {
    for (const change of [
      { role: 'handler' },
      { personId: 'person-handler' },
      { publicKey: keyFile.slots[2]?.publicKey },
    ]) {
      const slots = [{ ...keyFile.slots[0], ...change }, ...keyFile.slots.slice(1)];
      const altered = parseKeyFile(JSON.stringify({ ...keyFile, slots }));
      await expect(unlockWithPassphrase(altered, dpoPassphrase)).rejects.toThrow(KeyFileAltered);
    }
  });

  it('does not open for a passphrase whose wrap was moved to a slot with more power', async () => {
    const [own, , theirs] = keyFile.slots;
    const slots = [
      { ...own, wrappedPrivateKey: theirs?.wrappedPrivateKey, kdf: theirs?.kind === 'passphrase' && theirs.kdf },
    ];
    const altered = parseKeyFile(JSON.stringify({ ...keyFile, slots: [...slots, ...keyFile.slots.slice(1)] }));
    const opened = await refusal(unlockWithPassphrase(altered, handler.passphrase));
    expect(opened instanceof KeyFileAltered || opened instanceof WrongPassphrase).toBe(true);
  });

  it.each([{ memory: 8 * 1024 * 1024 }, { passes: 1 }, { memory: 2 ** 31 }])(
    'is refused before a passphrase is tried when a slot asks for %j',
    async (weaker) => {
      const slots = keyFile.slots.map((slot) =>
        slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, ...weaker } } : slot,
      );
      const altered = parseKeyFile(JSON.stringify({ ...keyFile, slots }));
      const refused = await unlockWithPassphrase(altered, dpoPassphrase).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(KeyFileAltered);
      expect(speak(english, (refused as Error).message)).toMatch(/protected by less/u);
    },
  );

  it('does not open for somebody whose role was raised, even when a holder of the keys vouches for it', async () => {
    const raised = keyFile.slots.map((slot) => (slot.role === 'handler' ? { ...slot, role: 'dpo' as const } : slot));
    const { dataMac: _data, ledgerMac: _ledger, ...body } = keyFile;
    const vouched = await authenticate({ ...body, slots: raised }, created);
    const own = { firstSlotId: keyFile.slots[2]?.id };
    expect((await unlockWithPassphrase(keyFile, handler.passphrase, own)).role).toBe('handler');
    await expect(unlockWithPassphrase(vouched, handler.passphrase, own)).rejects.toThrow(KeyFileAltered);
  });

  it('is refused by the officer also when a manager vouches for a slot they slipped in', async () => {
    const slipped = { ...keyFile, slots: [...keyFile.slots, { ...stranger.slots[0]!, id: 'slipped-in' }] };
    const vouched = await authenticateOwnWrap(slipped, created.ledgerKey);
    await expect(rotateKeys(vouched, dpo, { newId: randomUUID })).rejects.toThrow(KeyFileAltered);
  });

  it('is refused by the officer when a manager puts their own public key in a colleague’s slot', async () => {
    const slots = keyFile.slots.map((slot) =>
      slot.role === 'manager' ? { ...slot, publicKey: stranger.intake.publicKey } : slot,
    );
    const vouched = await authenticateOwnWrap({ ...keyFile, slots }, created.ledgerKey);
    await expect(rotateKeys(vouched, dpo, { newId: randomUUID })).rejects.toThrow(KeyFileAltered);
  });
});
