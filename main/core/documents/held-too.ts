import { createHash } from 'node:crypto';
import { VaultObjectDamaged, VaultObjectMissing } from '../files/vault/vault.ts';
import { documentsOf, type DocumentRow } from '../records/document.store.ts';
import type { HeldToo } from '../records/enclosed.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readSealedLetter, type Reads } from './read-sealed-letter.ts';

/**
 * What came inside a letter of a case and inside another one of it: a case has the same file once, filed as a part of the
 * first. Read before a letter leaves, so that the other keeps what it brought.
 */
export async function heldToo(context: Reads, requestId: number, letterId: string): Promise<HeldToo> {
  const all = await documentsOf(context.db, requestId);
  const parts = all.filter((one) => one.part_of === letterId && one.source === 'correspondence-attachment');
  const found = new Map<string, DocumentRow>();
  if (parts.length === 0) return found;
  const others = all.filter(
    ({ id, source }) => id !== letterId && (source === 'letter' || source === 'correspondence'),
  );
  for (const other of others) {
    const letter = await readingOf(context, { ...other, fileName: other.file_name });
    const inside = new Set(letter?.attachments.map(({ bytes }) => sha256Of(bytes)));
    for (const { id, sha256 } of parts) if (inside.has(sha256) && !found.has(id)) found.set(id, other);
  }
  return found;
}

/** A sealed letter as it reads; undefined where it cannot be read, or is lost. */
export async function readingOf(
  context: Reads,
  sealed: Parameters<typeof readSealedLetter>[1],
): Promise<ReadLetter | undefined> {
  try {
    return await readSealedLetter(context, sealed);
  } catch (error) {
    const isLost = error instanceof VaultObjectMissing || error instanceof VaultObjectDamaged;
    if (isLost || error instanceof UnreadableLetter) return undefined;
    throw error;
  }
}

/** The hash of bytes as the vault keeps it of what it holds. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
