import type { Reader } from '../files/database/reader.ts';
import { read } from '../kernel/procedures.ts';
import { asAlready, casesWithLetter, lettersOfMail } from '../records/correspondence.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { documentsOf } from '../records/document.store.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest } from '../records/request.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readingOf } from './held-too.ts';
import { keepCorrespondence } from './keep-letter.ts';
import { saysOf } from './known-letter.ts';
import { mayBeOf } from './may-be.ts';
import { readSealedLetter, sealParts, type Reads } from './read-sealed-letter.ts';
import { senderOf } from './sender-of.ts';

/** Keeps an uploaded letter with a case as its correspondence, unless the case has it already. */
export const addCorrespondence = read.documents.addCorrespondence.handler(async ({ context, input, errors }) => {
  const { db, uploads, newId, write, t } = context;
  const { reference } = input;
  const known = await findRequest(db, reference);
  if (known === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  // It would be read and sealed for nothing.
  if (known.voided_at !== null) throw errors.VOIDED();
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  const letter = await readSealedLetter(context, sealed).catch((error: unknown) => {
    if (!(error instanceof UnreadableLetter)) throw error;
    throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
  });
  const messageId = letter.messageId ?? null;
  const twin = messageId === null ? undefined : await twinOf(context, known.id, messageId, letter);
  const parts = twin === undefined ? await sealParts(context, letter) : [];
  return await write(async (rows, about, touch) => {
    const request = await findRequest(rows, reference);
    if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
    const facts = { sender: senderOf(letter), receivedOn: letter.receivedOn ?? null, messageId };
    const asked = { requestId: request.id, id: newId(), sealed, parts, title: letter.subject || sealed.fileName };
    const there = twin === undefined ? undefined : await documentIn(rows, request.id, twin);
    const kept =
      there === undefined
        ? await keepCorrespondence({ ...context, db: rows }, { ...asked, ...facts })
        : { id: there.id, number: there.number, already: asAlready(there.source) };
    await refreshClock(rows, request.id, await readOrganisation(rows));
    const { id: documentId, number, already } = kept;
    const others = await casesWithLetter(rows, sealed.keyedHash);
    about(reference, { number, alreadyThere: already !== null });
    touch('request', request.id);
    return {
      documentId,
      number,
      already,
      alsoIn: others.find((other) => other !== reference) ?? null,
      mayBe: await mayBeOf(t, rows, request, letter),
    };
  });
});

async function documentIn(db: Reader, requestId: number, documentId: string) {
  return (await documentsOf(db, requestId)).find(({ id }) => id === documentId);
}

/**
 * A letter of the case that is the same mail, saved a second time: its own id, its words and what is in it are the same.
 * A letter with the id of another and other words is a letter of its own.
 */
async function twinOf(
  context: Reads,
  requestId: number,
  messageId: string,
  letter: ReadLetter,
): Promise<string | undefined> {
  const { db } = context;
  const known = await lettersOfMail(db, requestId, messageId);
  for (const document of (await documentsOf(db, requestId)).filter(({ id }) => known.includes(id))) {
    const there = await readingOf(context, { ...document, fileName: document.file_name });
    if (there !== undefined && saysOf(there) === saysOf(letter)) return document.id;
  }
  return undefined;
}
