import { docket } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { useSaying } from '../ui/use-saying.ts';
import { FileNotSaved, saveFile } from './save-file.ts';

/** Saves a copy of a document of a case; `problem` says so when that does not work. */
export function useSaveDocument(reference: string) {
  const [problem, setProblem] = useSaying();
  const save = async (documentId: string): Promise<void> => {
    setProblem(undefined);
    try {
      await saveFile(await docket.documents.openDocument({ reference, documentId }));
    } catch (error) {
      setProblem((words) => {
        const safe = words('documents.save.safe');
        if (error instanceof FileNotSaved) return `${error.message} ${safe}`;
        return `${words('documents.save.notSaved')} ${safe} ${messageOf(error)}`.trim();
      });
    }
  };
  return { save: (documentId: string) => void save(documentId), problem };
}
