import { said } from '../../words/said.ts';
import { whyItStays } from '../documents/why-it-stays.ts';
import type { Reader } from '../files/database/reader.ts';
import { takeUndo } from '../kernel/undo.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { documentsOf, type DocumentRow } from '../records/document.store.ts';
import type { RequestRecord } from '../records/request.store.ts';

/** The letter of a case that is about to leave it; undefined where the case has none of that id. */
export async function letterOf(
  db: Reader,
  request: Pick<RequestRecord, 'id'>,
  documentId: string,
): Promise<DocumentRow | undefined> {
  const document = (await documentsOf(db, request.id)).find(({ id }) => id === documentId);
  return document?.source === 'attached' ? undefined : document;
}

/** Why a letter does not leave its case, in words; undefined where it may. */
export async function whyItIsNotMoved(
  db: Reader,
  { id, reference, voided_at: voidedAt }: Pick<RequestRecord, 'id' | 'reference' | 'voided_at'>,
  letter: DocumentRow,
): Promise<string | undefined> {
  if (voidedAt !== null) return said('tray.refusals.inVoided', { reference });
  return await whyItStays(db, id, letter);
}

/** What was done with a letter before is not undone any more once it was moved. */
export function forgetUndo(register: Pick<OfficerRegister, 'gathered'>, id: string, now: string): void {
  takeUndo(register, id, now);
  register.gathered.leftTray.delete(id);
}
