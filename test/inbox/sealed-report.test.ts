import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers-sumo';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { howMany, kindOfData, sealedReport, whoseData } from '../../main/contract/inbox/sealed-report.ts';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import {
  EnvelopeMissing,
  fileEnvelope,
  listEnvelopes,
  readEnvelope,
} from '../../main/core/files/vault/envelope-files.ts';
import { IntakeKeyMistyped, printIntakeKey, readIntakeKey } from '../../main/core/files/vault/intake-key.ts';
import {
  EnvelopeAltered,
  EnvelopeForAnotherRegister,
  EnvelopeFromNewerVersion,
  EnvelopeTooLarge,
  NotAnEnvelope,
  largestEnvelope,
  openReport,
  receiptCodeOf,
  sealReport,
} from '../../main/core/files/vault/sealed-report.ts';
import type { OpeningKey } from '../../main/core/files/vault/sealed-report.ts';
import { newKeyPair } from '../../main/core/files/keys/person-slot.ts';
import { fc } from '../support/seeded-checks.ts';

const sealedAt = '2026-11-25T09:12:00.000Z';
const report: SealedReport = {
  whatHappened: 'A list of tenants went to the wrong address.',
  noticedAt: '2026-11-25T08:55:00.000Z',
  whose: ['residents', 'unknown'],
  howMany: '11-100',
  kinds: ['names-addresses', 'money'],
  stillGoingOn: 'unknown',
  department: 'Housing',
};

const newIntake = async (id: string): Promise<OpeningKey> => ({ id, ...(await newKeyPair()) });

const refusals = [
  EnvelopeAltered,
  EnvelopeForAnotherRegister,
  EnvelopeFromNewerVersion,
  EnvelopeTooLarge,
  NotAnEnvelope,
];
const isRefusal = (error: unknown): boolean => refusals.some((refusal) => error instanceof refusal);

let intake: OpeningKey;
let earlier: OpeningKey;
beforeAll(async () => {
  [intake, earlier] = [await newIntake('intake-2'), await newIntake('intake-1')];
});

const reports: fc.Arbitrary<SealedReport> = fc.record({
  whatHappened: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 2_000 })
    .filter((text) => sealedReport.shape.whatHappened.safeParse(text).success),
  noticedAt: fc.constant(sealedAt),
  whose: fc.subarray([...whoseData.options]),
  howMany: fc.constantFrom(...howMany.options),
  kinds: fc.subarray([...kindOfData.options]),
  stillGoingOn: fc.constantFrom('yes', 'no', 'unknown'),
});

