import sodium from 'libsodium-wrappers-sumo';
import { z } from 'zod';
import { sealedReport } from '../../../contract/inbox/sealed-report.ts';
import type { SealedReport } from '../../../contract/inbox/sealed-report.ts';
import { said } from '../../../words/said.ts';

// No Node here: the staff's page seals in the browser with this same file.

/** What staff reports are sealed to. `publicKey` is unpadded URL-safe base64, as in the key file. */
export type IntakeKey = { readonly id: string; readonly publicKey: string };
/** An intake key with its private half (32 bytes), which lies inside the register. */
export type OpeningKey = IntakeKey & { readonly privateKey: Uint8Array };

/** What was sealed, and when by the reporter's own clock (ISO-8601). */
export type OpenedReport = { readonly report: SealedReport; readonly sealedAt: string; readonly receiptCode: string };

/** The file does not begin like a sealed report. */
export class NotAnEnvelope extends Error {
  override readonly name = 'NotAnEnvelope';
  constructor() {
    super(said('inbox.envelopes.notAnEnvelope'));
  }
}

/** Larger than any sealed report can be. */
export class EnvelopeTooLarge extends Error {
  override readonly name = 'EnvelopeTooLarge';
  constructor() {
    super(said('inbox.envelopes.tooLarge'));
  }
}

/** A newer form than this Docket knows. */
export class EnvelopeFromNewerVersion extends Error {
  override readonly name = 'EnvelopeFromNewerVersion';
  constructor() {
    super(said('inbox.envelopes.newerVersion'));
  }
}

/** Sealed to an intake key this register does not hold. */
export class EnvelopeForAnotherRegister extends Error {
  override readonly name = 'EnvelopeForAnotherRegister';
  constructor() {
    super(said('inbox.envelopes.forAnotherRegister'));
  }
}

/** Sealed to this register, and changed or cut short since. */
export class EnvelopeAltered extends Error {
  override readonly name = 'EnvelopeAltered';
  constructor() {
    super(said('inbox.envelopes.altered'));
  }
}

const formVersion = 1;
const magic = new TextEncoder().encode('DKTR');
const keyMarkBytes = 8;
const headerBytes = magic.length + 1 + keyMarkBytes;
const sealOverhead = 48;
/** Bytes a report is padded to, so that the size of an envelope tells no more than one of three. */
const buckets = [4, 16, 64].map((kibibytes) => kibibytes * 1024);
const envelopeSizes = buckets.map((bucket) => headerBytes + sealOverhead + bucket);
/** Bytes of the largest envelope there is. */
export const largestEnvelope = Math.max(...envelopeSizes);

// Crockford's base32 without the digits 0 and 1: nothing in a code looks like anything else when read aloud.
const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeGroups = [2, 4, 4];

const sealedBody = z.strictObject({
  form: z.literal(formVersion),
  intakeId: z.string(),
  sealedAt: z.iso.datetime({ offset: true }),
  report: sealedReport,
});

/**
 * Seals a report to the register's intake key: from here on nobody but the officer reads it, the reporter included. Form
 * version, intake key and time are sealed with it. The receipt code stands for these very bytes.
 */
export async function sealReport(
  report: SealedReport,
  intake: IntakeKey,
  sealedAt: string,
): Promise<{ readonly envelope: Uint8Array; readonly receiptCode: string }> {
  await sodium.ready;
  const body = sealedBody.parse({
    form: formVersion,
    intakeId: intake.id,
    sealedAt,
    report: sealedReport.parse(report),
  });
  const plain = new TextEncoder().encode(JSON.stringify(body));
  const bucket = buckets.find((size) => plain.length < size);
  if (bucket === undefined) throw new EnvelopeTooLarge();
  const padded = sodium.pad(plain, bucket);
  const sealed = sodium.crypto_box_seal(padded, decode(intake.publicKey));
  plain.fill(0);
  padded.fill(0);
  const envelope = new Uint8Array([...magic, formVersion, ...keyMark(intake), ...sealed]);
  return { envelope, receiptCode: receiptCodeOf(envelope) };
}

/**
 * Opens an envelope with whichever of the register's intake keys it was sealed to. Throws `NotAnEnvelope`,
 * `EnvelopeTooLarge`, `EnvelopeFromNewerVersion`, `EnvelopeForAnotherRegister` or `EnvelopeAltered`. What comes out is a
 * stranger's words: show it as text only.
 */
export async function openReport(envelope: Uint8Array, intakeKeys: readonly OpeningKey[]): Promise<OpenedReport> {
  await sodium.ready;
  if (!magic.every((byte, index) => byte === envelope[index])) throw new NotAnEnvelope();
  if (envelope.length > largestEnvelope) throw new EnvelopeTooLarge();
  const version = envelope[magic.length] ?? 0;
  if (version > formVersion) throw new EnvelopeFromNewerVersion();
  if (version < formVersion) throw new NotAnEnvelope();
  if (envelope.length < headerBytes) throw new EnvelopeAltered();
  const mark = envelope.subarray(magic.length + 1, headerBytes);
  const key = intakeKeys.find((candidate) => sodium.memcmp(keyMark(candidate), mark));
  if (key === undefined) throw new EnvelopeForAnotherRegister();
  if (!envelopeSizes.includes(envelope.length)) throw new EnvelopeAltered();
  const { report, sealedAt } = readBody(unseal(envelope.subarray(headerBytes), key), key);
  return { report, sealedAt, receiptCode: receiptCodeOf(envelope) };
}

/**
 * `HB-9MTC-4KRX`: ten of 30 letters and digits from the hash of the whole envelope, so the officer can match it and a
 * replayed copy shows the same one. 5.9 × 10¹⁴ codes: among 100,000 reports two share one with odds of 1 in 118,000.
 * libsodium must be ready.
 */
export function receiptCodeOf(envelope: Uint8Array): string {
  let number = BigInt(`0x${envelopeDigest(envelope)}`);
  const draw = (): string => {
    const character = codeAlphabet.charAt(Number(number % BigInt(codeAlphabet.length)));
    number /= BigInt(codeAlphabet.length);
    return character;
  };
  return codeGroups.map((length) => Array.from({ length }, draw).join('')).join('-');
}

/** 64 hex digits that stand for these very bytes: remember them to refuse the same envelope twice. libsodium must be ready. */
export function envelopeDigest(envelope: Uint8Array): string {
  return sodium.crypto_generichash(32, envelope, 'docket sealed report receipt v1', 'hex');
}

function unseal(sealed: Uint8Array, key: OpeningKey): Uint8Array {
  try {
    const padded = sodium.crypto_box_seal_open(sealed, decode(key.publicKey), key.privateKey);
    return sodium.unpad(padded, padded.length);
  } catch {
    throw new EnvelopeAltered();
  }
}

function readBody(plain: Uint8Array, key: OpeningKey): z.infer<typeof sealedBody> {
  try {
    const body = sealedBody.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
    if (body.intakeId === key.id) return body;
  } catch {
    // Anyone may seal anything to a public key: what does not read as a report is refused like a changed one.
  }
  throw new EnvelopeAltered();
}

// Tells which key an envelope is for without naming the register to whoever carries it.
function keyMark({ id, publicKey }: IntakeKey): Uint8Array {
  return sodium.crypto_generichash(16, `${id}\n${publicKey}`, 'docket intake key mark v1').subarray(0, keyMarkBytes);
}

function decode(publicKey: string): Uint8Array {
  return sodium.from_base64(publicKey, sodium.base64_variants.URLSAFE_NO_PADDING);
}
