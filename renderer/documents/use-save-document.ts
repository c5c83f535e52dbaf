import { docket } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { useSaying } from '../ui/use-saying.ts';
import { FileNotSaved, saveFile } from './save-file.ts';

/** Saves a copy of a document of a case, and says whether it left; `problem` says so when that does not work. */
export function useSaveDocument(reference: string) {
  const [problem, setProblem] = useSaying();
  const save = async (documentId: string): Promise<boolean> => {
    setProblem(undefined);
    try {
      return (await saveFile(await docket.documents.openDocument({ reference, documentId }))) !== 'not-chosen';
    } catch (error) {
      setProblem((words) => {
        const safe = words('documents.save.safe');
        if (error instanceof FileNotSaved) return `${error.message} ${safe}`;
        return `${words('documents.save.notSaved')} ${safe} ${messageOf(error)}`.trim();
      });
      return false;
    }
  };
  return { save, problem };
}
