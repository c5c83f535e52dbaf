import { useState } from 'react';
import { docket } from '../api.ts';
import { saveFile } from './save-file.ts';

/** Saves a copy of a document of a case; `problem` says so when that does not work. */
export function useSaveDocument(reference: string) {
  const [problem, setProblem] = useState<string>();
  const save = async (documentId: string): Promise<void> => {
    setProblem(undefined);
    try {
      saveFile(await docket.documents.openDocument({ reference, documentId }));
    } catch (error) {
      setProblem(
        `The copy could not be saved. The document itself is safe in the register. ${error instanceof Error ? error.message : ''}`.trim(),
      );
    }
  };
  return { save: (documentId: string) => void save(documentId), problem };
}