describe('sealing a report', () => {
  it('lets the officer read what was said and when, with the key of the day or an earlier one', async () => {
    for (const key of [intake, earlier]) {
      const { envelope, receiptCode } = await sealReport(report, key, sealedAt);
      expect(await openReport(envelope, [intake, earlier])).toEqual({ report, sealedAt, receiptCode });
    }
  });

  it('gives back any report word for word', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (any) => {
        const { envelope } = await sealReport(any, intake, sealedAt);
        expect((await openReport(envelope, [intake])).report).toEqual(sealedReport.parse(any));
      }),
    );
  });

  it('shows one of three sizes whatever was written', async () => {
    const lengths = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('a', 'é', '龍', '"', '\n.'));
    const sizes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(lengths, async ([length, letter]) => {
        const whatHappened = `a${letter.repeat(length).slice(0, length - 1)}`;
        sizes.add((await sealReport({ ...report, whatHappened }, intake, sealedAt)).envelope.length);
      }),
    );
    expect([...sizes].toSorted((a, b) => a - b)).toEqual([4, 16, 64].map((kibibytes) => kibibytes * 1024 + 61));
    const one = await sealReport({ ...report, whatHappened: 'a' }, intake, sealedAt);
    const other = await sealReport({ ...report, whatHappened: 'a'.repeat(3_000) }, intake, sealedAt);
    expect(one.envelope.length).toBe(other.envelope.length);
  });

  it('has room for the longest report anybody can write', async () => {
    for (const letter of ['龍', '"', '\u{1F41F}', '\uFFFF']) {
      const longest = sealedReport.parse({
        ...report,
        whatHappened: letter.repeat(20_000 / letter.length),
        whose: whoseData.options,
        kinds: kindOfData.options,
        department: letter.repeat(200 / letter.length),
        contact: letter.repeat(200 / letter.length),
      });
      const { envelope } = await sealReport(longest, intake, sealedAt);
      expect((await openReport(envelope, [intake])).report).toEqual(longest);
    }
  });

  it('keeps nothing readable, and two reports in the same words do not look alike', async () => {
    const one = await sealReport(report, intake, sealedAt);
    const two = await sealReport(report, intake, sealedAt);
    expect(Buffer.from(one.envelope).includes('tenants')).toBe(false);
    expect(Buffer.from(one.envelope).includes(intake.id)).toBe(false);
    const agreeing = one.envelope.filter((byte, index) => byte === two.envelope[index]).length;
    expect(agreeing).toBeLessThan(one.envelope.length / 64);
    expect(one.receiptCode).not.toBe(two.receiptCode);
  });

  it('does not let the sender read it again', async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    const senders = { ...intake, privateKey: (await newKeyPair()).privateKey };
    await expect(openReport(envelope, [senders])).rejects.toThrow(EnvelopeAltered);
  });

  it('gives a receipt code in the form HB-9MTC-4KRX that no two of 20,000 share', async () => {
    await sodium.ready;
    const codes = new Set<string>();
    for (let index = 0; index < 20_000; index += 1) {
      codes.add(receiptCodeOf(new Uint8Array(Uint32Array.of(index).buffer)));
    }
    expect(codes.size).toBe(20_000);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{2}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/u);
  });

  it('turns pasted control characters into blanks instead of refusing the report', () => {
    const pasted = sealedReport.parse({ ...report, whatHappened: 'one\u0007two\nthree\u0000\ud800' });
    expect(pasted.whatHappened).toBe('one two\nthree \uFFFD');
    expect(sealedReport.safeParse({ ...report, whatHappened: ' \u0000 ' }).success).toBe(false);
    expect(sealedReport.safeParse({ ...report, whatHappened: 'a'.repeat(20_001) }).success).toBe(false);
  });
});

