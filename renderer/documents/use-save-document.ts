import { useState } from 'react';
import { docket } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { FileNotSaved, saveFile } from './save-file.ts';

/** Saves a copy of a document of a case; `problem` says so when that does not work. */
export function useSaveDocument(reference: string) {
  const t = useWords();
  const [problem, setProblem] = useState<string>();
  const save = async (documentId: string): Promise<void> => {
    setProblem(undefined);
    try {
      await saveFile(await docket.documents.openDocument({ reference, documentId }));
    } catch (error) {
      const safe = t('documents.save.safe');
      if (error instanceof FileNotSaved) setProblem(`${error.message} ${safe}`);
      else setProblem(`${t('documents.save.notSaved')} ${safe} ${messageOf(error)}`.trim());
    }
  };
  return { save: (documentId: string) => void save(documentId), problem };
}
