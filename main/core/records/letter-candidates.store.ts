import type { Reader } from '../files/database/reader.ts';
import { casesOfMail } from './request.store.ts';

/** A case that may have a letter already, and as what: the request itself or correspondence. */
export type LetterCandidate = {
  readonly reference: string;
  readonly requester: string;
  readonly source: 'letter' | 'correspondence';
  /** The letter it has; undefined where it was logged by the mail's id alone. */
  readonly document:
    | Readonly<Record<'file_name' | 'path' | 'keyed_hash', string> & { size: number; key: Uint8Array }>
    | undefined;
};

/** The cases with a letter of these bytes or of a mail's own id, requests first; a voided one counts for none. */
export async function letterCandidates(
  db: Reader,
  { messageId, keyedHash }: { readonly messageId: string | null; readonly keyedHash: string },
): Promise<readonly LetterCandidate[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('request', 'request.id', 'document.request_id')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .select(['request.reference', 'request.requester', 'document.source', 'document.file_name'])
    .select(['vault_object.path', 'vault_object.key', 'vault_object.size', 'vault_object.keyed_hash'])
    .where('document.source', 'in', ['letter', 'correspondence'])
    .where('document.taken_out_at', 'is', null)
    .where('request.voided_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('vault_object.keyed_hash', '=', keyedHash),
        ...(messageId === null
          ? []
          : [
              eb('document.message_id', '=', messageId),
              eb.and([
                eb('document.source', '=', 'letter'),
                eb.or([eb('request.message_id', '=', messageId), eb('request.shared_message_id', '=', messageId)]),
              ]),
            ]),
      ]),
    )
    .orderBy('document.source', 'desc')
    .orderBy('request.id')
    .execute();
  const known = rows.map(({ reference, requester, source, ...document }): LetterCandidate => ({
    reference,
    requester,
    source: source === 'letter' ? source : 'correspondence',
    document,
  }));
  const withLetter = new Set(known.filter(({ source }) => source === 'letter').map(({ reference }) => reference));
  const byId = messageId === null ? [] : await casesOfMail(db, messageId);
  return [
    ...(await withoutLetter(
      db,
      byId.filter(({ reference }) => !withLetter.has(reference)),
    )),
    ...known,
  ];
}

/** Those that were logged without their letter: only the mail's id is known of it. */
async function withoutLetter(
  db: Reader,
  cases: readonly Pick<LetterCandidate, 'reference' | 'requester'>[],
): Promise<readonly LetterCandidate[]> {
  const found: LetterCandidate[] = [];
  for (const { reference, requester } of cases) {
    const letter = await db
      .selectFrom('document')
      .innerJoin('request', 'request.id', 'document.request_id')
      .select('document.id')
      .where('request.reference', '=', reference)
      .where('document.source', '=', 'letter')
      .executeTakeFirst();
    if (letter === undefined) found.push({ reference, requester, source: 'letter', document: undefined });
  }
  return found;
}
