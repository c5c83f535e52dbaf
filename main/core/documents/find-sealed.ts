import { expectInPlace } from '../files/disk/folder-inside.ts';
import type { Reader } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { documentsOf } from '../records/document.store.ts';
import { findRequest } from '../records/request.store.ts';
import { documentLoss } from './lost-document.ts';

type Asked = { readonly reference: string; readonly documentId: string };

/** A document of a case whose sealed file is whole; `lost` says of one that is not what became of it, as `said` wrote it down. */
export async function findSealed(db: Reader, register: OfficerRegister, { reference, documentId }: Asked) {
  const request = await findRequest(db, reference);
  const document = request && (await documentsOf(db, request.id)).find(({ id }) => id === documentId);
  if (document === undefined) return undefined;
  const lost = await documentLoss(db, register.folder, { reference, document });
  // In a folder that was moved nothing is lost.
  if (lost !== undefined) expectInPlace(register);
  return { document, lost };
}
