import sodium from 'libsodium-wrappers-sumo';
import type { Reader } from '../kernel/context.ts';
import { EnvelopeMissing, listEnvelopes, readEnvelope, removeEnvelope, type FiledEnvelope } from './envelope-files.ts';
import { findByDigest, findKeptReport, intakeKeysOf } from './sealed-report.store.ts';
import {
  EnvelopeAltered,
  envelopeDigest,
  EnvelopeForAnotherRegister,
  EnvelopeFromNewerVersion,
  EnvelopeTooLarge,
  NotAnEnvelope,
  openReport,
  receiptCodeOf,
  type OpenedReport,
  type OpeningKey,
} from './sealed-report.ts';

/** An envelope in the inbox folder that the register has not taken in, and what came of opening it in memory. */
export type WaitingReport = { readonly id: string; readonly receivedAt: string } & (
  | ({ readonly kind: 'readable'; readonly digest: string } & OpenedReport)
  | {
      readonly kind: 'unreadable';
      readonly problem: string;
      readonly receiptCode: string | null;
      readonly digest: string;
      readonly envelope: Uint8Array;
    }
  /** The very bytes of a report that waits or was taken in: replayed, or copied by a person or a program. */
  | { readonly kind: 'copy'; readonly problem: string; readonly receiptCode: string }
  /** Not even its bytes can be had, or they are too many to be a report. */
  | { readonly kind: 'out-of-reach'; readonly problem: string }
);

/**
 * Everything that waits, oldest first. Opens each envelope in memory and writes nothing but this: an envelope that a killed
 * process left behind after its report was taken in is removed.
 */
export async function waitingReports(db: Reader, folder: string): Promise<WaitingReport[]> {
  await sodium.ready;
  const keys = await intakeKeysOf(db);
  const seen = new Set<string>();
  const waiting: WaitingReport[] = [];
  for (const filed of await listEnvelopes(folder)) {
    const report = await readWaiting(db, folder, filed, { keys, seen });
    if (report !== undefined) waiting.push(report);
  }
  return waiting;
}

type Known = { readonly keys: readonly OpeningKey[]; readonly seen: Set<string> };

async function readWaiting(
  db: Reader,
  folder: string,
  { id, filedAt: receivedAt }: FiledEnvelope,
  { keys, seen }: Known,
): Promise<WaitingReport | undefined> {
  const filed = { id, receivedAt };
  let envelope: Uint8Array;
  try {
    envelope = await readEnvelope(folder, id);
  } catch (error) {
    if (error instanceof EnvelopeMissing) return undefined;
    if (error instanceof EnvelopeTooLarge) return { ...filed, kind: 'out-of-reach', problem: error.message };
    if (error instanceof Error && 'code' in error)
      return {
        ...filed,
        kind: 'out-of-reach',
        problem: 'This file cannot be read from the disk. It was left where it is.',
      };
    throw error;
  }
  const digest = envelopeDigest(envelope);
  const kept = await findByDigest(db, digest);
  if (kept?.id === id) {
    await removeEnvelope(folder, id);
    return undefined;
  }
  if (kept !== undefined || seen.has(digest)) {
    const receiptCode = receiptCodeOf(envelope);
    const where =
      kept === undefined ? 'waits here already' : kept.breach === null ? 'was dismissed' : `is ${kept.breach}`;
    return {
      ...filed,
      kind: 'copy',
      receiptCode,
      problem: `This is a copy of report ${receiptCode}, which ${where}. It was not taken in again.`,
    };
  }
  seen.add(digest);
  if ((await findKeptReport(db, id)) !== undefined) {
    return {
      ...filed,
      kind: 'out-of-reach',
      problem: 'This file bears the name of a report taken in before, and is another one. It was left where it is.',
    };
  }
  return { ...filed, digest, ...(await openedOrSaid(envelope, keys)) };
}

type Opening =
  | ({ readonly kind: 'readable' } & OpenedReport)
  | {
      readonly kind: 'unreadable';
      readonly problem: string;
      readonly receiptCode: string | null;
      readonly envelope: Uint8Array;
    };

async function openedOrSaid(envelope: Uint8Array, keys: readonly OpeningKey[]): Promise<Opening> {
  try {
    return { kind: 'readable', ...(await openReport(envelope, keys)) };
  } catch (error) {
    if (isKnown(error)) {
      // Only bytes that nobody changed still have the code the reporter was given.
      const whole = error instanceof EnvelopeForAnotherRegister || error instanceof EnvelopeFromNewerVersion;
      return {
        kind: 'unreadable',
        problem: error.message,
        receiptCode: whole ? receiptCodeOf(envelope) : null,
        envelope,
      };
    }
    throw error;
  }
}

function isKnown(error: unknown): error is Error {
  return [NotAnEnvelope, EnvelopeTooLarge, EnvelopeFromNewerVersion, EnvelopeForAnotherRegister, EnvelopeAltered].some(
    (known) => error instanceof known,
  );
}
