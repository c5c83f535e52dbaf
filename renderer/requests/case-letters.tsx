import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { asBrought, broughtBy } from '../documents/brought-files.ts';
import type { Brought } from '../documents/brought-files.ts';
import { DropTarget } from '../documents/drop-target.tsx';
import type { Attachments } from '../documents/use-attachments.ts';
import { arrivingLetters } from '../letters/arriving.ts';
import { paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import { AskWhatItIs } from './ask-what-it-is.tsx';
import { BroughtLetters } from './brought-letters.tsx';
import { isMail } from './use-correspondence.ts';
import type { useCorrespondence } from './use-correspondence.ts';

type CaseLettersProps = {
  readonly request: RequestCase;
  readonly correspondence: ReturnType<typeof useCorrespondence>;
  readonly attachments: Attachments;
  readonly onRead: (documentId: string) => void;
  readonly onDocuments: () => void;
  /** The head of the case, and below what became of letters the part that is open. */
  readonly head: ReactNode;
  readonly children: ReactNode;
};

/**
 * The page of a case as a place that takes letters. A mail joins the case; what may be a letter or a document for the answer
 * is asked; with a voided case nothing is filed any more, and what is dropped on it goes into the tray.
 */
export function CaseLetters({ request, correspondence, attachments, onRead, onDocuments, ...parts }: CaseLettersProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<readonly Brought[]>([]);
  const isVoided = request.voided !== null;
  const take = async (dropped: DataTransfer): Promise<void> => {
    const brought = await broughtBy(dropped);
    if (isVoided) {
      arrivingLetters.bring(t, brought);
      return await navigate({ to: paths.tray });
    }
    const isAsked = (one: Brought) => 'file' in one && !isMail(one.file);
    const rest = brought.filter((one) => !isAsked(one));
    if (rest.length > 0) correspondence.add(rest);
    setAsked((before) => [...before, ...brought.filter(isAsked)]);
  };
  const asDocuments = (files: readonly Brought[]) => {
    attachments.add(files);
    onDocuments();
  };
  const settle = (as: (files: readonly Brought[]) => void) => () => {
    as(asked);
    setAsked([]);
  };
  return (
    <DropTarget
      words={t(isVoided ? 'tray.drop' : 'requests.correspondence.drop')}
      onFiles={(_, dropped) => void take(dropped)}
    >
      {parts.head}
      {asked.length > 0 && (
        <AskWhatItIs
          asked={asked}
          onLetters={settle(correspondence.add)}
          onDocuments={settle(asDocuments)}
          onNeither={() => setAsked([])}
        />
      )}
      <BroughtLetters
        letters={correspondence.letters}
        closed={request.clockState === 'answered' || request.clockState === 'withdrawn'}
        onRead={onRead}
        onAsDocument={({ id }, file) => {
          correspondence.putAway([id]);
          asDocuments(asBrought([file]));
        }}
        onPutAway={correspondence.putAway}
      />
      {parts.children}
    </DropTarget>
  );
}
