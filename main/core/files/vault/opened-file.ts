import sodium from 'libsodium-wrappers-sumo';
import { said } from '../../../words/said.ts';
import { EnvelopeMissing, readEnvelope } from './envelope-files.ts';
import type { FiledEnvelope } from '../opened/inbox-memory.ts';
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

/** A file of the inbox as it is by itself. `digest` and `code` stand for its bytes, where they could be had. */
export type OpenedFile = {
  readonly report: Exclude<WaitingReport, { kind: 'copy' }>;
  readonly digest: string | undefined;
  readonly code: string | undefined;
};

/** Opens a file of the inbox in memory. Undefined when it is not there any more. */
export async function openFiled(
  folder: string,
  { id, filedAt: receivedAt }: FiledEnvelope,
  keys: readonly OpeningKey[],
): Promise<OpenedFile | undefined> {
  await sodium.ready;
  const outOfReach = (problem: string): OpenedFile => ({
    report: { id, receivedAt, kind: 'out-of-reach', problem },
    digest: undefined,
    code: undefined,
  });
  let envelope: Uint8Array;
  try {
    envelope = await readEnvelope(folder, id);
  } catch (error) {
    if (error instanceof EnvelopeMissing) return undefined;
    if (error instanceof EnvelopeTooLarge) return outOfReach(error.message);
    if (error instanceof Error && 'code' in error) return outOfReach(said('inbox.envelopes.notReadable'));
    throw error;
  }
  const digest = envelopeDigest(envelope);
  const report = { id, receivedAt, digest, ...(await openedOrSaid(envelope, keys)) };
  return { report, digest, code: receiptCodeOf(envelope) };
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
