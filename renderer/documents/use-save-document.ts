import { useState } from 'react';
import { docket } from '../api.ts';
import { FileNotSaved, saveFile } from './save-file.ts';

/** Saves a copy of a document of a case; `problem` says so when that does not work. */
export function useSaveDocument(reference: string) {
  const [problem, setProblem] = useState<string>();
  const save = async (documentId: string): Promise<void> => {
    setProblem(undefined);
    try {
      await saveFile(await docket.documents.openDocument({ reference, documentId }));
    } catch (error) {
      const safe = 'The document itself is safe in the register.';
      if (error instanceof FileNotSaved) setProblem(`${error.message} ${safe}`);
      else setProblem(`The copy could not be saved. ${safe} ${error instanceof Error ? error.message : ''}`.trim());
    }
  };
  return { save: (documentId: string) => void save(documentId), problem };
}