describe('an envelope that is not as it was sealed', () => {
  it('is refused whichever byte was changed', { timeout: 120_000 }, async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    for (let position = 0; position < envelope.length; position += 1) {
      const altered = envelope.slice();
      altered[position]! ^= 1 << (position % 8);
      await expect(openReport(altered, [intake, earlier])).rejects.toSatisfy(isRefusal);
    }
  });

  it('is refused when bytes are changed, cut off or added anywhere', async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    const changes = fc.tuple(
      fc.nat(envelope.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom('change', 'cut', 'add'),
    );
    await fc.assert(
      fc.asyncProperty(changes, async ([position, byte, how]) => {
        const altered =
          how === 'add'
            ? Uint8Array.from([...envelope, byte])
            : envelope.slice(0, how === 'cut' ? position : undefined);
        if (how === 'change') altered[position]! ^= byte;
        await expect(openReport(altered, [intake, earlier])).rejects.toSatisfy(isRefusal);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is named for what it is', async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    const changed = (position: number, byte: number): Uint8Array => envelope.with(position, byte);
    const opened = (bytes: Uint8Array): Promise<unknown> => openReport(bytes, [intake]);
    await expect(opened(new Uint8Array())).rejects.toThrow(NotAnEnvelope);
    await expect(opened(Buffer.from('%PDF-1.7 and so on'))).rejects.toThrow(NotAnEnvelope);
    await expect(opened(changed(4, 2))).rejects.toThrow(EnvelopeFromNewerVersion);
    await expect(opened(changed(4, 0))).rejects.toThrow(NotAnEnvelope);
    await expect(opened(envelope.slice(0, 9))).rejects.toThrow(EnvelopeAltered);
    await expect(opened(changed(envelope.length - 1, (envelope.at(-1) ?? 0) ^ 1))).rejects.toThrow(EnvelopeAltered);
    await expect(openReport(envelope, [earlier])).rejects.toThrow(EnvelopeForAnotherRegister);
    await expect(openReport(envelope, [])).rejects.toThrow(EnvelopeForAnotherRegister);
    await expect(opened(Buffer.concat([envelope, Buffer.alloc(100_000)]))).rejects.toThrow(EnvelopeTooLarge);
  });

  it('is refused when somebody seals something that is not a report to the same key', async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    const publicKey = sodium.from_base64(intake.publicKey, sodium.base64_variants.URLSAFE_NO_PADDING);
    const forged = [
      JSON.stringify({ form: 1, intakeId: intake.id, sealedAt, report: { ...report, admin: true } }),
      JSON.stringify({ form: 1, intakeId: 'another', sealedAt, report }),
      '{}',
      'not json',
    ].map((text) => sodium.pad(new TextEncoder().encode(text), 4096));
    for (const plain of [...forged, new Uint8Array(4096)]) {
      const bytes = Uint8Array.from([...envelope.slice(0, 13), ...sodium.crypto_box_seal(plain, publicKey)]);
      expect(bytes.length).toBe(envelope.length);
      await expect(openReport(bytes, [intake])).rejects.toThrow(EnvelopeAltered);
    }
  });
});

describe('the inbox folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'docket-inbox-')), 'inbox');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('keeps envelopes under random names until they are opened', async () => {
    expect(await listEnvelopes(folder)).toEqual([]);
    const { envelope } = await sealReport(report, intake, sealedAt);
    const ids = [await fileEnvelope(folder, envelope), await fileEnvelope(folder, envelope)];
    const listed = await listEnvelopes(folder);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await readEnvelope(folder, ids[0] ?? '')).toEqual(envelope);
    expect((await stat(join(folder, `${ids[0]}.sealed`))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('refuses what is too large to be one, and lists what somebody put there under a name of their own', async () => {
    const { envelope } = await sealReport(report, intake, sealedAt);
    await fileEnvelope(folder, envelope);
    await expect(fileEnvelope(folder, new Uint8Array(largestEnvelope + 1))).rejects.toThrow(EnvelopeTooLarge);
    await writeFile(join(folder, `${'a'.repeat(32)}.sealed`), new Uint8Array(largestEnvelope + 1));
    await expect(readEnvelope(folder, 'a'.repeat(32))).rejects.toThrow(EnvelopeTooLarge);
    await writeFile(join(folder, 'report from parking.sealed'), envelope);
    await writeFile(join(folder, 'half.tmp'), 'half written');
    await writeFile(join(folder, 'Thumbs.db'), '');
    await symlink('/etc/hostname', join(folder, `${'b'.repeat(32)}.sealed`));
    expect(await listEnvelopes(folder)).toHaveLength(3);
    expect(await readEnvelope(folder, 'report from parking.sealed')).toEqual(envelope);
    await expect(readEnvelope(folder, '../keys')).rejects.toThrow(EnvelopeMissing);
    await expect(readEnvelope(folder, 'c'.repeat(32))).rejects.toThrow(EnvelopeMissing);
  });
});

describe('the intake key as one word', () => {
  it('reads back, and a slip in it is noticed', async () => {
    const printed = await printIntakeKey(intake);
    expect(await readIntakeKey(` ${printed}\n`)).toEqual({ id: intake.id, publicKey: intake.publicKey });
    for (let position = 0; position < printed.length; position += 1) {
      const slipped =
        printed.slice(0, position) + (printed[position] === 'A' ? 'B' : 'A') + printed.slice(position + 1);
      await expect(readIntakeKey(slipped)).rejects.toThrow(IntakeKeyMistyped);
    }
  });
});
