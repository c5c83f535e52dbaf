import type { PackAnswer } from '../../contract/requests/outcome.ts';
import type { Reader } from '../files/database/reader.ts';
import { documentsOf } from '../records/document.store.ts';
import { sentPacks } from '../records/pack.store.ts';
import { grants } from './pack-answers.ts';
import type { PackManifest } from './pack-content.ts';

export type CaseDocument = Awaited<ReturnType<typeof documentsOf>>[number];

/** The documents of a case that its answer is made of: what was collected, not the letter it came in. */
export async function collectedOf(db: Reader, requestId: number): Promise<CaseDocument[]> {
  return (await documentsOf(db, requestId)).filter(({ source }) => source === 'attached');
}

/**
 * The documents that a pack with these answers encloses or holds back, and those that belong to an earlier answer: they
 * left with it, or it said that they were held back. What this pack grants is enclosed whole, whatever left before.
 */
export async function packDocuments(
  db: Reader,
  requestId: number,
  rights: readonly PackAnswer[],
): Promise<{ readonly inside: readonly CaseDocument[]; readonly sentBefore: readonly CaseDocument[] }> {
  const collected = await collectedOf(db, requestId);
  const packs = await sentPacks(db, requestId);
  const left = new Set(packs.flatMap(({ manifest }) => filesIn(manifest)));
  const granted = rights.filter(grants).map(({ right }) => right);
  const isGranted = ({ portable }: CaseDocument) =>
    granted.includes('access') || (portable === 1 && granted.includes('portability'));
  const hasLeft = ({ sha256 }: CaseDocument) => left.has(sha256);
  const wasTold = ({ decision, added_at }: CaseDocument) =>
    decision === 'withhold' && packs.some(({ built_at }) => added_at <= built_at);
  return {
    inside: collected.filter((document) => isGranted(document) || !(hasLeft(document) || wasTold(document))),
    sentBefore: collected.filter((document) => hasLeft(document) && !isGranted(document)),
  };
}

/** The hashes of the documents that a pack encloses, by the text of its manifest. */
export function filesIn(manifest: string): readonly string[] {
  const { files }: Pick<PackManifest, 'files'> = JSON.parse(manifest); // as `buildPack` writes it
  return files.filter(({ role }) => role === 'document' || role === 'portable').map(({ sha256 }) => sha256);
}
